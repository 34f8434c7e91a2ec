/** What spotting and describing must know of subjects and events, besides their names. */

import { bounds, type Day } from '../../lib/dates.ts';
import type { SpotData } from '../../lib/facts/spot-file.ts';
import type { SpotEvent, SpotSubject } from '../../lib/spotting/types.ts';
import type { Base } from '../load.ts';
import type { EventRecord, SubjectRecord } from '../schema.ts';
import { encountersOf, sorted } from './records.ts';
import { relations } from './relations.ts';

/**
 * Where `knownFrom` is not written: people are in the news some time before the first role or event
 * that we have of them (as candidates, nominees, in an earlier office that we do not keep).
 */
const YEARS_BEFORE_FIRST_RECORD = 2;

/** Subjects and events together, in order of their ids: the numbers of `names.idx`. */
export function spotIds(base: Base): string[] {
  return sorted([...base.subjects.values(), ...base.events.values()]).map(({ id }) => id);
}

export function makeSpot(base: Base): SpotData {
  const related = relations(base);
  const firstDays = firstEvents(base);
  const subjects = spotIds(base).map((id): SpotSubject => {
    const record = (base.subjects.get(id) ?? base.events.get(id))?.record as SubjectRecord | EventRecord;
    const words = Object.entries(record.context?.words ?? {});
    return {
      id,
      kind: record.kind,
      ...('type' in record && { type: record.type }),
      ...countryOf(base, record),
      ...(record.kind === 'person' && record.gender && { gender: record.gender }),
      knownFrom: knownFrom(record, firstDays.get(id) ?? null),
      related: related.get(id) ?? [],
      contextWords: Object.fromEntries(
        words.map(([lang, list]) => [lang, list.map((word) => word.toLowerCase())]),
      ),
    };
  });
  const events = sorted(base.events.values()).map(({ record }) => spotEvent(base, record));
  const reach = base.reach.flatMap(({ record: { pair, of, from, to } }) =>
    pair && of ? [{ pair, of, from, to }] : [],
  );
  return { subjects, events, cues: base.cues, languages: base.languages, reach };
}

function spotEvent(base: Base, event: EventRecord): SpotEvent {
  const said = event.references.flatMap(({ says }) =>
    says?.when && says.when !== event.when ? [says.when] : [],
  );
  return {
    id: event.id,
    form: event.form,
    when: event.when,
    alsoSaid: [...new Set(said)],
    where: event.where ?? null,
    within: event.where ? placesAround(base, event.where) : [],
    participants: event.participants,
    cues: event.cues,
    ...(event.mode && { mode: event.mode }),
    met: encountersOf(base, event).flatMap(({ among, how }) => (how === 'present' ? [] : [among])),
  };
}

/** A country's own is itself, an office's that of its country or body, a person's that of their last office. */
function countryOf(base: Base, record: SubjectRecord | EventRecord): { country?: string } {
  if (record.kind === 'place' && record.type === 'country') return { country: record.id };
  const above =
    record.kind === 'office' ? record.of : record.kind === 'person' ? record.roles.at(-1)?.office : '';
  const held = above ? base.subjects.get(above)?.record : undefined;
  if (held) return countryOf(base, held);
  return 'country' in record && record.country ? { country: record.country } : {};
}

/** The places that hold a place, the nearest first: what it is located in, its country, what that is in. */
export function placesAround(base: Base, place: string): string[] {
  const around = new Set<string>();
  const add = (id: string): void => {
    const record = base.subjects.get(id)?.record;
    if (record?.kind !== 'place') return;
    const within = record.statements.flatMap(({ property, value, rank }) =>
      property === 'located-in' && value && rank !== 'deprecated' ? [value] : [],
    );
    for (const next of [...within, ...(record.country ? [record.country] : [])]) {
      if (next === place || around.has(next)) continue;
      around.add(next);
      add(next);
    }
  };
  add(place);
  return [...around];
}

function knownFrom(record: SubjectRecord | EventRecord, firstEvent: Day | null): Day | null {
  if (record.knownFrom) return bounds(record.knownFrom).earliest;
  if (record.kind === 'event') return bounds(record.when).earliest;
  if (record.kind === 'person') {
    const days = record.roles.map((role) => bounds(role.from).earliest);
    if (firstEvent) days.push(firstEvent);
    const first = days.sort()[0];
    return first ? yearsBefore(first, YEARS_BEFORE_FIRST_RECORD) : null;
  }
  // Places were there before their states, and offices bear the names of older ones.
  if (record.kind === 'place' || record.kind === 'office') return null;
  return record.start ? bounds(record.start.when).earliest : null;
}

/** The first day on which each subject took part in an event. */
function firstEvents(base: Base): Map<string, Day> {
  const first = new Map<string, Day>();
  for (const { record } of base.events.values()) {
    const day = bounds(record.when).earliest;
    for (const id of record.participants) if (day < (first.get(id) ?? '9999')) first.set(id, day);
  }
  return first;
}

function yearsBefore(day: Day, years: number): Day {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}-01-01`;
}

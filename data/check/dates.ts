/** Dates that cannot be: ends before beginnings, events before births, pages older than what they report. */
import { bounds } from '../../lib/dates.ts';
import { publishedBefore } from '../../lib/facts/origins.ts';
import type { Base, Entry } from '../load.ts';
import { allReferences, type Cited, citedThings } from '../references.ts';
import type { EventRecord } from '../schema.ts';
import type { Path } from '../yaml.ts';
import type { Report, Rule } from './report.ts';

export const checkDates: Rule = (base, report) => {
  for (const entry of base.subjects.values()) {
    const { record } = entry;
    order(report, entry, ['end', 'when'], record.start?.when, record.end?.when, 'ends before it begins');
    if (record.knownFrom && record.start) {
      order(report, entry, ['knownFrom'], record.start.when, record.knownFrom, 'is known before it begins');
    }
    if (record.kind !== 'person') continue;
    for (const [index, role] of record.roles.entries()) {
      const path = ['roles', index];
      order(report, entry, [...path, 'to'], role.from, role.to, 'the role ends before it begins');
      order(
        report,
        entry,
        [...path, 'from'],
        record.start?.when,
        role.from,
        'the role begins before the birth',
      );
      order(report, entry, [...path, 'from'], role.from, record.end?.when, 'the role begins after the death');
      order(report, entry, [...path, 'checked'], role.from, role.checked, 'checked before the role began');
      if (role.to && role.checked > bounds(role.to).latest) {
        report.error(
          entry,
          [...path, 'checked'],
          `the role ended ${role.to}: it cannot be known to hold on ${role.checked}; write ${bounds(role.to).latest}`,
        );
      }
    }
  }
  for (const entry of base.events.values()) eventDates(base, report, entry);
  for (const entry of base.reach) {
    order(report, entry, ['to'], entry.record.from, entry.record.to, 'the reach ends before it begins');
  }
  for (const { reference, entry, path } of allReferences(base)) {
    const published = base.sources.get(reference.source)?.record.published;
    if (published && bounds(published).earliest > reference.checked) {
      report.error(
        entry,
        [...path, 'checked'],
        `read on ${reference.checked}, but "${reference.source}" came out ${published}: mend one of them`,
      );
    }
  }
  for (const cited of citedThings(base)) pagesTooOld(base, report, cited);
};

/** Reports `message` when the second date is surely before the first. */
function order(
  report: Report,
  entry: Entry<unknown>,
  path: Path,
  first: string | undefined,
  second: string | undefined,
  message: string,
): void {
  if (!first || !second || bounds(second).latest >= bounds(first).earliest) return;
  report.error(entry, path, `${message} (${first}, then ${second}): mend one of the dates`);
}

function eventDates(base: Base, report: Report, entry: Entry<EventRecord>): void {
  const { record } = entry;
  for (const [index, id] of record.participants.entries()) {
    const subject = base.subjects.get(id)?.record;
    const path = ['participants', index];
    order(report, entry, path, subject?.start?.when, record.when, `before "${id}" began`);
    order(report, entry, path, record.when, subject?.end?.when, `after the end of "${id}"`);
  }
  for (const [index, { when }] of record.encounters.entries()) {
    if (!when) continue;
    const inner = bounds(when);
    const outer = bounds(record.when);
    if (inner.earliest > outer.latest || inner.latest < outer.earliest) {
      report.error(
        entry,
        ['encounters', index, 'when'],
        `${when} is not within the event's ${record.when}: mend one of them`,
      );
    }
  }
  const whole = record.partOf ? base.events.get(record.partOf)?.record : undefined;
  if (whole) order(report, entry, ['partOf'], whole.when, record.when, `before "${whole.id}" began`);
}

/** A page that came out before an event cannot report that it took place. */
function pagesTooOld(base: Base, report: Report, cited: Cited): void {
  const when = happenedFrom(cited);
  if (!when) return;
  for (const [index, reference] of cited.references.entries()) {
    const source = base.sources.get(reference.source)?.record;
    // Where the page gives another date, it is that date it must not precede.
    const said = reference.says?.from ?? reference.says?.when ?? when;
    if (!source?.published || !publishedBefore(source, said)) continue;
    report.error(
      cited.entry,
      [...cited.path, 'references', index],
      `"${reference.source}" came out ${source.published}, before it happened (${said}): it supports nothing here; cite a later page`,
    );
  }
}

/** The first day of what happened; a decision or position can be about the time after it. */
function happenedFrom(cited: Cited): string | undefined {
  switch (cited.what) {
    case 'role':
      return cited.fact.from;
    case 'statement':
      return cited.fact.rank === 'deprecated' ? undefined : cited.fact.when;
    default:
      return cited.fact.when;
  }
}

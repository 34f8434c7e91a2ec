/**
 * When two people met or spoke: derived from encounters and from how far the records reach, so that
 * *last* is said only where it is known.
 */
import { addDays, bounds, compareEdtf, type Day, isBy, lastDay } from '../dates.ts';
import type { Brief, CompiledEncounter, CompiledReach } from './compiled.ts';

type Contact = 'meeting' | 'call' | 'letter' | 'presence';

/** Two people at one event, and how. */
export interface PairEncounter {
  event: Brief;
  encounter: CompiledEncounter;
  contact: Contact;
  /** EDTF: the encounter's own date, else the event's. */
  when: string;
  where: string | null;
}

/** The newest encounter of a kind as of a day. */
export interface LastContact extends PairEncounter {
  /** Day up to which the records since then are complete; null when we know of none. */
  reach: Day | null;
  /** Whether reach covers the as-of date, and no other encounter may be later: *last* may be said. */
  covered: boolean;
  /** Whether the records hold a later one, after the as-of date. */
  again: boolean;
}

/**
 * Every event that has both, oldest first; each of several encounters of one event by itself. Where
 * an event has both among its participants and no encounter between them, they were only present.
 */
export function encountersOf(a: string, b: string, events: readonly Brief[]): PairEncounter[] {
  const found: PairEncounter[] = [];
  if (a === b) return found;
  for (const event of events) {
    const shared = event.encounters.filter(({ among }) => among.includes(a) && among.includes(b));
    const both = event.participants.includes(a) && event.participants.includes(b);
    if (!shared.length && both) shared.push({ among: [a, b], how: 'present' });
    for (const encounter of shared) {
      const when = encounter.when ?? event.when;
      found.push({ event, encounter, contact: contactOf(event, encounter), when, where: event.where });
    }
  }
  return found.sort((x, y) => compareEdtf(x.when, y.when) || (x.event.id < y.event.id ? -1 : 1));
}

/** Being at the same place is not meeting, a call is not meeting, a letter is neither. */
function contactOf(event: Brief, encounter: CompiledEncounter): Contact {
  if (encounter.how === 'present') return 'presence';
  if (event.mode === 'letter') return 'letter';
  return event.form === 'call' || event.mode === 'phone' || event.mode === 'video' ? 'call' : 'meeting';
}

/**
 * The last time the two met in person as of a day. An event counts only if its latest possible day
 * is not after the as-of date. Null when the records hold none by then.
 */
export function lastMeeting(
  a: string,
  b: string,
  asOf: Day,
  events: readonly Brief[],
  reach: readonly CompiledReach[],
): LastContact | null {
  return lastContact(a, b, asOf, events, reach, 'meeting');
}

/** The last time the two spoke by phone or video as of a day. */
export function lastCall(
  a: string,
  b: string,
  asOf: Day,
  events: readonly Brief[],
  reach: readonly CompiledReach[],
): LastContact | null {
  return lastContact(a, b, asOf, events, reach, 'call');
}

function lastContact(
  a: string,
  b: string,
  asOf: Day,
  events: readonly Brief[],
  reach: readonly CompiledReach[],
  contact: 'meeting' | 'call',
): LastContact | null {
  const all = encountersOf(a, b, events).filter((one) => one.contact === contact);
  const last = all
    .filter(({ when }) => isBy(when, asOf))
    .sort((x, y) => compareLastDay(x.when, y.when))
    .at(-1);
  if (!last) return null;
  const known = reachSince(last.when, contact, pairReach(a, b, reach));
  return {
    ...last,
    reach: known,
    covered: known !== null && known >= asOf && isSurelyLast(last, all, asOf),
    again: all.some(({ when }) => lastDay(when).earliest > asOf),
  };
}

function pairReach(a: string, b: string, reach: readonly CompiledReach[]): CompiledReach[] {
  return reach.filter(({ pair }) => pair?.includes(a) && pair.includes(b));
}

function compareLastDay(a: string, b: string): number {
  const x = lastDay(a);
  const y = lastDay(b);
  if (x.latest !== y.latest) return x.latest < y.latest ? -1 : 1;
  return x.earliest < y.earliest ? -1 : x.earliest > y.earliest ? 1 : 0;
}

/** No other may have ended later: not one of vague date by then, nor one that straddles the as-of date. */
function isSurelyLast(last: PairEncounter, all: readonly PairEncounter[], asOf: Day): boolean {
  const since = lastDay(last.when).earliest;
  return all.every(({ when }) => {
    const days = lastDay(when);
    return when === last.when || days.latest <= since || bounds(when).earliest > asOf;
  });
}

/** Day up to which records are complete without a gap since the encounter. */
function reachSince(when: string, of: 'meeting' | 'call', reach: readonly CompiledReach[]): Day | null {
  const spans = reach.filter((one) => one.of === of).sort((x, y) => (x.from < y.from ? -1 : 1));
  let to: Day | null = null;
  const start = bounds(when).earliest;
  for (const span of spans) {
    if (span.from <= (to === null ? start : addDays(to, 1)) && span.to >= (to ?? start)) to = span.to;
  }
  return to;
}

/**
 * The days of which we know that the two had no contact of a kind up to the as-of date, where the
 * records hold none at all; null when they hold one, or do not reach.
 */
export function noContact(
  a: string,
  b: string,
  asOf: Day,
  events: readonly Brief[],
  reach: readonly CompiledReach[],
  contact: 'meeting' | 'call',
): CompiledReach | null {
  const known = pairReach(a, b, reach).find(
    ({ of, from, to }) => of === contact && from <= asOf && to >= asOf,
  );
  if (!known) return null;
  const all = encountersOf(a, b, events).filter((one) => one.contact === contact);
  return all.every(({ when }) => bounds(when).earliest > asOf) ? known : null;
}

/** More people than these around one table have met, but that says little of two of them. */
const TABLE = 4;

export function isCrowd({ encounter }: PairEncounter): boolean {
  return encounter.among.length > TABLE;
}

/** How a point of a pair's timeline is drawn; null for what is not drawn. */
export function laneOf({ contact, encounter }: PairEncounter): 'meeting' | 'brief' | 'call' | null {
  if (contact === 'call') return 'call';
  if (contact !== 'meeting') return null;
  return encounter.how === 'brief' ? 'brief' : 'meeting';
}

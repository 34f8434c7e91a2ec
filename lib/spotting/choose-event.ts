/**
 * Which event a phrase means: the one, and only one, that has its participants, place and date. The
 * words last and first are believed only where our records of the pair are complete.
 */
import { addDays, bounds, type Day, daysBetween, lastDay, overlaps } from '../dates.ts';
import type { TextDate } from './dates-in-text.ts';
import { inPerson } from './describe-lexicon.ts';
import type { EventPhrase } from './event-phrase.ts';
import type { SpotEvent, SpotReach, SpotSubject } from './types.ts';

export interface Chosen {
  event: SpotEvent | null;
  reason: string;
  /** The date that the article gives, where it differs from ours and the event is certain. */
  claim: TextDate | null;
}

/** A place alone tells an event while it is news. */
const NEWS_DAYS = 60;
/** A date that differs by more than this is more likely to be of another event. */
const MOST_DAYS_OFF = 10;
/** Around a date that differs, no other meeting of the two may lie this near. */
const LONELY_DAYS = 45;

export function chooseEvent(
  phrase: EventPhrase,
  loose: readonly TextDate[],
  reach: readonly SpotReach[],
  published: Day | null,
): Chosen {
  const known = phrase.cue.events.filter(
    (event) => (!published || bounds(event.when).earliest <= published) && fits(phrase, event),
  );
  if (!known.length) return none('no event of ours has these participants and places');
  const pair = pairOf(phrase);
  const { date } = phrase;
  if (date) {
    const then = known.filter((event) => datesOf(event).some((when) => overlaps(when, date.when)));
    if (then.length) return byDate(phrase, then, known, date, reach, published);
    return differing(phrase, known, date, pair, reach, published);
  }
  if (phrase.order && pair) return byOrder(phrase.order, known, pair, reach, published);
  return byPlace(phrase, known, loose, published);
}

function none(reason: string): Chosen {
  return { event: null, reason, claim: null };
}

function sure(event: SpotEvent, reason: string, claim: TextDate | null = null): Chosen {
  return { event, reason, claim };
}

/** Ours, and what sources that differ say. */
function datesOf(event: SpotEvent): string[] {
  return [event.when, ...event.alsoSaid];
}

/** Whether everybody and every place that the phrase names belongs to the event. */
function fits(phrase: EventPhrase, event: SpotEvent): boolean {
  const places = new Set([...(event.where ? [event.where] : []), ...event.within]);
  const took = new Set(event.participants);
  const isPlace = ({ id }: SpotSubject) => places.has(id);
  if (!phrase.places.every(isPlace)) return false;
  if (!phrase.participants.every(({ id, kind }) => took.has(id) || (kind === 'place' && places.has(id))))
    return false;
  if (!phrase.attributes.every(({ id }) => took.has(id) || places.has(id))) return false;
  const pair = pairOf(phrase);
  // Being at the same place is not meeting.
  return !pair || !event.met || event.met.some((group) => pair.every((id) => group.includes(id)));
}

/** The two people that the phrase names, when it names two people and no more. */
function pairOf({ participants, attributes }: EventPhrase): [string, string] | null {
  const people = [...participants, ...attributes].filter(({ kind }) => kind === 'person');
  const [a, b, c] = [...new Set(people.map(({ id }) => id))];
  return a && b && !c ? [a, b] : null;
}

/** How much besides its date the phrase says of the event. */
function weight(phrase: EventPhrase, event: SpotEvent): number {
  const named = phrase.participants.length + phrase.attributes.length + phrase.places.length;
  return named + (phrase.cue.own.has(event.id) ? 1 : 0);
}

/** Events at the date that the phrase gives. */
function byDate(
  phrase: EventPhrase,
  then: SpotEvent[],
  known: SpotEvent[],
  date: TextDate,
  reach: readonly SpotReach[],
  published: Day | null,
): Chosen {
  const [event, another] = then;
  if (!event) return none('no event at that date');
  if (another) {
    const pair = pairOf(phrase);
    if (!phrase.order || !pair) return none('several events at that date');
    const chosen = byOrder(phrase.order, then, pair, reach, published);
    return chosen.event && known.includes(chosen.event) ? chosen : none('several events at that date');
  }
  const long = daysBetween(...span(date.when)) > 366;
  if (long || !weight(phrase, event)) return none('too little is said of it');
  const year = daysBetween(...span(date.when)) > 31;
  if (year && weight(phrase, event) < 2) return none('too little is said of it');
  const differs = date.exact && !overlaps(event.when, date.when);
  return sure(event, 'date and participants fit', differs ? date : null);
}

function span(when: string): [Day, Day] {
  const { earliest, latest } = bounds(when);
  return [earliest, latest];
}

/** The date fits none: the article errs, or means another event. */
function differing(
  phrase: EventPhrase,
  known: SpotEvent[],
  date: TextDate,
  pair: [string, string] | null,
  reach: readonly SpotReach[],
  published: Day | null,
): Chosen {
  if (!pair || !date.exact) return none('the date fits none');
  const off = (event: SpotEvent) => {
    const [from, to] = span(event.when);
    return date.when < from ? daysBetween(date.when, from) : daysBetween(to, date.when);
  };
  const nearest = [...known].sort((a, b) => off(a) - off(b));
  const [event, next] = nearest;
  if (!event || off(event) > MOST_DAYS_OFF) return none('the date fits none');
  if (next && off(next) <= LONELY_DAYS) return none('the date fits none, and several are near');
  // Complete records hold no meeting on the day that the article gives.
  if (!covered(reach, pair, kindOf(event), bounds(event.when).earliest, date.when))
    return none('the date fits none, and our records may lack one');
  if (phrase.order) {
    const ordered = byOrder(phrase.order, known, pair, reach, published);
    if (ordered.event !== event) return none('the date fits none');
  }
  return sure(event, 'the one near that date', date);
}

/** The last or first of two people, as far as our records are complete. */
function byOrder(
  order: 'last' | 'first',
  known: SpotEvent[],
  pair: [string, string],
  reach: readonly SpotReach[],
  published: Day | null,
): Chosen {
  if (!published) return none(`"${order}" of an article without a date`);
  const past = known.filter((event) => lastDay(event.when).latest <= published);
  const sorted = [...past].sort((a, b) => (lastDay(a.when).latest < lastDay(b.when).latest ? -1 : 1));
  const event = order === 'last' ? sorted.at(-1) : sorted[0];
  const beside = order === 'last' ? sorted.at(-2) : sorted[1];
  if (!event) return none('none before the article');
  if (beside && overlaps(beside.when, event.when)) return none('two at the same time');
  const { earliest, latest } = bounds(event.when);
  if (order === 'first') return none('"first" without a date');
  if (!covered(reach, pair, kindOf(event), latest, published))
    return none(`records of the two do not reach from ${earliest} to the article`);
  return sure(event, 'the last as of the article');
}

function kindOf(event: SpotEvent): SpotReach['of'] {
  return inPerson(event) ? 'meeting' : 'call';
}

function covered(
  reach: readonly SpotReach[],
  pair: [string, string],
  of: SpotReach['of'],
  from: Day,
  to: Day,
): boolean {
  const [first, last] = from < to ? [from, to] : [to, from];
  return reach.some(
    (one) =>
      one.of === of && pair.every((id) => one.pair.includes(id)) && one.from <= first && one.to >= last,
  );
}

/** By place or own words, with a date elsewhere in the sentence or while it is news. */
function byPlace(
  phrase: EventPhrase,
  known: SpotEvent[],
  loose: readonly TextDate[],
  published: Day | null,
): Chosen {
  const told = known.filter((event) => {
    const places = new Set([...(event.where ? [event.where] : []), ...event.within]);
    const placed = [...phrase.places, ...phrase.attributes].some(({ id }) => places.has(id));
    return placed || (phrase.cue.own.has(event.id) && weight(phrase, event) > 1);
  });
  if (!told.length) return none('neither place nor date is said');
  const exact = loose.filter(({ bound, exact: one }) => one && !bound);
  if (exact.length === 1) {
    const then = told.filter((event) =>
      datesOf(event).some((when) => overlaps(when, (exact[0] as TextDate).when)),
    );
    if (then.length === 1) return sure(then[0] as SpotEvent, 'the place and a date in the sentence fit');
    return none('the date in the sentence does not tell');
  }
  if (!published) return none('neither date nor day of publication');
  const since = addDays(published, -NEWS_DAYS);
  const news = told.filter((event) => lastDay(event.when).latest >= since);
  if (news.length === 1 && told.length === 1) return sure(news[0] as SpotEvent, 'the only one there');
  return none(news.length ? 'several events there' : 'too long ago to be told by its place alone');
}

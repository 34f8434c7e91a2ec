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

/** What we hold. */
export interface Records {
  events: readonly SpotEvent[];
  reach: readonly SpotReach[];
}

type Pair = readonly [string, string];

/** A place alone tells an event while it is news. */
const NEWS_DAYS = 60;
/** Events that may share a cue of their own which still tells one from others without any name. */
const MOST_OWNERS = 5;
/** A slip in a date is of a day; "the last" may be further off, and is still the last. */
const SLIP_DAYS = 1;
const LAST_SLIP_DAYS = 10;
/** Around a date that differs, no other meeting of the two may lie this near. */
const LONELY_DAYS = 45;
/** Longer than a month or a year, a date says too little by itself. */
const MONTH_DAYS = 31;
const YEAR_DAYS = 366;

/** @param loose Dates of the sentence; they matter where the phrase has none of its own. */
export function chooseEvent(
  phrase: EventPhrase,
  loose: readonly TextDate[],
  records: Records,
  { lang, published }: { lang: string; published: Day | null },
): Chosen {
  const known = possible(phrase).filter(
    (event) => fits(phrase, event, lang) && (!published || bounds(event.when).earliest <= published),
  );
  if (!known.length) return none('no event of ours has these participants and places');
  return new Choice(phrase, known, records, published).choose(loose);
}

/** Events that have whom or what the phrase names first; when it names nothing, only a cue of its own tells one. */
function possible({ cue, participants, attributes, places }: EventPhrase): readonly SpotEvent[] {
  const named = participants[0] ?? attributes[0] ?? places[0];
  if (named) return cue.involving(named.id);
  return cue.own.size ? cue.events : [];
}

function none(reason: string): Chosen {
  return { event: null, reason, claim: null };
}

/** Whether everybody, every place and every figure that the phrase names belongs to the event. */
function fits(phrase: EventPhrase, event: SpotEvent, lang: string): boolean {
  const places = placesOf(event);
  const took = new Set(event.participants);
  const isPlace = ({ id }: SpotSubject) => places.has(id);
  if (!phrase.places.every(isPlace)) return false;
  // "le sommet de Berlin": what takes part may be the place.
  const others = [...phrase.participants, ...phrase.attributes];
  if (!others.every((one) => took.has(one.id) || isPlace(one))) return false;
  const own = (event.cues[lang] ?? []).join(' ').toLowerCase();
  if (!phrase.amounts.every((amount) => own.includes(amount))) return false;
  const pair = pairOf(phrase);
  // Being at the same place is not meeting.
  return !pair || event.met.some((group) => pair.every((id) => group.includes(id)));
}

function placesOf({ where, within }: SpotEvent): ReadonlySet<string | null> {
  return new Set([where, ...within]);
}

/** The two people that the phrase names, when it names two people and no more. */
function pairOf({ participants, attributes }: EventPhrase): Pair | null {
  const people = [...participants, ...attributes].filter(({ kind }) => kind === 'person');
  const [a, b, c] = [...new Set(people.map(({ id }) => id))];
  return a && b && !c ? [a, b] : null;
}

/** Ours, and what sources that differ say. */
function datesOf(event: SpotEvent): string[] {
  return [event.when, ...event.alsoSaid];
}

function isAt(event: SpotEvent, when: string): boolean {
  return datesOf(event).some((date) => overlaps(date, when));
}

class Choice {
  readonly #phrase: EventPhrase;
  /** Events that fit the phrase but for its date. */
  readonly #known: readonly SpotEvent[];
  readonly #records: Records;
  readonly #published: Day | null;
  readonly #pair: Pair | null;

  constructor(phrase: EventPhrase, known: readonly SpotEvent[], records: Records, published: Day | null) {
    this.#phrase = phrase;
    this.#known = known;
    this.#records = records;
    this.#published = published;
    this.#pair = pairOf(phrase);
  }

  choose(loose: readonly TextDate[]): Chosen {
    const { date, order } = this.#phrase;
    if (date) {
      const then = this.#known.filter((event) => isAt(event, date.when));
      return this.#byDate(then, date);
    }
    if (order && this.#pair) return this.#byOrder(this.#known, this.#pair);
    return this.#byPlace(loose);
  }

  /**
   * How much besides its date the phrase says of the event. A cue that is its own says something, too; alone
   * only if few share it: "vote" is the own cue of every election, and the Senate votes on the day of one.
   */
  #weight({ id }: SpotEvent): number {
    const { participants, attributes, places, amounts, cue } = this.#phrase;
    const named = participants.length + attributes.length + places.length + amounts.length;
    const telling = cue.own.has(id) && (named > 0 || cue.own.size <= MOST_OWNERS);
    return named + (telling ? 1 : 0);
  }

  /** Of the events at the date that the phrase gives. */
  #byDate(then: readonly SpotEvent[], date: TextDate): Chosen {
    const [event, another] = then;
    if (!event) return this.#differing(date);
    if (another) {
      if (!this.#phrase.order || !this.#pair) return none('several events at that date');
      return this.#byOrder(then, this.#pair);
    }
    const { earliest, latest } = bounds(date.when);
    const days = daysBetween(earliest, latest);
    const needed = days > YEAR_DAYS ? Number.POSITIVE_INFINITY : days > MONTH_DAYS ? 2 : 1;
    if (this.#weight(event) < needed) return none('too little is said of it');
    const claim = date.exact && !overlaps(event.when, date.when) ? date : null;
    return { event, reason: 'date and participants fit', claim };
  }

  /** The date fits none: the article errs, or means another event. */
  #differing(date: TextDate): Chosen {
    const pair = this.#pair;
    if (!pair || !date.exact) return none('the date fits none');
    const off = (event: SpotEvent) => {
      const { earliest, latest } = bounds(event.when);
      return date.when < earliest ? daysBetween(date.when, earliest) : daysBetween(latest, date.when);
    };
    const [event, next] = [...this.#known].sort((a, b) => off(a) - off(b));
    const most = this.#phrase.order === 'last' ? LAST_SLIP_DAYS : SLIP_DAYS;
    if (!event || off(event) > most) return none('the date fits none');
    if (next && off(next) <= LONELY_DAYS) return none('the date fits none, and several are near');
    const together = ({ participants }: SpotEvent) => pair.every((id) => participants.includes(id));
    if (this.#records.events.some((other) => together(other) && isAt(other, date.when)))
      return none('the date is of another event of the two');
    // Complete records hold no meeting on the day that the article gives.
    if (!this.#covered(pair, event, bounds(event.when).earliest, date.when))
      return none('the date fits none, and our records may lack one');
    if (this.#phrase.order && this.#byOrder(this.#known, pair).event !== event)
      return none('the date fits none');
    return { event, reason: 'the one near that date', claim: date };
  }

  /** The last of two people, as far as our records are complete. */
  #byOrder(events: readonly SpotEvent[], pair: Pair): Chosen {
    const published = this.#published;
    if (!published) return none('"last" in an article without a date');
    if (this.#phrase.order !== 'last') return none('"first" without a date');
    const past = events
      .filter((event) => lastDay(event.when).latest <= published)
      .sort((a, b) => (lastDay(a.when).latest < lastDay(b.when).latest ? -1 : 1));
    const event = past.at(-1);
    const before = past.at(-2);
    if (!event) return none('none before the article');
    if (before && overlaps(before.when, event.when)) return none('two at the same time');
    const { earliest, latest } = bounds(event.when);
    if (!this.#covered(pair, event, latest, published))
      return none(`records of the two do not reach from ${earliest} to the article`);
    return { event, reason: 'the last as of the article', claim: null };
  }

  /** Whether our records of the two are complete between two days. */
  #covered(pair: Pair, event: SpotEvent, one: Day, other: Day): boolean {
    const of = inPerson(event) ? 'meeting' : 'call';
    const [from, to] = one < other ? [one, other] : [other, one];
    return this.#records.reach.some(
      (reach) =>
        reach.of === of &&
        pair.every((id) => reach.pair.includes(id)) &&
        reach.from <= from &&
        reach.to >= to,
    );
  }

  /** By place or own words, with a date elsewhere in the sentence, or while it is news. */
  #byPlace(loose: readonly TextDate[]): Chosen {
    const told = this.#known.filter((event) => {
      const places = placesOf(event);
      const placed = [...this.#phrase.places, ...this.#phrase.attributes].some(({ id }) => places.has(id));
      return placed || (this.#phrase.cue.own.has(event.id) && this.#weight(event) > 1);
    });
    if (!told.length) return none('neither place nor date is said');
    const [date, another] = loose.filter(({ bound, exact }) => exact && !bound);
    if (date && !another) {
      const [event, second] = told.filter((one) => isAt(one, date.when));
      if (!event || second) return none('the date in the sentence does not tell');
      return { event, reason: 'the place and a date in the sentence fit', claim: null };
    }
    if (!this.#published) return none('neither date nor day of publication');
    const since = addDays(this.#published, -NEWS_DAYS);
    const [event, second] = told;
    if (!event || second) return none('several events there');
    if (lastDay(event.when).latest < since) return none('too long ago to be told by its place alone');
    return { event, reason: 'the only one there', claim: null };
  }
}

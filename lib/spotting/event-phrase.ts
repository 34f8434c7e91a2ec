/**
 * Reads the phrase around a cue: "the last meeting | between Putin and Macron | took place on
 * February 8, 2022". What is not understood ends the phrase, or, where it leaves open who took part
 * or whether it happened, makes it worthless.
 */

import type { TextDate } from './dates-in-text.ts';
import type { Cue, DescribeLexicon } from './describe-lexicon.ts';
import type { Token } from './sentences.ts';
import type { SpotSubject } from './types.ts';

export interface Sentence {
  tokens: readonly Token[];
  /** Names by the places of their first and of their last token. */
  names: ReadonlyMap<number, Name>;
  namesByEnd: ReadonlyMap<number, Name>;
  dates: readonly TextDate[];
}

export interface Name {
  first: number;
  last: number;
  subject: SpotSubject;
}

export interface EventPhrase {
  cue: Cue;
  /** Tokens to mark. */
  first: number;
  last: number;
  /** Tokens of the whole phrase. */
  from: number;
  to: number;
  /** Who took part, as said by "between", "with" or a genitive. */
  participants: SpotSubject[];
  /** Where, as said by "in". */
  places: SpotSubject[];
  /** Names before the cue that may be either: Abu Dhabi meeting, EU loan. */
  attributes: SpotSubject[];
  order: 'last' | 'first' | null;
  date: TextDate | null;
  /** Why it is worth nothing; empty when it is. */
  problem: string;
}

/** Words of one phrase on each side of the cue, at most. */
const REACH = 30;
/** Words of a listed phrase, at most. */
const LONGEST_PHRASE = 4;

export function readPhrase(
  lexicon: DescribeLexicon,
  sentence: Sentence,
  cue: Cue,
  start: number,
  next: number,
): EventPhrase {
  const phrase: EventPhrase = {
    cue,
    first: start,
    last: next - 1,
    from: start,
    to: next - 1,
    participants: [],
    places: [],
    attributes: [],
    order: null,
    date: null,
    problem: '',
  };
  new Reader(lexicon, sentence, phrase).read(start, next);
  return phrase;
}

class Reader {
  readonly #words: DescribeLexicon['words'];
  readonly #lexicon: DescribeLexicon;
  readonly #sentence: Sentence;
  readonly #phrase: EventPhrase;

  constructor(lexicon: DescribeLexicon, sentence: Sentence, phrase: EventPhrase) {
    this.#words = lexicon.words;
    this.#lexicon = lexicon;
    this.#sentence = sentence;
    this.#phrase = phrase;
  }

  read(start: number, next: number): void {
    if (this.#phrase.cue.verb) this.#subjectsBefore(this.#modifiersBefore(start));
    else this.#nounBefore(start);
    if (!this.#phrase.problem) this.#behind(next);
  }

  #word(place: number): string {
    return this.#sentence.tokens[place]?.folded ?? '';
  }

  #gap(place: number): string {
    return this.#sentence.tokens[place]?.before ?? '.';
  }

  /** Determiner, order, modifiers, names and dates before a noun. */
  #nounBefore(start: number): void {
    const phrase = this.#phrase;
    let place = start;
    for (let steps = 0; steps < REACH && place > 0; steps++) {
      if (!/^(?:\s+|[-‐‑–])$/.test(this.#gap(place))) break;
      const step = this.#modifierBefore(place) ?? this.#nameBefore(place);
      if (!step) break;
      place = step.first;
      if (step.marked) phrase.first = place;
      if (step.ends) {
        phrase.from = place;
        return;
      }
    }
    phrase.from = place;
    if (place > 0 && /^(?:\s+|['’])$/.test(this.#gap(place))) this.#openedBy(place);
  }

  /** Without a determiner, the word before says whether the phrase is whole. */
  #openedBy(place: number): void {
    const { openers, unsure, negations } = this.#words;
    if (unsure.before(this.#sentence.tokens, place, LONGEST_PHRASE))
      this.#phrase.problem = 'open which one is meant';
    else if (negations.before(this.#sentence.tokens, place, LONGEST_PHRASE))
      this.#phrase.problem = 'denied or supposed';
    else if (!openers.before(this.#sentence.tokens, place, LONGEST_PHRASE))
      this.#phrase.problem = `"${this.#word(place - 1)}" before it is not understood`;
  }

  #modifiersBefore(start: number): number {
    let place = start;
    for (;;) {
      const step = place > 0 && /^\s+$/.test(this.#gap(place)) ? this.#modifierBefore(place) : null;
      if (!step || step.ends) return place;
      place = step.first;
      this.#phrase.first = place;
      this.#phrase.from = place;
    }
  }

  #modifierBefore(place: number): { first: number; marked: boolean; ends: boolean } | null {
    const { tokens, dates } = this.#sentence;
    const phrase = this.#phrase;
    const before = (list: keyof DescribeLexicon['words']) =>
      this.#words[list].before(tokens, place, LONGEST_PHRASE)?.first;
    const unsure = before('unsure') ?? before('negations');
    if (unsure !== undefined) {
      phrase.problem = `"${tokens
        .slice(unsure, place)
        .map(({ folded }) => folded)
        .join(' ')}": not one that took place`;
      return null;
    }
    for (const order of ['last', 'first'] as const) {
      const first = before(order);
      if (first === undefined) continue;
      phrase.order = order;
      return { first, marked: true, ends: false };
    }
    const modifier = before('modifiers');
    if (modifier !== undefined) return { first: modifier, marked: true, ends: false };
    const determiner = before('determiners');
    if (determiner !== undefined) return { first: determiner, marked: true, ends: true };
    const date = dates.find(({ last }) => last === place - 1);
    if (!date) return null;
    phrase.date = date;
    return { first: date.first, marked: true, ends: false };
  }

  /** Abu Dhabi meeting, Putin-Macron meeting, Putin's meeting, Putin and Macron's meeting. */
  #nameBefore(place: number): { first: number; marked: boolean; ends: boolean } | null {
    const { namesByEnd } = this.#sentence;
    const plain = namesByEnd.get(place - 1);
    if (plain) {
      this.#phrase.attributes.push(plain.subject);
      // A person's name stays a mention of its own.
      const marked = plain.subject.kind !== 'person' && this.#phrase.first === place;
      return { first: plain.first, marked, ends: false };
    }
    const owner =
      this.#word(place - 1) === 's' && /['’]/.test(this.#gap(place - 1))
        ? namesByEnd.get(place - 2)
        : undefined;
    if (!owner) return null;
    this.#phrase.participants.push(owner.subject);
    const other = this.#words.and.before(this.#sentence.tokens, owner.first, LONGEST_PHRASE);
    const partner = other && namesByEnd.get(other.first - 1);
    if (other && !partner) this.#phrase.problem = 'somebody took part whom we do not know';
    if (partner) this.#phrase.participants.push(partner.subject);
    return { first: partner?.first ?? owner.first, marked: false, ends: true };
  }

  /** "Putin and Macron" before a verb. */
  #subjectsBefore(start: number): void {
    const { tokens, namesByEnd } = this.#sentence;
    if (this.#words.negations.before(tokens, start, LONGEST_PHRASE)) {
      this.#phrase.problem = 'denied or supposed';
      return;
    }
    let place = start;
    for (let name = namesByEnd.get(place - 1); name; name = namesByEnd.get(place - 1)) {
      this.#phrase.participants.push(name.subject);
      place = name.first;
      const and = this.#words.and.before(tokens, place, LONGEST_PHRASE);
      if (and) place = and.first;
      else if (/^,\s*$/.test(this.#gap(place))) continue;
      else break;
    }
    this.#phrase.from = place;
    if (!this.#phrase.participants.length) this.#phrase.problem = 'who met is not said beside the verb';
  }

  /** Who, where and when, behind the cue. */
  #behind(next: number): void {
    const { tokens, names, dates } = this.#sentence;
    const phrase = this.#phrase;
    const { names: lists, dates: dateWords } = this.#lexicon;
    let expect: 'who' | 'where' | 'more' | 'nothing' = phrase.cue.verb ? 'who' : 'nothing';
    const asked = () => (phrase.cue.verb && phrase.participants.length > 1 ? false : expect === 'who');
    let place = next;
    while (place < tokens.length && place - next < REACH) {
      if (!/^(?:\s+|,\s*|['’]|[-–])$/.test(this.#gap(place))) break;
      const date = dates.find(({ first }) => first === place);
      if (date) {
        if (date.bound || phrase.date) break;
        phrase.date = date;
        phrase.to = date.last;
        place = date.last + 1;
        expect = 'nothing';
        continue;
      }
      const name = names.get(place);
      if (name) {
        const comma = /^,/.test(this.#gap(place));
        if (expect === 'who' || (expect === 'more' && comma)) {
          phrase.participants.push(name.subject);
          expect = 'more';
        } else if (expect === 'where') {
          if (name.subject.kind === 'place') phrase.places.push(name.subject);
          expect = 'nothing';
        } else break;
        phrase.to = name.last;
        place = name.last + 1;
        if (this.#isSomebodyElse(place)) phrase.problem = 'not they themselves took part';
        continue;
      }
      const word = this.#word(place);
      const at = (list: keyof DescribeLexicon['words']) => this.#words[list].at(tokens, place)?.next;
      const denied = at('negations');
      if (denied !== undefined) {
        phrase.problem = 'denied or supposed';
        return;
      }
      const and = expect === 'more' ? at('and') : undefined;
      const withLink = at('withLinks');
      const atLink = at('atLinks');
      // Before the links: "a eu lieu" is no "à".
      const happened = at('happened');
      const skipped = at('relatives') ?? at('modifiers') ?? at('determiners');
      const filler = lists.titles.has(word) || lists.neutral.has(word) || lists.articles.has(word);
      const beforeDate = dateWords.onWords.has(word) && dates.some(({ first }) => first === place + 1);
      if (happened !== undefined) {
        expect = 'nothing';
        place = happened;
      } else if (beforeDate) place++;
      else if (and !== undefined) {
        expect = 'who';
        place = and;
      } else if (withLink !== undefined) {
        expect = 'who';
        place = withLink;
      } else if (atLink !== undefined) {
        expect = 'where';
        place = atLink;
      } else if (skipped !== undefined) {
        if (expect === 'more') expect = 'nothing';
        place = skipped;
      } else if (filler) place++;
      else break;
    }
    if (asked()) phrase.problem = 'somebody took part whom we do not know';
    if (expect === 'where') phrase.problem = 'it was somewhere that we do not know';
  }

  /** "Putin's advisers", "Macron aides". */
  #isSomebodyElse(place: number): boolean {
    if (this.#words.delegates.at(this.#sentence.tokens, place)) return true;
    return this.#word(place) === 's' && /['’]/.test(this.#gap(place));
  }
}

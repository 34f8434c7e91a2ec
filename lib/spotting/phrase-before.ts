/** What stands before a cue: determiner, order, modifiers, names and dates; before a verb, who it tells of. */
import type { DescribeLexicon } from './describe-lexicon.ts';
import { type EventPhrase, REACH } from './event-phrase.ts';
import type { Sentence } from './sentence.ts';

/** Words of a listed phrase, at most. */
const LONGEST_PHRASE = 4;

/** Words back from the phrase in which a denial still reaches it, no comma between. */
const DENIAL_REACH = 6;

/** A step to the left: its first token, whether it is marked with the cue, whether the phrase begins with it. */
interface Step {
  first: number;
  marked: boolean;
  ends: boolean;
}

type List = keyof DescribeLexicon['words'];

/** What may stand between a phrase and the word before it: blanks, also with the sign of an amount, or an apostrophe. */
const JOINT = /^(?:\s+\p{Sc}?|['’])$/u;
const HYPHEN = /^[-‐‑–]$/;

export function readBefore(
  lexicon: DescribeLexicon,
  sentence: Sentence,
  phrase: EventPhrase,
  start: number,
): void {
  const reader = new Before(lexicon, sentence, phrase);
  if (phrase.cue.verb) reader.verb(start);
  else reader.noun(start);
}

class Before {
  readonly #words: DescribeLexicon['words'];
  readonly #listed: ReadonlySet<string>;
  readonly #sentence: Sentence;
  readonly #phrase: EventPhrase;
  readonly #verbSecond: boolean;
  /** Where the cue begins, and whether a listed phrase may begin at each place to its left, as far as was asked. */
  #start = 0;
  readonly #heads: boolean[] = [];
  /** Names of people are mentions of their own: nothing before them is marked. */
  #marking = true;

  constructor({ words, listed, verbSecond }: DescribeLexicon, sentence: Sentence, phrase: EventPhrase) {
    this.#words = words;
    this.#listed = listed;
    this.#verbSecond = verbSecond;
    this.#sentence = sentence;
    this.#phrase = phrase;
  }

  noun(start: number): void {
    this.#start = start;
    let place = start;
    let whole = false;
    for (let steps = 0; steps < REACH && !whole; steps++) {
      if (!JOINT.test(this.#gap(place)) && !HYPHEN.test(this.#gap(place))) break;
      const step = this.#modifier(place) ?? this.#name(place) ?? this.#amount(place);
      if (!step) break;
      place = step.first;
      whole = step.ends;
      this.#marking &&= step.marked;
      if (this.#marking) this.#phrase.first = place;
    }
    if (!whole && !this.#begins(place) && JOINT.test(this.#gap(place))) this.#opening(place);
    // "second-to-last meeting": what a hyphen joins to it is part of it.
    if (HYPHEN.test(this.#gap(place))) this.#phrase.problem ||= 'part of a longer word';
    this.#denied(place);
  }

  /** "last met", and who before it. */
  verb(start: number): void {
    this.#start = start;
    let place = start;
    for (;;) {
      const step = /^\s+$/.test(this.#gap(place)) ? this.#modifier(place) : null;
      if (!step || step.ends) break;
      place = step.first;
      if (!this.#phrase.date) this.#phrase.first = place;
    }
    this.#subjects(place);
  }

  #word(place: number): string {
    return this.#sentence.tokens.at(place)?.folded ?? '';
  }

  /** Whether the sentence begins with the word at a place. */
  #begins(place: number): boolean {
    return this.#sentence.tokens.at(place - 1) === undefined;
  }

  #gap(place: number): string {
    return this.#sentence.tokens.at(place)?.before ?? '.';
  }

  /** First token of the listed phrase that ends right before a place. */
  #before(list: List, place: number): number | undefined {
    if (!this.#isListed(place)) return undefined;
    return this.#words[list].before(this.#sentence.tokens, place, LONGEST_PHRASE)?.first;
  }

  /** Whether a phrase of any list can end right before a place: list after list is asked about the same words. */
  #isListed(place: number): boolean {
    for (let first = place - LONGEST_PHRASE; first < place; first++) if (this.#isHead(first)) return true;
    return false;
  }

  /** Whether a listed phrase begins there: each word is asked about for all the places that it may reach. */
  #isHead(place: number): boolean {
    const steps = this.#start - place;
    this.#heads[steps] ??= this.#listed.has(this.#word(place));
    return this.#heads[steps];
  }

  /** Without a determiner, the word before says whether the phrase is whole. */
  #opening(place: number): void {
    if (this.#before('openers', place) === undefined)
      this.#phrase.problem ||= `"${this.#word(place - 1)}" before it is not understood`;
  }

  #modifier(place: number): Step | null {
    const phrase = this.#phrase;
    for (const order of ['last', 'first'] as const) {
      const first = this.#before(order, place);
      if (first === undefined) continue;
      phrase.order = order;
      return { first, marked: true, ends: false };
    }
    const modifier = this.#before('modifiers', place);
    if (modifier !== undefined) return { first: modifier, marked: true, ends: false };
    const determiner = this.#before('determiners', place);
    if (determiner !== undefined) return { first: determiner, marked: true, ends: true };
    const date = this.#sentence.dates.find(({ last }) => last === place - 1);
    if (!date) return null;
    phrase.date = date;
    return { first: date.first, marked: true, ends: false };
  }

  /** Abu Dhabi meeting, Putin-Macron meeting, Putin's meeting, Putin and Macron's meeting. */
  #name(place: number): Step | null {
    const plain = this.#sentence.nameTo(place - 1);
    if (plain) {
      this.#phrase.attributes.push(plain.subject);
      return { first: plain.first, marked: plain.subject.kind !== 'person', ends: false };
    }
    const owner = this.#word(place - 1) === 's' ? this.#sentence.nameTo(place - 2) : null;
    if (!owner) return null;
    this.#phrase.participants.push(owner.subject);
    const and = this.#before('and', owner.first);
    if (and !== undefined) {
      const partner = this.#sentence.nameTo(and - 1);
      if (partner) this.#phrase.participants.push(partner.subject);
      else this.#phrase.problem = 'somebody took part whom we do not know';
    }
    return { first: owner.first, marked: false, ends: true };
  }

  /** "€90bn": only an event that is known by it will do. */
  #amount(place: number): Step | null {
    const word = this.#word(place - 1);
    if (!/^\d/.test(word)) return null;
    this.#phrase.amounts.push(word);
    return { first: place - 1, marked: true, ends: false };
  }

  /** "There was never a meeting", "n'a pas eu de rencontre". */
  #denied(start: number): void {
    for (let place = start; start - place < DENIAL_REACH; place--) {
      if (!JOINT.test(this.#gap(place))) return;
      if (this.#before('negations', place) === undefined && this.#before('denials', place) === undefined)
        continue;
      this.#phrase.problem ||= 'denied or supposed';
    }
  }

  /** "Putin and Macron" before a verb. */
  #subjects(start: number): void {
    const sentence = this.#sentence;
    const { participants } = this.#phrase;
    let place = start;
    // "Xi, after calls with Macron and Putin, met Merkel": not they.
    const beside = /^\s+$/.test(this.#gap(place)) ? sentence.nameTo(place - 1) : null;
    for (let name = beside; name; name = sentence.nameTo(place - 1)) {
      participants.push(name.subject);
      place = name.first;
      const and = this.#before('and', place);
      if (and !== undefined) place = and;
      else if (!/^,\s*$/.test(this.#gap(place))) break;
    }
    this.#denied(place);
    if (this.#before('inverted', place) !== undefined) this.#phrase.problem ||= 'asked or supposed';
    // "Am 7. Februar trafen Putin und Macron …": who met stands behind the verb.
    const behind = this.#verbSecond && this.#phrase.date !== null;
    if (!participants.length && !behind) this.#phrase.problem ||= 'who met is not said beside the verb';
    // "X and Putin met": somebody whom we do not know stands before the "and".
    else if (!this.#begins(place) && this.#words.and.at(sentence.tokens, place))
      this.#phrase.problem ||= 'somebody took part whom we do not know';
  }
}

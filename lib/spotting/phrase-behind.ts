/** What stands behind a cue: who, where and when, as far as it is understood. */
import { introduces } from './around.ts';
import type { DescribeLexicon } from './describe-lexicon.ts';
import { type EventPhrase, REACH } from './event-phrase.ts';
import type { Sentence } from './sentence.ts';

/** What the words so far call for: a participant, a place, another of a list, what a verb acts on. */
type Awaited = 'who' | 'where' | 'more' | 'object' | null;

export function readBehind(
  lexicon: DescribeLexicon,
  sentence: Sentence,
  phrase: EventPhrase,
  next: number,
): void {
  new Behind(lexicon, sentence, phrase).read(next);
}

class Behind {
  readonly #lexicon: DescribeLexicon;
  readonly #words: DescribeLexicon['words'];
  readonly #sentence: Sentence;
  readonly #phrase: EventPhrase;
  #awaited: Awaited;
  /** Whether its verb or its date has come: then "without" denies something else. */
  #told = false;

  constructor(lexicon: DescribeLexicon, sentence: Sentence, phrase: EventPhrase) {
    this.#lexicon = lexicon;
    this.#words = lexicon.words;
    this.#sentence = sentence;
    this.#phrase = phrase;
    this.#awaited = phrase.cue.verb ? 'object' : null;
  }

  read(next: number): void {
    let place = next;
    while (place - next < REACH) {
      // A dot within a sentence is an abbreviation's: "Putin and Dr. Macron".
      if (!/^(?:\.?\s+|,\s*|['’]|[-–])$/.test(this.#gap(place))) break;
      const after = this.#date(place) ?? this.#name(place) ?? this.#connective(place);
      if (after === null) break;
      place = after;
    }
    this.#unknownPlace(place);
    this.#await(null);
    if (this.#phrase.cue.verb && this.#phrase.participants.length < 2)
      this.#phrase.problem ||= 'who met whom is not said beside the verb';
  }

  #word(place: number): string {
    return this.#sentence.tokens.at(place)?.folded ?? '';
  }

  #gap(place: number): string {
    return this.#sentence.tokens.at(place)?.before ?? '.';
  }

  #at(list: keyof DescribeLexicon['words'], place: number): number | null {
    return this.#words[list].at(this.#sentence.tokens, place)?.next ?? null;
  }

  /** What was awaited and did not come is somebody or somewhere that we do not know. */
  #await(next: Awaited): void {
    if (this.#awaited === 'who') this.#phrase.problem ||= 'somebody took part whom we do not know';
    this.#awaited = next;
  }

  /** "in Riyadh", where we do not know Riyadh; "at noon" and "in an effort" are no places. */
  #unknownPlace(place: number): void {
    if (this.#awaited === 'where' && this.#sentence.isCapital(place))
      this.#phrase.problem ||= 'it was somewhere that we do not know';
  }

  /** A date, also behind "on". */
  #date(place: number): number | null {
    const { dates } = this.#sentence;
    const on = this.#lexicon.dates.onWords.has(this.#word(place));
    const date = dates.find(({ first }) => first === place || (on && first === place + 1));
    if (!date || this.#phrase.date) return null;
    this.#await(null);
    this.#told = true;
    this.#phrase.date = date;
    return date.last + 1;
  }

  #name(place: number): number | null {
    const name = this.#sentence.nameFrom(place);
    if (!name) return null;
    const { participants, places } = this.#phrase;
    if (this.#awaited === null) return null;
    if (this.#awaited === 'where') {
      places.push(name.subject);
      this.#awaited = null;
    } else {
      participants.push(name.subject);
      this.#awaited = 'more';
    }
    // "Berater Putins", "Putins Außenminister": who is inflected owns somebody.
    if (!name.inflected && !this.#isSomebodyElse(name.last + 1)) return name.last + 1;
    this.#phrase.problem = 'not they themselves took part';
    return null;
  }

  /** "Putin's advisers", "Macron aides"; "un conseiller de Poutine" stands before. */
  #isSomebodyElse(place: number): boolean {
    if (this.#word(place) === 's') return true;
    return this.#at('delegates', place) !== null && !this.#gap(place).startsWith(',');
  }

  /** Small words between the parts, and the verb that says that it happened. */
  #connective(place: number): number | null {
    const negated = !this.#told && this.#at('negations', place) !== null;
    if (negated || this.#at('denials', place) !== null) {
      this.#phrase.problem = 'denied or supposed';
      return null;
    }
    const delegate = this.#awaited === null ? null : this.#at('delegates', place);
    if (delegate !== null && this.#lexicon.names.joiners.has(this.#word(delegate))) {
      this.#phrase.problem = 'not they themselves took part';
      return null;
    }
    const and = this.#awaited === 'more' ? this.#at('and', place) : null;
    if (and !== null) {
      this.#awaited = 'who';
      return and;
    }
    // Before the links: "a eu lieu" is no "à".
    const happened = this.#at('happened', place);
    const joined = happened ?? this.#at('relatives', place);
    if (joined !== null) {
      this.#await(null);
      this.#told ||= happened !== null;
      return joined;
    }
    return this.#link(place) ?? this.#filler(place);
  }

  #link(place: number): number | null {
    for (const [list, role] of [
      ['withLinks', 'who'],
      ['atLinks', 'where'],
    ] as const) {
      const link = this.#at(list, place);
      if (link === null) continue;
      this.#await(role);
      return link;
    }
    return null;
  }

  /** Titles and demonyms before a name, and what says nothing: "Russian President", "face to face". */
  #filler(place: number): number | null {
    const filler = this.#at('modifiers', place) ?? this.#at('determiners', place);
    if (filler !== null) return filler;
    const { names } = this.#lexicon;
    const word = this.#word(place);
    if (this.#awaited === null) return null;
    return introduces(names, word) ? place + 1 : null;
  }
}

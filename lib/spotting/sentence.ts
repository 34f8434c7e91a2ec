/** A sentence as the rules of description ask about it: its words, names and dates, read when they are first asked for. */
import type { Candidate } from './candidates.ts';
import type { TextDate } from './dates-in-text.ts';
import type { Tokens } from './tokens.ts';
import type { SpotSubject } from './types.ts';

export interface Name {
  first: number;
  last: number;
  subject: SpotSubject;
  /** In another case than the first: somebody's. */
  inflected: boolean;
}

export class Sentence {
  readonly tokens: Tokens;
  readonly #text: string;
  readonly #names: readonly Candidate[];
  readonly #datesOf: () => TextDate[];
  #dates: readonly TextDate[] | null = null;

  /** @param names Accepted, and within the sentence. */
  constructor(tokens: Tokens, text: string, names: readonly Candidate[], datesOf: () => TextDate[]) {
    this.tokens = tokens;
    this.#text = text;
    this.#names = names;
    this.#datesOf = datesOf;
  }

  get dates(): readonly TextDate[] {
    this.#dates ??= this.#datesOf();
    return this.#dates;
  }

  /** The name whose first word stands at a place. */
  nameFrom(place: number): Name | null {
    return this.#name('start', place);
  }

  /** The name whose last word stands there. */
  nameTo(place: number): Name | null {
    return this.#name('end', place);
  }

  /** Whether the word there is part of a name. */
  isNamed(place: number): boolean {
    const word = this.tokens.at(place);
    const name = word && this.#names.find(({ start, end }) => start <= word.start && end >= word.end);
    return name !== undefined && this.#placed(name) !== null;
  }

  /** Whether the word there begins with a capital. */
  isCapital(place: number): boolean {
    const { start, end } = this.tokens.at(place) ?? {};
    return /^\p{Lu}/u.test(this.#text.slice(start, end));
  }

  #name(edge: 'start' | 'end', place: number): Name | null {
    const token = this.tokens.at(place);
    const name = token && this.#names.find((one) => one[edge] === token[edge]);
    return name ? this.#placed(name) : null;
  }

  /** Null where a name does not begin and end with words: "U.S." has a dot behind its last. */
  #placed({ start, end, accepted }: Candidate): Name | null {
    const first = this.tokens.placeOf('start', start);
    const last = this.tokens.placeOf('end', end);
    if (!accepted || first === undefined || last === undefined) return null;
    return { first, last, subject: accepted.subject, inflected: accepted.record.inflected };
  }
}

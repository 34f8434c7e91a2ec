/** A map from phrases of one word or more, found among the tokens of a sentence. */
import type { FoldTables } from './fold.ts';
import type { Tokens } from './tokens.ts';
import { keyOf } from './words.ts';

/** What may stand between the words of one phrase: blanks, a hyphen, an apostrophe. */
const JOINT = /^(?:\s+|[-‐‑–]|['’])$/;

export class Phrases<T> {
  readonly #tables: FoldTables;
  readonly #values = new Map<string, T>();
  /** First word -> most words of a phrase that begins with it. */
  readonly #longest = new Map<string, number>();

  constructor(tables: FoldTables) {
    this.#tables = tables;
  }

  set(phrase: string, value: T): void {
    const key = keyOf(this.#tables, phrase);
    const words = key.split(' ');
    const first = words[0] as string;
    this.#values.set(key, value);
    this.#longest.set(first, Math.max(words.length, this.#longest.get(first) ?? 0));
  }

  /** The words that phrases begin with, folded. */
  firstWords(): Iterable<string> {
    return this.#longest.keys();
  }

  get(phrase: string): T | undefined {
    return this.#values.get(keyOf(this.#tables, phrase));
  }

  /** The longest phrase that begins at a token, with the place behind it. */
  at(tokens: Tokens, place: number): { value: T; next: number } | null {
    let words = this.#longest.get(tokens.at(place)?.folded ?? '') ?? 0;
    for (; words > 0; words--) {
      const next = place + words;
      if (!this.#joined(tokens, place, next)) continue;
      const value = this.#values.get(wordsFrom(tokens, place, next));
      if (value !== undefined) return { value, next };
    }
    return null;
  }

  /** The longest phrase that ends right before a token, with its first place. */
  before(tokens: Tokens, place: number, mostWords: number): { value: T; first: number } | null {
    for (let first = place - mostWords; first < place; first++) {
      const found = this.at(tokens, first);
      if (found?.next === place) return { value: found.value, first };
    }
    return null;
  }

  /** Whether nothing but what one phrase may have stands between the tokens; past the last one, something does. */
  #joined(tokens: Tokens, from: number, to: number): boolean {
    for (let place = from + 1; place < to; place++)
      if (!JOINT.test(tokens.at(place)?.before ?? '')) return false;
    return true;
  }
}

/** The folded words from a place up to another. */
function wordsFrom(tokens: Tokens, first: number, next: number): string {
  let words = tokens.at(first)?.folded ?? '';
  for (let place = first + 1; place < next; place++) words += ` ${tokens.at(place)?.folded}`;
  return words;
}

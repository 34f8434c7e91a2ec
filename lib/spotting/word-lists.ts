/**
 * A language's lists of words behind one look-up: the rules ask list after list for the same word, so that
 * only the first question reads the word.
 */

/** What the rules ask of a list. */
export interface WordList extends Iterable<string> {
  readonly size: number;
  has(word: string): boolean;
}

export class WordLists {
  readonly #lists = new Map<string, ReadonlySet<string>>();
  /** Word -> its row in `#member`; row 0 is that of words in no list. */
  readonly #rows = new Map<string, number>();
  /** For each word a byte for each list. */
  readonly #member: Uint8Array;
  /** The word asked for last, and its row. */
  #word = '';
  #row = 0;

  /** @param lists Name -> folded words. */
  constructor(lists: Readonly<Record<string, Iterable<string>>>) {
    for (const [name, words] of Object.entries(lists)) this.#lists.set(name, new Set(words));
    for (const words of this.#lists.values())
      for (const word of words) if (!this.#rows.has(word)) this.#rows.set(word, this.#rows.size + 1);
    const width = this.#lists.size;
    this.#member = new Uint8Array((this.#rows.size + 1) * width);
    let column = 0;
    for (const words of this.#lists.values()) {
      for (const word of words) this.#member[(this.#rows.get(word) ?? 0) * width + column] = 1;
      column++;
    }
  }

  /** The lists by name. */
  all(): Map<string, WordList> {
    const width = this.#lists.size;
    const named = new Map<string, WordList>();
    for (const [name, words] of this.#lists) {
      const column = named.size;
      named.set(name, {
        size: words.size,
        has: (word) => this.#member[this.#rowOf(word) * width + column] === 1,
        [Symbol.iterator]: () => words[Symbol.iterator](),
      });
    }
    return named;
  }

  #rowOf(word: string): number {
    if (word !== this.#word) {
      this.#word = word;
      this.#row = this.#rows.get(word) ?? 0;
    }
    return this.#row;
  }
}

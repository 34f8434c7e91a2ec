/**
 * A language's lists of words behind one look-up: the rules ask list after list for the same word of a text,
 * which is hashed as it is read and found by its hash, mostly without a string being made of it.
 */
import { FIRST_PAIR, type FoldTables, IGNORED, PAIRS } from './fold.ts';
import { SEED_A, stepA } from './hash.ts';
import { foldedAt, foldedWord } from './words.ts';

/** A word of a text whose place in the lists was looked up when it was read. */
export interface Listed {
  row: number;
}

/** What the rules ask of a list. */
export interface WordList extends Iterable<string> {
  readonly size: number;
  /** Of a folded word, or of one that was looked up. */
  has(word: string | Listed): boolean;
}

const LAST_PAIR = FIRST_PAIR + PAIRS.length - 1;
/** Slots to a word: few words of a text meet another's slot. */
const SLOTS_PER_WORD = 4;

export class WordLists {
  readonly #lists = new Map<string, ReadonlySet<string>>();
  /** Word -> its row in `#member`; row 0 is that of words in no list. */
  readonly #rows = new Map<string, number>();
  readonly #words: string[] = [''];
  /** For each word a byte for each list. */
  readonly #member: Uint8Array;
  /** Rows by the hashes of their words, in the next free slot. */
  readonly #slots: Uint16Array;
  readonly #hashes: Int32Array;

  /** @param lists Name -> folded words. */
  constructor(lists: Readonly<Record<string, Iterable<string>>>) {
    for (const [name, words] of Object.entries(lists)) this.#lists.set(name, new Set(words));
    for (const words of this.#lists.values()) {
      for (const word of words) {
        if (this.#rows.has(word)) continue;
        this.#rows.set(word, this.#words.length);
        this.#words.push(word);
      }
    }
    const width = this.#lists.size;
    this.#member = new Uint8Array(this.#words.length * width);
    let column = 0;
    for (const words of this.#lists.values()) {
      for (const word of words) this.#member[(this.#rows.get(word) ?? 0) * width + column] = 1;
      column++;
    }
    const size = 2 ** Math.ceil(Math.log2(this.#words.length * SLOTS_PER_WORD));
    this.#slots = new Uint16Array(size);
    this.#hashes = new Int32Array(size);
    for (let row = 1; row < this.#words.length; row++) {
      const hash = hashOf(this.#words[row] as string);
      let slot = hash & (size - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = row;
      this.#hashes[slot] = hash;
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
        has: (word) => {
          const row = typeof word === 'string' ? (this.#rows.get(word) ?? 0) : word.row;
          return row !== 0 && this.#member[row * width + column] === 1;
        },
        [Symbol.iterator]: () => words[Symbol.iterator](),
      });
    }
    return named;
  }

  /** The row of the word that stands there in a text in NFC; 0 when it is in no list. */
  rowAt(tables: FoldTables, text: string, start: number, end: number): number {
    let hash = SEED_A;
    for (let offset = start; offset < end; offset++) {
      const value = foldedAt(tables, text, offset);
      hash = value > LAST_PAIR ? stepA(hash, value) : stepFolded(hash, value);
    }
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = this.#slots[slot] as number;
      if (row === 0) return 0;
      if (this.#hashes[slot] === hash && this.#words[row] === foldedWord(tables, text, start, end))
        return row;
    }
  }
}

/** A character that stands for two letters is stepped over as these two. */
function stepFolded(hash: number, value: number): number {
  const pair = PAIRS[value - FIRST_PAIR];
  if (pair) return stepA(stepA(hash, pair.charCodeAt(0)), pair.charCodeAt(1));
  return value === IGNORED ? hash : stepA(hash, value);
}

function hashOf(word: string): number {
  let hash = SEED_A;
  for (let offset = 0; offset < word.length; offset++) hash = stepA(hash, word.charCodeAt(offset));
  return hash;
}

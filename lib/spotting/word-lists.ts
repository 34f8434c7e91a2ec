/**
 * A language's lists of words behind one look-up: the rules ask list after list for the same word of a text,
 * which is hashed as it is read and found by its hash, mostly without a string being made of it.
 */
import { FIRST_PAIR, type FoldTables, IGNORED, NOT_IN_WORD, PAIRS } from './fold.ts';
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
  /** By the hashes of the words read forwards, and backwards. */
  readonly #forwards: Slots;
  readonly #backwards: Slots;
  /** The other edge of the word that was read last. */
  edge = 0;

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
    this.#forwards = slotsOf(this.#words);
    this.#backwards = slotsOf(this.#words.map((word) => [...word].reverse().join('')));
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
    for (let offset = start; offset < end; offset++) hash = stepFolded(hash, foldedAt(tables, text, offset));
    return this.#row(this.#forwards, hash, tables, text, start, end);
  }

  /**
   * The same of the word that begins there, hashed while its end is looked for, which is `edge` afterwards: words
   * beside names are read half as often so.
   */
  rowFrom(tables: FoldTables, text: string, start: number): number {
    let hash = SEED_A;
    let end = start;
    for (; end < text.length; end++) {
      const value = foldedAt(tables, text, end);
      if (value === NOT_IN_WORD) break;
      hash = stepFolded(hash, value);
    }
    this.edge = end;
    return this.#row(this.#forwards, hash, tables, text, start, end);
  }

  /** The same of the word that ends there; `edge` is its start. */
  rowTo(tables: FoldTables, text: string, end: number): number {
    let hash = SEED_A;
    let start = end;
    for (; start > 0; start--) {
      const value = foldedAt(tables, text, start - 1);
      if (value === NOT_IN_WORD) break;
      hash = stepFolded(hash, value, 1);
    }
    this.edge = start;
    return this.#row(this.#backwards, hash, tables, text, start, end);
  }

  #row(
    { rows, hashes }: Slots,
    hash: number,
    tables: FoldTables,
    text: string,
    start: number,
    end: number,
  ): number {
    const mask = rows.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = rows[slot] as number;
      if (row === 0) return 0;
      if (hashes[slot] === hash && this.#words[row] === foldedWord(tables, text, start, end)) return row;
    }
  }
}

/** Rows by the hashes of their words, in the next free slot. */
interface Slots {
  rows: Uint16Array;
  hashes: Int32Array;
}

function slotsOf(words: readonly string[]): Slots {
  const size = 2 ** Math.ceil(Math.log2(words.length * SLOTS_PER_WORD));
  const rows = new Uint16Array(size);
  const hashes = new Int32Array(size);
  for (let row = 1; row < words.length; row++) {
    const hash = hashOf(words[row] as string);
    let slot = hash & (size - 1);
    while (rows[slot] !== 0) slot = (slot + 1) & (size - 1);
    rows[slot] = row;
    hashes[slot] = hash;
  }
  return { rows, hashes };
}

/** A character that stands for two letters is stepped over as these two, the `first` of them first. */
function stepFolded(hash: number, value: number, first = 0): number {
  if (value > LAST_PAIR) return stepA(hash, value);
  const pair = PAIRS[value - FIRST_PAIR];
  if (!pair) return value === IGNORED ? hash : stepA(hash, value);
  return stepA(stepA(hash, pair.charCodeAt(first)), pair.charCodeAt(1 - first));
}

function hashOf(word: string): number {
  let hash = SEED_A;
  for (let offset = 0; offset < word.length; offset++) hash = stepA(hash, word.charCodeAt(offset));
  return hash;
}

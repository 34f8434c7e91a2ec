/**
 * Which words a page has, and which of them in lower case: built in one pass without making strings,
 * since a live blog has 50,000 words and resolving it may cost no more than reading it.
 */
import { type FoldTables, foldHigh, IGNORED, LOWER, NOT_IN_WORD, TABLE_SIZE, UPPER, unfold } from './fold.ts';
import { SEED_A, stepA } from './hash.ts';

/** Letters a word has on average with the blank behind it, at least: sizes the table. */
const LETTERS_PER_WORD = 4;

export class WordBag {
  readonly #tables: FoldTables;
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(tables: FoldTables, texts: readonly string[]) {
    this.#tables = tables;
    const letters = texts.reduce((sum, text) => sum + text.length, 0);
    const size = 2 ** Math.ceil(Math.log2((2 * letters) / LETTERS_PER_WORD + 64));
    this.#slots = new Uint32Array(size);
    this.#mask = size - 1;
    for (const text of texts) this.#read(text);
  }

  /** Whether the folded word occurs in any case. */
  has(folded: string): boolean {
    return this.#find(hashOf(folded)) !== null;
  }

  /** Whether it occurs without a capital. */
  hasLower(folded: string): boolean {
    const slot = this.#find(hashOf(folded));
    return slot !== null && ((this.#slots[slot] as number) & 1) === 1;
  }

  #read(text: string): void {
    const { fold, classes } = this.#tables;
    let a = SEED_A;
    let bits = 0;
    for (let offset = 0; offset <= text.length; offset++) {
      const code = offset < text.length ? text.charCodeAt(offset) : 0;
      const value = code < TABLE_SIZE ? (fold[code] as number) : foldHigh(code);
      if (value === NOT_IN_WORD) {
        if (bits) this.#add(hashed(a), (bits & UPPER) === 0);
        a = SEED_A;
        bits = 0;
      } else if (value !== IGNORED) {
        bits |= code < TABLE_SIZE ? (classes[code] as number) | LOWER : LOWER;
        if (value > 31) a = stepA(a, value);
        else for (const char of unfold(value)) a = stepA(a, char.charCodeAt(0));
      }
    }
  }

  /** The lowest bit of a slot says that the word was seen in lower case, the rest is its hash. */
  #add(hash: number, lower: boolean): void {
    let slot = hash >>> 1;
    for (;;) {
      slot &= this.#mask;
      const held = this.#slots[slot] as number;
      if (held === 0 || ((held ^ hash) & ~1) === 0) {
        this.#slots[slot] = ((hash & ~1) | (held & 1) | (lower ? 1 : 0)) >>> 0;
        return;
      }
      slot++;
    }
  }

  #find(hash: number): number | null {
    let slot = hash >>> 1;
    for (;;) {
      slot &= this.#mask;
      const held = this.#slots[slot] as number;
      if (held === 0) return null;
      if (((held ^ hash) & ~1) === 0) return slot;
      slot++;
    }
  }
}

function hashOf(folded: string): number {
  let a = SEED_A;
  for (let offset = 0; offset < folded.length; offset++) a = stepA(a, folded.charCodeAt(offset));
  return hashed(a);
}

/** Mixed, so that the slots fill evenly; never zero, which marks a free slot. */
function hashed(a: number): number {
  return (Math.imul(a ^ (a >>> 15), 0x85ebca6b) | 2) >>> 0;
}

/**
 * Which words a page has, and which of them in lower case: built in one pass without making strings,
 * since a live blog has 50,000 words and resolving it may cost no more than reading it.
 */
import { type FoldTables, foldHigh, IGNORED, NOT_IN_WORD, TABLE_SIZE, UPPER, unfold } from './fold.ts';
import { PRIME_A, SEED_A, stepA } from './hash.ts';

/** Folded values up to here stand for more or less than one character. */
const LAST_PAIR = 31;
/**
 * Code units that are read: the words that a page uses show in its first 10,000, and a live blog of 50,000
 * need not be read once more for the rest.
 */
const REACH = 65_536;
/** Slots of an empty table; it doubles when half of them are taken. */
const FIRST_SLOTS = 16_384;

export class WordBag {
  readonly #tables: FoldTables;
  #slots = new Uint32Array(FIRST_SLOTS);
  #taken = 0;

  constructor(tables: FoldTables, texts: readonly string[]) {
    this.#tables = tables;
    let left = REACH;
    for (const text of texts) {
      if (left <= 0) break;
      this.#read(text);
      left -= text.length;
    }
  }

  /** Whether the folded word occurs in any case. */
  has(folded: string): boolean {
    return this.#slots[this.#slotOf(hashOf(folded))] !== 0;
  }

  /** Whether it occurs without a capital. */
  hasLower(folded: string): boolean {
    return ((this.#slots[this.#slotOf(hashOf(folded))] as number) & 1) === 1;
  }

  #read(text: string): void {
    const { fold, classes } = this.#tables;
    const length = text.length;
    let offset = 0;
    while (offset < length) {
      let a = SEED_A;
      let upper = 0;
      const start = offset;
      for (; offset < length; offset++) {
        const code = text.charCodeAt(offset);
        const value = code < TABLE_SIZE ? (fold[code] as number) : foldHigh(code);
        if (value > LAST_PAIR) a = Math.imul(a ^ value, PRIME_A);
        else if (value === NOT_IN_WORD) break;
        else if (value !== IGNORED) for (const char of unfold(value)) a = stepA(a, char.charCodeAt(0));
        // Of the letters of ASCII, those that folding changes are capitals.
        if (value !== code && code < TABLE_SIZE) upper |= code < 128 ? UPPER : (classes[code] as number);
      }
      if (offset > start) this.#add(hashed(a), (upper & UPPER) === 0);
      offset++;
    }
  }

  /** The lowest bit of a slot says that the word was seen in lower case, the rest is its hash. */
  #add(hash: number, lower: boolean): void {
    const slot = this.#slotOf(hash);
    const held = this.#slots[slot] as number;
    if (held !== 0) {
      if (lower) this.#slots[slot] = held | 1;
      return;
    }
    this.#slots[slot] = ((hash & ~1) | (lower ? 1 : 0)) >>> 0;
    if (++this.#taken * 2 > this.#slots.length) this.#grow();
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (const held of old) if (held !== 0) this.#slots[this.#slotOf(held)] = held;
  }

  /** Where the hash is, or may be put. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash >>> 1) & mask;
    for (;;) {
      const held = slots[slot] as number;
      if (held === 0 || ((held ^ hash) & ~1) === 0) return slot;
      slot = (slot + 1) & mask;
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

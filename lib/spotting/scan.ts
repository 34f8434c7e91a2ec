/**
 * Finds the names of a text: longest match from left to right over the hash trie of names.idx.
 *
 * A regular expression jumps to the next place where a name can start; from there the folded
 * characters are hashed as they are read, and at each word's end one look-up says whether a name ends
 * here and whether longer ones go on. A hit counts only if its capitals and joints fit an alias.
 */
import { rangesOf } from './char-class.ts';
import {
  APOSTROPHE,
  classHigh,
  DIGIT,
  FIRST_PAIR,
  foldHigh,
  HYPHEN,
  IGNORED,
  LOWER,
  NOT_IN_WORD,
  PAIRS,
  SPACE,
  TABLE_SIZE,
  UNCASED,
  UPPER,
} from './fold.ts';
import { finishHigh, finishLow, SEED_A, SEED_B, stepA, stepB } from './hash.ts';
import {
  C,
  CLASS_ACCENTED,
  CLASS_ACRONYM,
  CLASS_FIELDS,
  CONTINUES,
  ENTRY_BYTE,
  FLAG_DIGIT_START,
  FLAG_UNCASED_START,
  FULL_BYTE,
  LINE_BYTES,
  LINE_ENTRIES,
  LINE_WORDS,
  LIST_BIT,
  lineOf,
  NO_NAME,
} from './index-format.ts';
import type { NameIndex } from './name-index.ts';
import { caseFits, classAt, gapFits, MAX_WORDS, Shape, SLASH } from './shape.ts';

export interface Hit {
  start: number;
  end: number;
  /** The aliases whose capitals and joints fit; `aliasAt` reads them. */
  values: number[];
}

/** Blanks between two words of a name, at most: names over line breaks of the source, no more. */
const MAX_BLANKS = 8;
/** Letters before a dot inside a name, at most (St., Gen., Mass.): behind longer words it ends a sentence. */
const MAX_ABBREVIATION = 4;
/** Lower-case words before the first capital of a name, at most (van der Bellen). */
const MAX_LEADS = 3;
const PAIR_CODES = PAIRS.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const);

/** Names in a text that is in NFC, from left to right, none overlapping. */
export function scan(index: NameIndex, text: string): Hit[] {
  return new Scanner(index, text).run();
}

/** Where a name can start: capitals always, the rest only if some name does. */
const JUMPS = new Map<number, RegExp>();

/**
 * By the index' own classes, as when it was built: a letter that is none to them (Ａ, ℂ) ends no word, and a
 * jump to it would lead nowhere.
 */
function jumpFor({ flags, tables }: NameIndex): RegExp {
  const key = flags & (FLAG_DIGIT_START | FLAG_UNCASED_START);
  const known = JUMPS.get(key);
  if (known) return known;
  const wanted = UPPER | (key & FLAG_UNCASED_START ? UNCASED : 0) | (key & FLAG_DIGIT_START ? DIGIT : 0);
  const jump = new RegExp(
    `[${rangesOf((code) => (classAt(tables, String.fromCharCode(code), 0) & wanted) !== 0)}]`,
    'g',
  );
  JUMPS.set(key, jump);
  return jump;
}

/** Ends of names on the way, and their values; one set for all scans, since none is interrupted. */
const ENDS = new Int32Array(MAX_WORDS);
const VALUES = new Uint32Array(MAX_WORDS);
const SHAPE = new Shape();

class Scanner {
  readonly #index: NameIndex;
  readonly #text: string;
  readonly #fold: Uint16Array;
  readonly #classes: Uint8Array;
  #found = 0;
  /** Where the first word of the last walk ended. */
  #firstEnd = 0;

  constructor(index: NameIndex, text: string) {
    this.#index = index;
    this.#text = text;
    this.#fold = index.tables.fold;
    this.#classes = index.tables.classes;
  }

  run(): Hit[] {
    const hits: Hit[] = [];
    const text = this.#text;
    const jump = jumpFor(this.#index);
    const leads = this.#index.maxLeadLength > 0;
    jump.lastIndex = 0;
    let done = 0;
    while (jump.test(text)) {
      let start = jump.lastIndex - 1;
      while (start > done && this.#foldAt(start - 1) !== NOT_IN_WORD) start--;
      const led = leads ? this.#leadHit(start, done) : null;
      const plain = led ? this.#hitAt(start) : null;
      // "the City of London" is no "the City".
      const hit = led && plain && plain.end > led.end ? plain : (led ?? this.#hitAt(start));
      done = hit ? hit.end : this.#firstEnd;
      if (hit) hits.push(hit);
      jump.lastIndex = done;
    }
    return hits;
  }

  /** A name that begins with lower-case words before this one (de Gaulle, al-Qaeda). */
  #leadHit(start: number, done: number): Hit | null {
    const starts: number[] = [];
    let at = start;
    while (starts.length < MAX_LEADS) {
      at = this.#leadBefore(at, done);
      if (at < 0) break;
      starts.push(at);
    }
    for (const lead of starts.reverse()) {
      const hit = this.#hitAt(lead);
      if (hit && hit.end > start) return hit;
    }
    return null;
  }

  /** Start of the word before, when it may be one that a name begins with; else -1. */
  #leadBefore(start: number, done: number): number {
    let at = start - 1;
    if (at <= done || !(this.#classAt(at) & (SPACE | HYPHEN | APOSTROPHE))) return -1;
    const end = at;
    while (at > done && this.#classAt(at - 1) & LOWER) at--;
    const length = end - at;
    if (!length || length > this.#index.maxLeadLength) return -1;
    if (at > 0 && this.#foldAt(at - 1) !== NOT_IN_WORD) return -1;
    const ending = this.#foldAt(end - 1) & 31;
    return this.#index.leadEndings & (1 << ending) ? at : -1;
  }

  /** Longest name at a word's start whose shape fits; null when there is none. */
  #hitAt(start: number): Hit | null {
    this.#walk(start);
    for (let place = this.#found - 1; place >= 0; place--) {
      const end = ENDS[place] as number;
      const values = this.#fitting(start, end, VALUES[place] as number);
      if (values.length) return { start, end: this.#withLastDot(start, end), values };
    }
    return null;
  }

  /** "U.S." bears its last dot as well. */
  #withLastDot(start: number, end: number): number {
    const text = this.#text;
    const dotted = text[end] === '.' && text[end - 2] === '.' && end - start > 2;
    return dotted ? end + 1 : end;
  }

  /** The aliases behind a value whose capitals, joints and marks are those of the text. */
  #fitting(start: number, end: number, value: number): number[] {
    const index = this.#index;
    SHAPE.read(index.tables, this.#text, start, end);
    if (value < LIST_BIT) return this.#fits(value) ? [value] : [];
    const place = value - LIST_BIT + 1;
    const count = index.lists[place - 1] as number;
    const fitting: number[] = [];
    for (let at = place; at < place + count; at++)
      if (this.#fits(index.lists[at] as number)) fitting.push(index.lists[at] as number);
    return fitting;
  }

  #fits(value: number): boolean {
    const { classes, shapes, subjectBits } = this.#index;
    const { words, masks, gaps, lengths, accented } = SHAPE;
    const row = (value >>> subjectBits) * CLASS_FIELDS;
    const flags = classes[row + C.flags] as number;
    if (classes[row + C.words] !== words || (accented && !(flags & CLASS_ACCENTED))) return false;
    const shape = classes[row + C.shape] as number;
    const acronym = (flags & CLASS_ACRONYM) !== 0;
    for (let word = 0; word < words; word++) {
      const at = shape + word * 2;
      if (!caseFits(shapes[at] as number, masks[word] as number, acronym)) return false;
      if (word + 1 === words) break;
      if (!gapFits(shapes[at + 1] as number, gaps[word] as number, lengths[word] as number)) return false;
    }
    return true;
  }

  /** Follows the words from here as long as some name goes on; notes every end of a name. */
  #walk(start: number): void {
    const text = this.#text;
    const fold = this.#fold;
    const length = text.length;
    this.#found = 0;
    let a = SEED_A;
    let b = SEED_B;
    let offset = start;
    for (let words = 0; words < MAX_WORDS; words++) {
      const wordStart = offset;
      for (; offset < length; offset++) {
        const code = text.charCodeAt(offset);
        const value = code < TABLE_SIZE ? (fold[code] as number) : foldHigh(code);
        if (value > 31) {
          a = stepA(a, value);
          b = stepB(b, value);
        } else if (value === NOT_IN_WORD) break;
        else if (value !== IGNORED) {
          const [one, two] = PAIR_CODES[value - FIRST_PAIR] as readonly [number, number];
          a = stepA(stepA(a, one), two);
          b = stepB(stepB(b, one), two);
        }
      }
      if (words === 0) this.#firstEnd = offset;
      if (!this.#lookUp(a, b, offset, words === 0)) return;
      offset = this.#nextWord(offset, offset - wordStart);
      if (offset < 0) return;
      a = stepA(a, 32);
      b = stepB(b, 32);
    }
  }

  /** Notes a name that ends here; true when longer ones go on. */
  #lookUp(a: number, b: number, end: number, first: boolean): boolean {
    const index = this.#index;
    const high = finishHigh(a, b);
    if (first) {
      const bit = high & index.filterMask;
      if (((index.filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return false;
    }
    const low = finishLow(high, b);
    const { lines, lineBytes, lineCount } = index;
    for (let line = lineOf(high, lineCount); ; line = line + 1 < lineCount ? line + 1 : 0) {
      const first = line * LINE_WORDS;
      for (let entry = 0; entry < LINE_ENTRIES; entry++) {
        if (lines[first + entry] !== low) continue;
        const byte = lineBytes[line * LINE_BYTES + ENTRY_BYTE + entry] as number;
        if ((byte & (CONTINUES - 1)) !== (high & (CONTINUES - 1))) continue;
        const value = lines[first + LINE_ENTRIES + entry] as number;
        if (value !== NO_NAME) {
          ENDS[this.#found] = end;
          VALUES[this.#found++] = value;
        }
        return (byte & CONTINUES) !== 0;
      }
      if (lineBytes[line * LINE_BYTES + FULL_BYTE] === 0) return false;
    }
  }

  /** Start of the next word when what stands between may stand inside a name; else -1. */
  #nextWord(end: number, wordLength: number): number {
    const text = this.#text;
    let at = end;
    if (text.charCodeAt(at) === 0x2e && wordLength <= MAX_ABBREVIATION) at++;
    // "Kurdistan Workers' Party": an apostrophe that ends a word, not one that joins two.
    else if (this.#classAt(at) & APOSTROPHE && this.#classAt(at + 1) & SPACE) at++;
    const limit = at + MAX_BLANKS;
    while (at < limit && this.#classAt(at) & SPACE) at++;
    if (at === end && (this.#classAt(at) & (HYPHEN | APOSTROPHE) || text.charCodeAt(at) === SLASH)) at++;
    if (at === end || at >= text.length) return -1;
    return this.#foldAt(at) > IGNORED ? at : -1;
  }

  #foldAt(offset: number): number {
    const code = this.#text.charCodeAt(offset);
    return code < TABLE_SIZE ? (this.#fold[code] as number) : foldHigh(code);
  }

  #classAt(offset: number): number {
    const code = this.#text.charCodeAt(offset);
    return code < TABLE_SIZE ? (this.#classes[code] as number) : classHigh(code);
  }
}

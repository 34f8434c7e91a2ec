/**
 * The shape of a name: which letters of each word are capitals, and what stands between the words.
 * Look-up folds case away; every hit is held against the shape of its alias, so that *War* is not
 * WAR and *polish* is not Polish.
 */
import {
  ACCENTED,
  APOSTROPHE,
  classHigh,
  DIGIT,
  type FoldTables,
  foldHigh,
  HYPHEN,
  LOWER,
  NOT_IN_WORD,
  TABLE_SIZE,
  UPPER,
} from './fold.ts';

/** What stands between two words of a name. */
export const GAP = { space: 0, hyphen: 1, apostrophe: 2, dot: 3, slash: 4 } as const;
/** Code unit of "/": SAMP/T, 9/11. */
export const SLASH = 0x2f;

/** Letters beyond this place in a word are taken as lower case; bit 15 marks words all in capitals. */
const MASK_LETTERS = 15;
export const ALL_CAPITALS = 0x8000;
/** Words of one name, at most. */
export const MAX_WORDS = 32;

export function classAt(tables: FoldTables, text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code < TABLE_SIZE ? (tables.classes[code] as number) : classHigh(code);
}

/** Shape of one span at a time: made once and read into again and again, since every hit needs one. */
export class Shape {
  /** For each word: bits of the capitals, and whether all letters are. */
  readonly masks = new Uint16Array(MAX_WORDS);
  /** For each word: what stands behind it, and its length in code units. */
  readonly gaps = new Uint8Array(MAX_WORDS);
  readonly lengths = new Uint8Array(MAX_WORDS);
  words = 0;
  /** Whether some letter bears a mark that folding strips. */
  accented = false;

  /** Reads a span of a text (NFC) that begins and ends at a word. */
  read(tables: FoldTables, text: string, start: number, end: number): void {
    const { fold, classes } = tables;
    this.words = 0;
    this.accented = false;
    let mask = 0;
    let upper = 0;
    let lower = 0;
    let letters = 0;
    let wordStart = start;
    let gap = -1;
    for (let offset = start; offset <= end; offset++) {
      const code = offset < end ? text.charCodeAt(offset) : 0;
      const inTable = code < TABLE_SIZE;
      if ((inTable ? (fold[code] as number) : foldHigh(code)) === NOT_IN_WORD) {
        if (gap < 0) {
          if (this.words === MAX_WORDS) return;
          this.masks[this.words] = upper > 1 && lower === 0 ? mask | ALL_CAPITALS : mask;
          this.lengths[this.words++] = offset - wordStart;
          gap = GAP.space;
        }
        if (code === 0x2e) gap = GAP.dot;
        else if (code === SLASH) gap = GAP.slash;
        else if (gap === GAP.space) gap = gapOf(inTable ? (classes[code] as number) : classHigh(code));
        this.gaps[this.words - 1] = gap;
        continue;
      }
      if (gap >= 0) {
        gap = -1;
        mask = upper = lower = letters = 0;
        wordStart = offset;
      }
      const bits = inTable ? (classes[code] as number) : classHigh(code);
      if (bits & ACCENTED) this.accented = true;
      if (bits & UPPER) {
        upper++;
        if (letters < MASK_LETTERS) mask |= 1 << letters;
      } else if (bits & LOWER) lower++;
      if (bits & (UPPER | LOWER | DIGIT)) letters++;
    }
  }
}

const one = new Shape();

/** Capitals of one word; see `Shape.masks`. */
export function maskOf(tables: FoldTables, text: string, start: number, end: number): number {
  one.read(tables, text, start, end);
  return one.words ? (one.masks[0] as number) : 0;
}

function gapOf(bits: number): number {
  if (bits & HYPHEN) return GAP.hyphen;
  return bits & APOSTROPHE ? GAP.apostrophe : GAP.space;
}

/**
 * Whether a text's word may stand for an alias' word. Capitals throughout are allowed for a word
 * that begins with one (headlines, datelines); what that is worth, resolve decides.
 */
export function caseFits(alias: number, text: number, acronym: boolean): boolean {
  if (alias === text) return true;
  if (acronym) return false;
  if (alias === 0) return text === 1 || (text & ALL_CAPITALS) !== 0;
  return (text & ALL_CAPITALS) !== 0 && (alias & 1) !== 0;
}

/** Whether the text's joint may stand for the alias': hyphen for space and back, a dot left out. */
export function gapFits(alias: number, text: number, wordLength: number): boolean {
  if (alias === text) return true;
  if (alias === GAP.apostrophe || text === GAP.apostrophe) return false;
  // "SAMP/T" is no "SAMP T", and "London/Paris" no name; "the Iran/Iraq War" is one.
  if (alias === GAP.slash || text === GAP.slash) return alias === GAP.hyphen;
  // "V Putin" for "V. Putin"; a dot the alias has not only behind an initial, else it ends a sentence.
  if (text === GAP.dot) return wordLength === 1;
  return true;
}

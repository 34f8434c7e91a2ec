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
  HYPHEN,
  LOWER,
  SPACE,
  TABLE_SIZE,
  UPPER,
} from './fold.ts';
import { wordsOf } from './words.ts';

/** What stands between two words of a name. */
export const GAP = { space: 0, hyphen: 1, apostrophe: 2, dot: 3 } as const;

/** Letters beyond this place in a word are taken as lower case; bit 15 marks words all in capitals. */
const MASK_LETTERS = 15;
export const ALL_CAPITALS = 0x8000;

export interface Shape {
  /** For each word: bits of the capitals, and whether all letters are. */
  masks: number[];
  /** One fewer than words; each with the length of the word before it. */
  gaps: { type: number; wordLength: number }[];
  accented: boolean;
}

export function classAt(tables: FoldTables, text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code < TABLE_SIZE ? (tables.classes[code] as number) : classHigh(code);
}

/** Shape of a span of text (NFC) that begins and ends at a word. */
export function shapeOf(tables: FoldTables, text: string, start: number, end: number): Shape {
  const span = text.slice(start, end);
  const words = wordsOf(tables, span);
  const shape: Shape = { masks: [], gaps: [], accented: false };
  words.forEach((word, index) => {
    let mask = 0;
    let upper = 0;
    let lower = 0;
    let letter = 0;
    for (let offset = word.start; offset < word.end; offset++) {
      const bits = classAt(tables, span, offset);
      if (bits & ACCENTED) shape.accented = true;
      if (bits & UPPER) {
        upper++;
        if (letter < MASK_LETTERS) mask |= 1 << letter;
      } else if (bits & LOWER) lower++;
      else if (!(bits & DIGIT)) continue;
      letter++;
    }
    if (upper > 1 && lower === 0) mask |= ALL_CAPITALS;
    shape.masks.push(mask);
    const next = words[index + 1];
    if (next) {
      const type = gapOf(tables, span.slice(word.end, next.start));
      shape.gaps.push({ type, wordLength: word.end - word.start });
    }
  });
  return shape;
}

function gapOf(tables: FoldTables, between: string): number {
  if (between.startsWith('.')) return GAP.dot;
  for (let offset = 0; offset < between.length; offset++) {
    const bits = classAt(tables, between, offset);
    if (bits & SPACE) return GAP.space;
    if (bits & HYPHEN) return GAP.hyphen;
    if (bits & APOSTROPHE) return GAP.apostrophe;
  }
  return GAP.space;
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
  // "V Putin" for "V. Putin"; a dot the alias has not only behind an initial, else it ends a sentence.
  if (text === GAP.dot) return wordLength === 1;
  return true;
}

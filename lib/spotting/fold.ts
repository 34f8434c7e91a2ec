/**
 * Folding for look-up: which characters of two spellings count as the same.
 *
 * Case, Latin and Greek diacritics, and the Cyrillic ё are folded away; everything else stays. Texts
 * are folded one UTF-16 unit at a time while they are hashed, so that offsets remain the text's own.
 * The tables are built once, when the index is compiled, and ship inside it: what was folded to build
 * an index and what is folded to read it cannot drift apart.
 */

/** Characters below this have a table entry; all scripts with case that we read are there. */
export const TABLE_SIZE = 0x2000;

/** Folded values below a space stand for more or less than one character. */
export const NOT_IN_WORD = 0;
/** Combining marks, soft hyphens, joiners: inside a word and without weight. */
export const IGNORED = 1;
/** First of the values that fold to two letters; see `PAIRS`. */
export const FIRST_PAIR = 2;
export const PAIRS = ['ss', 'ae', 'oe', 'th', 'ij'] as const;
const LAST_SPECIAL = FIRST_PAIR + PAIRS.length - 1;

/** Classes of characters, as bits. */
export const UPPER = 1;
export const LOWER = 2;
/** Letters of scripts without case. */
export const UNCASED = 4;
export const DIGIT = 8;
export const SPACE = 16;
export const HYPHEN = 32;
export const APOSTROPHE = 64;
/** Letters that folding strips of a mark. */
export const ACCENTED = 128;

export interface FoldTables {
  /** Folded character, or one of the special values. */
  fold: Uint16Array;
  /** Bits of the classes above. */
  classes: Uint8Array;
}

const SINGLE: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
  ё: 'е',
};
const DOUBLE: Record<string, (typeof PAIRS)[number]> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij' };

export function buildFoldTables(): FoldTables {
  const fold = new Uint16Array(TABLE_SIZE);
  const classes = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const char = String.fromCharCode(code);
    fold[code] = foldChar(char);
    classes[code] = classOf(char);
  }
  return { fold, classes };
}

function foldChar(char: string): number {
  if (char === '\u00AD' || /\p{M}/u.test(char)) return IGNORED;
  if (char === '&') return 0x26;
  if (!/[\p{L}\p{N}]/u.test(char) || isApostrophe(char)) return NOT_IN_WORD;
  const letter = baseLetter(char.toLowerCase());
  const pair = DOUBLE[letter];
  if (pair) return FIRST_PAIR + PAIRS.indexOf(pair);
  const base = letter.charCodeAt(0);
  // Cherokee's small letters lie above the table.
  return base < TABLE_SIZE ? base : char.charCodeAt(0);
}

/** The letter without its marks: Latin and Greek only, since й and ї are letters of their own. */
function baseLetter(lower: string): string {
  const bare = /[\p{Script=Latin}\p{Script=Greek}]/u.test(lower) ? lower.normalize('NFD').charAt(0) : lower;
  return SINGLE[bare] ?? bare.charAt(0);
}

function classOf(char: string): number {
  if (/\s/u.test(char)) return SPACE;
  if (char === '-' || char === '\u00AD') return char === '-' ? HYPHEN : 0;
  if (isApostrophe(char)) return APOSTROPHE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (!/\p{L}/u.test(char)) return 0;
  const lower = char.toLowerCase();
  const accented = lower.length === 1 && baseLetter(lower) !== lower && lower !== 'ς' ? ACCENTED : 0;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER | accented;
  if (/\p{Ll}/u.test(char)) return LOWER | accented;
  return UNCASED;
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '\u02BC' || char === '`' || char === '\u00B4';
}

/** Folded value of a character above the table: rare in the languages we read. */
export function foldHigh(code: number): number {
  if (code === 0x200c || code === 0x200d || code === 0x2060 || code === 0xfeff) return IGNORED;
  return classHigh(code) & UNCASED ? code : NOT_IN_WORD;
}

/** Class of a character above the table. */
export function classHigh(code: number): number {
  // Up to the en dash (Macron–Putin); a longer dash parts sentences.
  if (code >= 0x2010 && code <= 0x2013) return HYPHEN;
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000)
    return SPACE;
  if (code === 0x2028 || code === 0x2029) return SPACE;
  const letter =
    (code >= 0x3041 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xa640 && code <= 0xa7ff) ||
    (code >= 0x2c00 && code <= 0x2dff);
  return letter ? UNCASED : 0;
}

/** Adds one folded value to a string: what the hash loop does with hashes. */
export function unfold(value: number): string {
  if (value > LAST_SPECIAL) return String.fromCharCode(value);
  return value === NOT_IN_WORD || value === IGNORED ? '' : (PAIRS[value - FIRST_PAIR] ?? '');
}

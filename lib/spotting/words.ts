/** Cutting a text into folded words with their offsets: used to build the index, and by the rules that look around a name. */
import { type FoldTables, foldHigh, IGNORED, NOT_IN_WORD, TABLE_SIZE, unfold } from './fold.ts';
import { SEED_A, stepA } from './hash.ts';

export interface Word {
  start: number;
  end: number;
  folded: string;
}

export function foldedAt(tables: FoldTables, text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code < TABLE_SIZE ? (tables.fold[code] as number) : foldHigh(code);
}

/** Words of a text that is in NFC, in order. */
export function wordsOf(tables: FoldTables, text: string): Word[] {
  const words: Word[] = [];
  let offset = 0;
  while (offset < text.length) {
    const value = foldedAt(tables, text, offset);
    if (value === NOT_IN_WORD || value === IGNORED) {
      offset++;
      continue;
    }
    const word = wordAt(tables, text, offset);
    words.push(word);
    offset = word.end;
  }
  return words;
}

/** The word that begins at an offset. */
export function wordAt(tables: FoldTables, text: string, start: number): Word {
  const end = wordEnd(tables, text, start);
  return { start, end, folded: foldedWord(tables, text, start, end) };
}

export function wordEnd(tables: FoldTables, text: string, start: number): number {
  let end = start;
  while (end < text.length && foldedAt(tables, text, end) !== NOT_IN_WORD) end++;
  return end;
}

/** The folded letters of a span of a text in NFC; what is between words is left out. */
export function foldedWord(tables: FoldTables, text: string, start: number, end: number): string {
  if (end - start > LONGEST_KEPT) return foldedAnew(tables, text, start, end);
  let hash = SEED_A;
  for (let offset = start; offset < end; offset++) hash = stepA(hash, foldedAt(tables, text, offset));
  const slot = (hash ^ (hash >>> 16)) & (KEPT - 1);
  const known = kept[slot] as string;
  if (isFolded(known, tables, text, start, end)) return known;
  const folded = foldedAnew(tables, text, start, end);
  if (folded.length === end - start) kept[slot] = folded;
  return folded;
}

/**
 * Words that were folded before, each in the slot of its hash until another takes its place: a page says most of
 * its words again and again, and a string made once is hashed once, however many lists it is looked up in.
 */
const KEPT = 8192;
const kept: string[] = new Array(KEPT).fill('');
/** Longer words are rare; up to here a part of a text is a copy that keeps nothing else of the text. */
const LONGEST_KEPT = 12;

function isFolded(word: string, tables: FoldTables, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let offset = start; offset < end; offset++)
    if (word.charCodeAt(offset - start) !== foldedAt(tables, text, offset)) return false;
  return true;
}

function foldedAnew(tables: FoldTables, text: string, start: number, end: number): string {
  // Of plain letters and digits, folding is lower case: most words, and no letter is touched for them.
  let plain = start;
  while (plain < end && isPlain(text.charCodeAt(plain))) plain++;
  if (plain === end) return text.slice(start, end).toLowerCase();
  let folded = '';
  for (let offset = start; offset < end; offset++) folded += unfold(foldedAt(tables, text, offset));
  return folded;
}

/** Folded words of a text, joined by spaces: the key of a name. */
export function keyOf(tables: FoldTables, text: string): string {
  return wordsOf(tables, text.normalize('NFC'))
    .map((word) => word.folded)
    .join(' ');
}

/** Letters and digits of ASCII. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** Cutting a text into folded words with their offsets: used to build the index, and by the rules that look around a name. */
import { type FoldTables, foldHigh, IGNORED, NOT_IN_WORD, TABLE_SIZE, unfold } from './fold.ts';

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
  let end = start;
  let folded = '';
  for (; end < text.length; end++) {
    const value = foldedAt(tables, text, end);
    if (value === NOT_IN_WORD) break;
    folded += unfold(value);
  }
  return { start, end, folded };
}

/** Folded words of a text, joined by spaces: the key of a name. */
export function keyOf(tables: FoldTables, text: string): string {
  return wordsOf(tables, text.normalize('NFC'))
    .map((word) => word.folded)
    .join(' ');
}

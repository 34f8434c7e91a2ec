/** Cuts a block into sentences, and a sentence into words. */
import type { FoldTables } from './fold.ts';
import { type Word, wordsOf } from './words.ts';

export interface Span {
  start: number;
  end: number;
}

/** A word of a sentence, with what stands between it and the word before. */
export interface Token extends Word {
  before: string;
}

const END = /[.!?…]+["”»’')\]]*\s+(?=["“«„‘'(]?[\p{Lu}\d])/gu;
/** A capital letter, a day's number or a short abbreviation before a dot: no end. */
const NO_END = /(?:^|[\s("“«„‘'.])(?:\p{Lu}|\d{1,2})\.$/u;

/** Letters before a dot that are looked at: longer words are no abbreviations. */
const LONGEST_ABBREVIATION = 16;

/** Sentences of a text, blanks at the ends included; `abbreviations` are folded words that bear a dot. */
export function sentencesOf(text: string, isAbbreviation: (word: string) => boolean): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(END)) {
    if (stop.startsWith('.')) {
      const tail = text.slice(Math.max(start, index - LONGEST_ABBREVIATION), index + 1);
      if (NO_END.test(tail) || isAbbreviation(lastWord(tail))) continue;
    }
    spans.push({ start, end: index + stop.length });
    start = index + stop.length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function lastWord(head: string): string {
  return /([\p{L}\p{M}]+)\.$/u.exec(head)?.[1]?.toLowerCase() ?? '';
}

/** Words of a span of a text in NFC; offsets are the text's. */
export function tokensOf(tables: FoldTables, text: string, { start, end }: Span): Token[] {
  let last = start;
  return wordsOf(tables, text.slice(start, end)).map((word) => {
    const token = { ...word, start: word.start + start, end: word.end + start, before: '' };
    token.before = text.slice(last, token.start);
    last = token.end;
    return token;
  });
}

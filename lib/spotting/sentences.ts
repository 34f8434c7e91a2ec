/** Cuts a block into sentences, and a sentence into words. */
import { type FoldTables, IGNORED } from './fold.ts';
import { foldedAt, foldedWord, type Word, wordEnd } from './words.ts';

export interface Span {
  start: number;
  end: number;
}

/** A word of a sentence; what it says is read when first asked for, since most are never asked. */
export class Token implements Word {
  readonly start: number;
  readonly end: number;
  readonly #tables: FoldTables;
  readonly #text: string;
  readonly #after: number;
  #folded: string | null = null;

  /** @param after End of the word before, or the beginning of the sentence. */
  constructor(tables: FoldTables, text: string, start: number, end: number, after: number) {
    this.#tables = tables;
    this.#text = text;
    this.start = start;
    this.end = end;
    this.#after = after;
  }

  get folded(): string {
    this.#folded ??= foldedWord(this.#tables, this.#text, this.start, this.end);
    return this.#folded;
  }

  /** What stands between it and the word before. */
  get before(): string {
    return this.#text.slice(this.#after, this.start);
  }
}

const END = /[.!?…]+["”»’')\]]*\s+(?=["“«„‘'(]?[\p{Lu}\d])/gu;
/** A capital letter or a day's number before a dot: no end. */
const NO_END = /(?:^|[\s("“«„‘'.])(?:\p{Lu}|\d{1,2})$/u;

/** Longer words before a dot are no abbreviations: "Sept." and "Prof." are, "December." and "president." end a sentence. */
const LONGEST_ABBREVIATION = 4;

/** Sentences of a text, blanks at the ends included; `abbreviations` are folded words that bear a dot. */
export function sentencesOf(text: string, isAbbreviation: (word: string) => boolean): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(END)) {
    if (stop.startsWith('.')) {
      const head = text.slice(Math.max(start, index - LONGEST_ABBREVIATION - 1), index);
      const word = /\p{L}*$/u.exec(head)?.[0].toLowerCase() ?? '';
      if (NO_END.test(head) || (word.length <= LONGEST_ABBREVIATION && isAbbreviation(word))) continue;
    }
    spans.push({ start, end: index + stop.length });
    start = index + stop.length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Words of a span of a text in NFC; offsets are the text's. */
export function tokensOf(tables: FoldTables, text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let last = span.start;
  for (let start = span.start; start < span.end; start++) {
    if (foldedAt(tables, text, start) <= IGNORED) continue;
    const end = Math.min(wordEnd(tables, text, start), span.end);
    tokens.push(new Token(tables, text, start, end, last));
    last = end;
    start = end;
  }
  return tokens;
}

/** The place of the token that begins at an offset, or ends there; -1 when none does. */
export function placeOf(tokens: readonly Token[], edge: 'start' | 'end', offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = (tokens[middle] as Token)[edge];
    if (at === offset) return middle;
    if (at < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

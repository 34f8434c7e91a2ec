/**
 * Where the words of a list stand in a text. In a text of ASCII letters, as most are in English, a regular
 * expression jumps to them; elsewhere every word is looked up.
 */
import { type FoldTables, IGNORED, NOT_IN_WORD } from './fold.ts';
import type { Span } from './sentences.ts';
import { foldedAt, foldedWord, wordEnd } from './words.ts';

/** All but ASCII and the usual quotes and dashes. */
const NOT_PLAIN = /[\x80-\u200f\u203b-\uffff]/;
/**
 * What nearly all words stand behind. An expression that begins with one of so few characters looks at one place
 * of a text in three, and takes half as long as one that begins with any end of a word; with eight more it does not.
 */
const BEFORE = ' \n"\'(-';
/** The rest of what a plain text has between words. */
const RARELY_BEFORE = '\\0-\\t\\x0b-\\x1f!#-%)*+,./:-@[-`{-\\x7f\\u2010-\\u203a';
const NEVER = '[]';
/** Where a word of a plain text begins and ends. */
const WORD_START = '(?<![\\dA-Za-z&])';
const WORD_END = '(?![\\dA-Za-z&])';

export class WordFinder {
  readonly #tables: FoldTables;
  readonly #words: ReadonlySet<string>;
  /** Finds words behind one of the usual characters. */
  readonly #usual: RegExp;
  /** Finds them behind any. */
  readonly #any: RegExp;
  /** Whether a text is not plain, or may have one of the words behind an unusual character. */
  readonly #unusual: RegExp;

  /** @param words Folded. */
  constructor(tables: FoldTables, words: Iterable<string>) {
    this.#tables = tables;
    this.#words = new Set(words);
    const plain = [...this.#words].filter((word) => /^[\0-\x7f]+$/.test(word));
    const whole = `(?:${oneOfWords(plain) || NEVER})`;
    this.#usual = new RegExp(`[${BEFORE}]${whole}`, 'g');
    this.#any = new RegExp(`${WORD_START}${whole}`, 'g');
    const begun = `(?:${oneOfBeginnings(plain) || NEVER})`;
    this.#unusual = new RegExp(`${NOT_PLAIN.source}|[${RARELY_BEFORE}]${begun}`);
  }

  /** Where its words begin in a span of a text in NFC, from left to right; no word lies over an edge of the span. */
  find(text: string, { start, end }: Span): number[] {
    // With the character before it, since nearly all words are found by what they stand behind.
    const from = Math.max(0, start - 1);
    const part = text.slice(from, end);
    const found: number[] = [];
    if (!this.#unusual.test(part)) this.#jumping(part, this.#usual, found);
    else if (NOT_PLAIN.test(part)) this.#reading(part, found);
    else this.#jumping(part, this.#any, found);
    return from === 0 ? found : found.map((offset) => offset + from);
  }

  #jumping(text: string, jump: RegExp, found: number[]): void {
    const tables = this.#tables;
    // Nothing stands before the first word.
    jump.lastIndex = foldedAt(tables, text, 0) > IGNORED ? this.#look(text, 0, found) : 0;
    while (jump.test(text)) {
      let start = jump.lastIndex - 1;
      while (start > 0 && foldedAt(tables, text, start - 1) !== NOT_IN_WORD) start--;
      jump.lastIndex = this.#look(text, start, found);
    }
  }

  #reading(text: string, found: number[]): void {
    const tables = this.#tables;
    for (let start = 0; start < text.length; start++)
      if (foldedAt(tables, text, start) > IGNORED) start = this.#look(text, start, found);
  }

  /** End of the word that begins here. */
  #look(text: string, start: number, found: number[]): number {
    const end = wordEnd(this.#tables, text, start);
    if (this.#words.has(foldedWord(this.#tables, text, start, end))) found.push(start);
    return end;
  }
}

/** An expression for words of ASCII, in either case, up to their ends. */
function oneOfWords(words: readonly string[]): string {
  return [...byFirst(words)]
    .map(([first, behind]) => {
      const rest = [oneOfWords(behind), behind.includes('') ? WORD_END : ''].filter(Boolean);
      return `${oneOf([first])}(?:${rest.join('|')})`;
    })
    .join('|');
}

/** The same for their first two letters. */
function oneOfBeginnings(words: readonly string[]): string {
  return [...byFirst(words)]
    .map(
      ([first, behind]) => oneOf([first]) + (behind.includes('') ? '' : oneOf([...byFirst(behind).keys()])),
    )
    .join('|');
}

/** A class of characters; none of those that are folded means something else in one. */
function oneOf(letters: readonly string[]): string {
  return `[${letters.map((letter) => letter + letter.toUpperCase()).join('')}]`;
}

/** First letter -> what follows it. */
function byFirst(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    if (!word) continue;
    const group = groups.get(word.charAt(0)) ?? [];
    group.push(word.slice(1));
    groups.set(word.charAt(0), group);
  }
  return groups;
}

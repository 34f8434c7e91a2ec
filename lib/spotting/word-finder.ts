/**
 * Where the words of a list stand in a text. In a text of ASCII letters, as most are in English, a regular
 * expression jumps to them; elsewhere every word is looked up.
 */
import { type FoldTables, IGNORED, NOT_IN_WORD } from './fold.ts';
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

type Note<T> = (start: number, value: T) => void;

export class WordFinder<T> {
  readonly #tables: FoldTables;
  readonly #values: ReadonlyMap<string, T>;
  /** Finds words behind one of the usual characters. */
  readonly #usual: RegExp;
  /** Finds them behind any. */
  readonly #any: RegExp;
  /** Whether a text is not plain, or may have one of the words behind an unusual character. */
  readonly #unusual: RegExp;

  /** @param values Folded word -> what is told of it where it is found. */
  constructor(tables: FoldTables, values: ReadonlyMap<string, T>) {
    this.#tables = tables;
    this.#values = values;
    const words = [...values.keys()].filter((word) => /^[\0-\x7f]+$/.test(word));
    const whole = `(?:${oneOfWords(words) || NEVER})`;
    this.#usual = new RegExp(`[${BEFORE}]${whole}`, 'g');
    this.#any = new RegExp(`${WORD_START}${whole}`, 'g');
    const begun = `(?:${oneOfBeginnings(words) || NEVER})`;
    this.#unusual = new RegExp(`${NOT_PLAIN.source}|[${RARELY_BEFORE}]${begun}`);
  }

  /** Calls back for each of the words in a text that is in NFC, from left to right. */
  find(text: string, note: Note<T>): void {
    if (!this.#unusual.test(text)) this.#jumping(text, this.#usual, note);
    else if (NOT_PLAIN.test(text)) this.#reading(text, note);
    else this.#jumping(text, this.#any, note);
  }

  #jumping(text: string, jump: RegExp, note: Note<T>): void {
    const tables = this.#tables;
    // Nothing stands before the first word.
    jump.lastIndex = foldedAt(tables, text, 0) > IGNORED ? this.#look(text, 0, note) : 0;
    while (jump.test(text)) {
      let start = jump.lastIndex - 1;
      while (start > 0 && foldedAt(tables, text, start - 1) !== NOT_IN_WORD) start--;
      jump.lastIndex = this.#look(text, start, note);
    }
  }

  #reading(text: string, note: Note<T>): void {
    const tables = this.#tables;
    for (let start = 0; start < text.length; start++)
      if (foldedAt(tables, text, start) > IGNORED) start = this.#look(text, start, note);
  }

  /** End of the word that begins here. */
  #look(text: string, start: number, note: Note<T>): number {
    const end = wordEnd(this.#tables, text, start);
    const value = this.#values.get(foldedWord(this.#tables, text, start, end));
    if (value !== undefined) note(start, value);
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

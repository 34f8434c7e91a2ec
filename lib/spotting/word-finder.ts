/**
 * Where the words of a list stand in a text. In a text of ASCII letters, as most are in English, a regular
 * expression jumps to the words that begin like one of the list; elsewhere every word is looked up.
 */
import { type FoldTables, IGNORED, NOT_IN_WORD } from './fold.ts';
import { foldedAt, foldedWord, wordEnd } from './words.ts';

/** All but ASCII and the usual quotes and dashes, and the underscore: it is a letter to `\b` alone. */
const NOT_PLAIN = /[_\x80-\u200f\u203b-\uffff]/;
const NEVER = '[]';

type Note<T> = (start: number, value: T) => void;

export class WordFinder<T> {
  readonly #tables: FoldTables;
  readonly #values: ReadonlyMap<string, T>;
  readonly #jump: RegExp;

  /** @param values Folded word -> what is told of it where it is found. */
  constructor(tables: FoldTables, values: ReadonlyMap<string, T>) {
    this.#tables = tables;
    this.#values = values;
    const words = [...values.keys()].filter((word) => /^[\0-\x7f]+$/.test(word));
    this.#jump = new RegExp(`\\b(?:${beginnings(words).join('|') || NEVER})`, 'g');
  }

  /** Calls back for each of the words in a text that is in NFC, from left to right. */
  find(text: string, note: Note<T>): void {
    if (NOT_PLAIN.test(text)) this.#reading(text, note);
    else this.#jumping(text, note);
  }

  #jumping(text: string, note: Note<T>): void {
    const tables = this.#tables;
    const jump = this.#jump;
    jump.lastIndex = 0;
    while (jump.test(text)) {
      // An ampersand before the letters is the word's too.
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

/** Expressions for the first three letters of words of ASCII, or for all of a shorter word, in either case. */
function beginnings(words: readonly string[]): string[] {
  return [...byFirst(words)].map(([first, behind]) => {
    const rest = [...byFirst(behind)].map(([second, tails]) => {
      const third = tails.includes('') ? '' : oneOf([...byFirst(tails).keys()]);
      return oneOf([second]) + third;
    });
    return behind.includes('') ? oneOf([first]) : `${oneOf([first])}(?:${rest.join('|')})`;
  });
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

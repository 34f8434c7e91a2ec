/**
 * Where the words of a list stand in a text, without reading every word of it: a regular expression jumps to
 * the words that begin like one of them, and only those are folded and looked up.
 */
import { rangesOf, rangesOfList } from './char-class.ts';
import { FIRST_PAIR, type FoldTables, foldHigh, IGNORED, NOT_IN_WORD, PAIRS, TABLE_SIZE } from './fold.ts';
import { foldedAt, foldedWord, wordEnd } from './words.ts';

/** Letters of ASCII and nothing else that may stand in a word; the underscore is a letter to `\b` alone. */
const PLAIN = /^[\0-\x5e\x60-\x7f\u2010-\u203a]*$/;

export class WordFinder<T> {
  readonly #tables: FoldTables;
  readonly #values: ReadonlyMap<string, T>;
  readonly #plain: RegExp;
  readonly #any: RegExp;

  /** @param values Folded word -> what is told of it where it is found. */
  constructor(tables: FoldTables, values: ReadonlyMap<string, T>) {
    this.#tables = tables;
    this.#values = values;
    const words = [...values.keys()].filter(Boolean);
    this.#plain = new RegExp(`\\b(?:${beginnings(words, plainLetters).join('|') || NEVER})`, 'g');
    this.#any = new RegExp(jumpSource(tables, words), 'g');
  }

  /** Calls back for each of the words in a text that is in NFC, from left to right. */
  find(text: string, note: (start: number, value: T) => void): void {
    const tables = this.#tables;
    const jump = PLAIN.test(text) ? this.#plain : this.#any;
    jump.lastIndex = 0;
    while (jump.test(text)) {
      const letter = jump.lastIndex - 1;
      let start = letter;
      while (start > 0 && foldedAt(tables, text, start - 1) !== NOT_IN_WORD) start--;
      while (foldedAt(tables, text, start) === IGNORED) start++;
      const end = wordEnd(tables, text, letter);
      const value = this.#values.get(foldedWord(tables, text, start, end));
      if (value !== undefined) note(start, value);
      jump.lastIndex = end;
    }
  }
}

const NEVER = '[]';

/** How the letters of a word may be written: one character class for all of them. */
type Letters = (folded: readonly string[]) => string;

/** In a text of ASCII. */
const plainLetters: Letters = (folded) => {
  const plain = folded.filter((letter) => letter < '\x80');
  return plain.length ? `[${plain.map((letter) => letter + letter.toUpperCase()).join('')}]` : NEVER;
};

/**
 * The first letters of the words, behind anything that is no letter. Rather too many places than one too few:
 * where a character stands for two letters or for none, what follows it is not looked at.
 */
function jumpSource(tables: FoldTables, words: readonly string[]): string {
  const writings = writingsOf(tables);
  const written: Letters = (folded) => {
    const units = folded.flatMap((letter) => writings.get(letter) ?? [letter.charCodeAt(0)]);
    return `[${rangesOfList([...new Set(units)].sort((a, b) => a - b))}]`;
  };
  const letter = rangesOf((unit) => foldedUnit(tables, unit) > IGNORED);
  const special = rangesOf((unit) => foldedUnit(tables, unit) === IGNORED || pairOf(tables, unit) !== '');
  const firsts = [...byFirst(words).keys()];
  const seconds = [...byFirst(words.map((word) => word.slice(1))).keys()];
  const pairs = rangesOf((unit) => firsts.includes(pairOf(tables, unit).charAt(0)));
  const rare = [`${written(firsts)}${written(seconds)}?[${special}]`, `[${pairs}]`];
  return `(?:^|[^${letter}])(?:${[...beginnings(words, written), ...rare].join('|')})`;
}

/** Expressions for the first three letters of the words, or for all of a shorter word. */
function beginnings(words: readonly string[], written: Letters): string[] {
  return [...byFirst(words)].map(([first, behind]) => {
    const rest = [...byFirst(behind)].map(([second, tails]) => {
      const third = tails.includes('') ? '' : written([...byFirst(tails).keys()]);
      return written([second]) + third;
    });
    return behind.includes('') ? written([first]) : `${written([first])}(?:${rest.join('|')})`;
  });
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

/** Folded letter -> the characters that are folded to it. */
function writingsOf({ fold }: FoldTables): Map<string, number[]> {
  const writings = new Map<string, number[]>();
  for (let unit = 0; unit < TABLE_SIZE; unit++) {
    const letter = String.fromCharCode(fold[unit] as number);
    const known = writings.get(letter);
    if (known) known.push(unit);
    else writings.set(letter, [unit]);
  }
  return writings;
}

function foldedUnit({ fold }: FoldTables, unit: number): number {
  return unit < TABLE_SIZE ? (fold[unit] as number) : foldHigh(unit);
}

/** The two letters that a character stands for; empty where it stands for one. */
function pairOf(tables: FoldTables, unit: number): string {
  return PAIRS[foldedUnit(tables, unit) - FIRST_PAIR] ?? '';
}

/**
 * Where the words of a list stand in a text, without reading every word of it: a regular expression jumps to
 * the words that begin like one of them, and only those are folded and looked up.
 */
import { rangesOf, rangesOfList } from './char-class.ts';
import { FIRST_PAIR, type FoldTables, foldHigh, IGNORED, NOT_IN_WORD, PAIRS, TABLE_SIZE } from './fold.ts';
import { foldedAt, foldedWord, wordEnd } from './words.ts';

export class WordFinder<T> {
  readonly #tables: FoldTables;
  readonly #values: ReadonlyMap<string, T>;
  readonly #jump: RegExp | null;

  /** @param values Folded word -> what is told of it where it is found. */
  constructor(tables: FoldTables, values: ReadonlyMap<string, T>) {
    this.#tables = tables;
    this.#values = values;
    this.#jump = values.size ? new RegExp(jumpSource(tables, [...values.keys()]), 'g') : null;
  }

  /** Calls back for each of the words in a text that is in NFC, from left to right. */
  find(text: string, note: (start: number, value: T) => void): void {
    const jump = this.#jump;
    if (!jump) return;
    const tables = this.#tables;
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

/**
 * The first three letters of the words, behind anything that is no letter. Rather too many places than one too
 * few: where a character stands for two letters or for none, what follows it is not looked at.
 */
function jumpSource(tables: FoldTables, words: readonly string[]): string {
  const writings = writingsOf(tables);
  const oneOf = (letters: readonly string[]) => {
    const units = letters.flatMap((letter) => writings.get(letter) ?? [letter.charCodeAt(0)]);
    return `[${rangesOfList([...new Set(units)].sort((a, b) => a - b))}]`;
  };
  const letter = rangesOf((unit) => foldedUnit(tables, unit) > IGNORED);
  const special = rangesOf((unit) => foldedUnit(tables, unit) === IGNORED || pairOf(tables, unit) !== '');
  const end = `(?![${letter}])`;

  const seconds = new Set<string>();
  const plain = [...byFirst(words)].map(([first, behind]) => {
    const rest = [...byFirst(behind)].map(([second, tails]) => {
      seconds.add(second);
      const thirds = [...byFirst(tails).keys()];
      const third = thirds.length ? oneOf(thirds) : '';
      if (!tails.includes('')) return oneOf([second]) + third;
      return oneOf([second]) + (third ? `(?:${third}|${end})` : end);
    });
    if (behind.includes('')) rest.push(end);
    return `${oneOf([first])}(?:${rest.join('|')})`;
  });

  const firsts = [...byFirst(words).keys()];
  const rare = [`${oneOf(firsts)}(?:${seconds.size ? `${oneOf([...seconds])}?` : ''})[${special}]`];
  const pairs = rangesOf((unit) => firsts.includes(pairOf(tables, unit).charAt(0)));
  if (pairs) rare.push(`[${pairs}]`);
  return `(?:^|[^${letter}])(?:${[...plain, ...rare].join('|')})`;
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

/** The words right before and behind a name, and whether a sentence begins at a place. */
import { APOSTROPHE, type FoldTables, HYPHEN, NOT_IN_WORD, SPACE, UPPER } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { classAt } from './shape.ts';
import type { WordBag } from './word-bag.ts';
import type { Listed } from './word-lists.ts';
import { foldedAt, foldedWord } from './words.ts';

/** What the rules may ask about the text around a name. */
export interface Surroundings {
  tables: FoldTables;
  text: string;
  lexicon: Lexicon;
  /** Words of the page's sentences; one that occurs in lower case is no name where capitals say nothing. */
  bag(): WordBag;
  /** Whether another name that we know begins or ends at an offset. */
  knownStart(offset: number): boolean;
  knownEnd(offset: number): boolean;
  /** Whether a name that may be a place begins or ends there. */
  placeAt(offset: number): boolean;
  /** Whether a place that we know ends there, in a case or behind a word that shows that it is one. */
  placeEnd(offset: number): boolean;
  /** The neighbours found last: several rules ask for the same one behind another. */
  readonly before: Asked;
  readonly after: Asked;
}

interface Asked {
  offset: number;
  word: Neighbour | null;
}

/** Nothing asked yet. */
export function nothingAsked(): Asked {
  return { offset: -1, word: null };
}

/** A word beside a name; `row` is its place in the lexicon's lists. */
export class Neighbour implements Listed {
  readonly start: number;
  readonly end: number;
  /** What parts it from the name; `dot` is a full stop and a blank. */
  readonly joint: 'space' | 'hyphen' | 'apostrophe' | 'dot';
  readonly capital: boolean;
  readonly row: number;
  readonly #around: Surroundings;

  constructor(around: Surroundings, start: number, end: number, joint: Neighbour['joint'], row: number) {
    const { tables, text } = around;
    this.#around = around;
    this.start = start;
    this.end = end;
    this.joint = joint;
    this.capital = (classAt(tables, text, start) & UPPER) !== 0;
    this.row = row;
  }

  get folded(): string {
    return foldedWord(this.#around.tables, this.#around.text, this.start, this.end);
  }
}

/** The word before an offset when only blanks, a hyphen, an apostrophe or a dot part them. */
export function wordBefore(around: Surroundings, offset: number): Neighbour | null {
  const { before } = around;
  if (before.offset !== offset) {
    before.word = findBefore(around, offset);
    before.offset = offset;
  }
  return before.word;
}

function findBefore(around: Surroundings, offset: number): Neighbour | null {
  const { tables, text, lexicon } = around;
  let at = offset - 1;
  let joint: Neighbour['joint'] = 'space';
  const bits = at >= 0 ? classAt(tables, text, at) : 0;
  if (bits & (HYPHEN | APOSTROPHE)) {
    joint = bits & HYPHEN ? 'hyphen' : 'apostrophe';
    at--;
  } else {
    while (at >= 0 && classAt(tables, text, at) & SPACE) at--;
    if (text[at] === '.') {
      joint = 'dot';
      at--;
    }
  }
  if (at < 0 || foldedAt(tables, text, at) === NOT_IN_WORD) return null;
  const row = lexicon.lists.rowTo(tables, text, at + 1);
  return new Neighbour(around, lexicon.lists.edge, at + 1, joint, row);
}

/** The word behind an offset when only blanks, a hyphen or an apostrophe part them. */
export function wordAfter(around: Surroundings, offset: number): Neighbour | null {
  const { after } = around;
  if (after.offset !== offset) {
    after.word = findAfter(around, offset);
    after.offset = offset;
  }
  return after.word;
}

function findAfter(around: Surroundings, offset: number): Neighbour | null {
  const { tables, text, lexicon } = around;
  let at = offset;
  let joint: Neighbour['joint'] = 'space';
  const bits = at < text.length ? classAt(tables, text, at) : 0;
  if (bits & (HYPHEN | APOSTROPHE)) {
    joint = bits & HYPHEN ? 'hyphen' : 'apostrophe';
    at++;
  } else {
    while (at < text.length && classAt(tables, text, at) & SPACE) at++;
  }
  if (at >= text.length || foldedAt(tables, text, at) === NOT_IN_WORD) return null;
  const row = lexicon.lists.rowFrom(tables, text, at);
  return new Neighbour(around, at, lexicon.lists.edge, joint, row);
}

const OPENING = '"“”„«»‹›‘’\'([–—-•*';

/** Whether a sentence, a quotation or a line begins here. */
export function isSentenceStart({ tables, text }: Surroundings, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && classAt(tables, text, at) & SPACE) {
    if (text[at] === '\n') return true;
    at--;
  }
  if (at < 0) return true;
  const char = text[at] as string;
  if (!OPENING.includes(char)) return isEnd(char) && !isInitial(text, at);
  // A mark that opens stands behind a blank; one that closes, behind the end of what it closes.
  const before = text[at - 1];
  // Agencies part dateline and text by two hyphens.
  if (text.startsWith('--', at - 1)) return true;
  return before === undefined || /[\s(]/.test(before) || isEnd(before);
}

function isEnd(char: string): boolean {
  return '.!?…:;|'.includes(char);
}

/** A dot behind a single capital ends no sentence. */
function isInitial(text: string, dot: number): boolean {
  return text[dot] === '.' && /(?:^|[\s.(])\p{Lu}$/u.test(text.slice(Math.max(0, dot - 2), dot));
}

/** A capital that is there only because a sentence begins. */
export function isStarter(around: Surroundings, word: Neighbour): boolean {
  const { articles, starters } = around.lexicon;
  if (articles.has(word)) return true;
  // Within a sentence, a small word with a capital is a title's: "Dinner With Saddam".
  if (!isSentenceStart(around, word.start)) return false;
  return starters.has(word) || around.bag().hasLower(word.folded);
}

/** Whether the word says an office, alone or at the end of a compound. */
export function isTitle(lexicon: Lexicon, word: string | Neighbour): boolean {
  if (lexicon.titles.has(word)) return true;
  for (const ending of lexicon.titleEndings)
    if ((typeof word === 'string' ? word : word.folded).endsWith(ending)) return true;
  return false;
}

/** What a title says of gender. */
export function genderOf(lexicon: Lexicon, word: string | Neighbour): 'masculine' | 'feminine' | null {
  if (lexicon.titlesMasculine.has(word)) return 'masculine';
  return lexicon.titlesFeminine.has(word) ? 'feminine' : null;
}

/** A word that may stand before a person's name and is no part of it. */
export function introduces(lexicon: Lexicon, word: string | Neighbour): boolean {
  return (
    isTitle(lexicon, word) ||
    lexicon.titleParts.has(word) ||
    lexicon.neutral.has(word) ||
    genderOf(lexicon, word) !== null
  );
}

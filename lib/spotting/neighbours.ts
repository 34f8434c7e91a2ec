/**
 * Whether the words around a name make it a part of a longer one that we do not know: *Michael Merz*,
 * *Bank of England*, *Trump Tower*. In sentence case a capital beside a name is evidence of that,
 * unless it is a title, a demonym, or stands there because a sentence begins.
 */

import { APOSTROPHE, DIGIT, type FoldTables, HYPHEN, LOWER, NOT_IN_WORD, SPACE, UPPER } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { ALL_CAPITALS, classAt, shapeOf } from './shape.ts';
import type { WordBag } from './word-bag.ts';
import { foldedAt, wordAt } from './words.ts';

export interface Surroundings {
  tables: FoldTables;
  text: string;
  lexicon: Lexicon;
  /** Words of the page; a word that occurs in lower case is no name at a sentence's start. */
  bag: () => WordBag;
  /** Whether case tells names from words here. */
  sentenceCase: boolean;
  /** Whether another name that we know begins or ends at an offset. */
  knownStart(offset: number): boolean;
  knownEnd(offset: number): boolean;
}

export interface Candidate {
  start: number;
  end: number;
  /** Words in the alias. */
  words: number;
  acronym: boolean;
  person: boolean;
}

export interface Verdict {
  /** Null when nothing speaks against the name. */
  reason: string | null;
  /** A capitalised word before a surname: somebody else of that name is on the page. */
  namesake: boolean;
  /** What a title before the name says of gender. */
  gender: 'masculine' | 'feminine' | null;
  /** Whether a title stands before the name. */
  titled: boolean;
}

interface Neighbour {
  start: number;
  end: number;
  folded: string;
  /** What parts it from the name. */
  joint: 'space' | 'hyphen' | 'apostrophe' | 'dot';
  capital: boolean;
}

const FINE: Verdict = { reason: null, namesake: false, gender: null, titled: false };
/** How far back a thing named after somebody may stand (aéroport de Charles de Gaulle). */
const THING_REACH = 3;
/** An elided article or preposition before an apostrophe has this many letters at most (dell', d'). */
const LONGEST_ELISION = 5;

export function neighbourVerdict(around: Surroundings, name: Candidate): Verdict {
  const right = rightReason(around, name);
  if (right) return { ...FINE, reason: right };
  if (name.person) {
    const thing = thingBefore(around, name);
    if (thing) return { ...FINE, reason: `named after: "${thing}"` };
  }
  return leftVerdict(around, name);
}

function leftVerdict(around: Surroundings, name: Candidate): Verdict {
  const { lexicon } = around;
  const left = wordBefore(around, name.start);
  if (!left) return FINE;
  const longer = { ...FINE, reason: `part of a longer name: "${shown(around, left, name)}"` };
  if (left.joint === 'apostrophe')
    return left.end - left.start <= LONGEST_ELISION || !left.capital ? FINE : longer;
  if (left.joint === 'hyphen') {
    if (!left.capital || around.knownEnd(left.end) || !around.sentenceCase) return FINE;
    return lexicon.neutral.has(left.folded) || isTitle(lexicon, left.folded) || isStarter(around, left)
      ? FINE
      : longer;
  }
  const gender = genderOf(lexicon, left.folded);
  if (gender || isTitle(lexicon, left.folded)) return { ...FINE, gender, titled: true };
  if (left.joint === 'dot') {
    const initial = left.end - left.start === 1 && left.capital;
    return initial && name.person && name.words === 1 ? { ...longer, namesake: true } : FINE;
  }
  if (!around.sentenceCase) return FINE;
  if (!left.capital) return beyondJoiner(around, name, left) ?? FINE;
  // A full name says enough by itself; what stands before it is a title or a role we do not know.
  if (name.words > 1 && name.person) return FINE;
  if (lexicon.neutral.has(left.folded) || isStarter(around, left)) return FINE;
  if (around.knownEnd(left.end) && name.words > 1) return FINE;
  return { ...longer, namesake: name.person && name.words === 1 };
}

/** "Bank of England", "Michael von Merz": a capitalised word beyond a small one. */
function beyondJoiner(around: Surroundings, name: Candidate, small: Neighbour): Verdict | null {
  const { lexicon } = around;
  const joins = (word: Neighbour) =>
    name.person ? lexicon.particles.has(word.folded) : lexicon.joiners.has(word.folded);
  let joint: Neighbour | null = small;
  if (!name.person && lexicon.articles.has(small.folded)) joint = wordBefore(around, small.start);
  if (!joint || joint.capital || !joins(joint)) return null;
  if (name.person ? name.words > 1 : name.acronym) return null;
  const head = wordBefore(around, joint.start);
  if (!head?.capital || head.joint !== 'space') return null;
  if (isTitle(lexicon, head.folded) || genderOf(lexicon, head.folded) || lexicon.neutral.has(head.folded))
    return null;
  if (isStarter(around, head) || around.knownEnd(head.end)) return null;
  const reason = `part of a longer name: "${shown(around, head, name)}"`;
  return { ...FINE, reason, namesake: name.person && !lexicon.joiners.has(joint.folded) };
}

function rightReason(around: Surroundings, name: Candidate): string | null {
  const { lexicon } = around;
  const right = wordAfter(around, name.end);
  if (!right) return null;
  const longer = `part of a longer name: "${around.text.slice(name.start, right.end)}"`;
  if (right.joint === 'apostrophe') return null;
  if (lexicon.nameSuffixes.has(right.folded) && name.person) return longer;
  if (name.person && lexicon.thingsAfter.has(right.folded))
    return `named after: "${around.text.slice(name.start, right.end)}"`;
  if (!around.sentenceCase) return null;
  if (right.joint === 'hyphen') {
    if (!right.capital || around.knownStart(right.start)) return null;
    const head = compoundTail(around, right);
    return lexicon.compoundHeads.some((ending) => head.endsWith(ending)) ? null : longer;
  }
  if (right.joint === 'dot') return null;
  if (!right.capital) return behindGenitive(around, name, right) ? longer : null;
  if (lexicon.neutral.has(right.folded) || lexicon.starters.has(right.folded)) return null;
  if (!name.person && (isTitle(lexicon, right.folded) || genderOf(lexicon, right.folded))) return null;
  if (around.knownStart(right.start)) return name.person ? longer : null;
  return longer;
}

/** "European Commission for Democracy" is ours, "Supreme Court of Ohio" is not. */
function behindGenitive(around: Surroundings, name: Candidate, small: Neighbour): boolean {
  if (name.person || name.words < 2 || !around.lexicon.genitive.has(small.folded)) return false;
  let next = wordAfter(around, small.end);
  if (next && around.lexicon.articles.has(next.folded)) next = wordAfter(around, next.end);
  return Boolean(next?.capital && next.joint === 'space' && !around.knownStart(next.start));
}

/** "aéroport Charles-de-Gaulle", "rue du Président Wilson", "USS George Washington". */
function thingBefore(around: Surroundings, name: Candidate): string | null {
  const { lexicon } = around;
  let at = name.start;
  for (let hops = 0; hops < THING_REACH; hops++) {
    const word = wordBefore(around, at);
    if (!word || word.joint === 'apostrophe') return null;
    if (lexicon.thingsBefore.has(word.folded)) return around.text.slice(word.start, name.end);
    const passes =
      isTitle(lexicon, word.folded) || lexicon.joiners.has(word.folded) || lexicon.articles.has(word.folded);
    if (!passes) return null;
    at = word.start;
  }
  return null;
}

/** A capital that is there because a sentence begins. */
function isStarter(around: Surroundings, word: Neighbour): boolean {
  const { lexicon } = around;
  if (lexicon.starters.has(word.folded)) return true;
  return isSentenceStart(around, word.start) && around.bag().hasLower(word.folded);
}

function isTitle(lexicon: Lexicon, word: string): boolean {
  return lexicon.titles.has(word) || lexicon.titleEndings.some((ending) => word.endsWith(ending));
}

function genderOf(lexicon: Lexicon, word: string): 'masculine' | 'feminine' | null {
  if (lexicon.titlesMasculine.has(word)) return 'masculine';
  return lexicon.titlesFeminine.has(word) ? 'feminine' : null;
}

/** Whether a sentence, a quotation or a line begins here. */
export function isSentenceStart(around: { tables: FoldTables; text: string }, start: number): boolean {
  let at = start - 1;
  while (at >= 0) {
    const char = around.text[at] as string;
    if (classAt(around.tables, around.text, at) & SPACE) {
      if (char === '\n') return true;
      at--;
    } else if ('"“”„«»‹›‘’\'([–—-•*'.includes(char)) {
      // An opening quotation mark, or a dash that opens a line of speech.
      if (!/[\s(]/.test(around.text[at - 1] ?? ' '))
        return '"”»’'.includes(char) && isEnd(around.text[at - 1]);
      return true;
    } else return isEnd(char) && !isInitialBefore(around, at);
  }
  return true;
}

function isEnd(char: string | undefined): boolean {
  return char !== undefined && '.!?…:;|'.includes(char);
}

/** A dot behind a single capital ends no sentence. */
function isInitialBefore(around: { tables: FoldTables; text: string }, dot: number): boolean {
  if (around.text[dot] !== '.') return false;
  const before = around.text.slice(Math.max(0, dot - 2), dot);
  return /^(?:[\s.(]|)\p{Lu}$/u.test(before);
}

function compoundTail(around: Surroundings, first: Neighbour): string {
  let word = first;
  for (;;) {
    const next = wordAfter(around, word.end);
    if (next?.joint !== 'hyphen') return word.folded;
    word = next;
  }
}

function shown(around: Surroundings, from: Neighbour, name: Candidate): string {
  return around.text.slice(from.start, name.end);
}

/** The word before an offset when only a blank, a hyphen, an apostrophe or a dot and blank parts them. */
export function wordBefore(around: Surroundings, offset: number): Neighbour | null {
  const { tables, text } = around;
  let at = offset - 1;
  let joint: Neighbour['joint'] = 'space';
  const bits = at >= 0 ? classAt(tables, text, at) : 0;
  if (bits & (HYPHEN | APOSTROPHE)) {
    joint = bits & HYPHEN ? 'hyphen' : 'apostrophe';
    at--;
  } else if (bits & SPACE) {
    while (at >= 0 && classAt(tables, text, at) & SPACE) at--;
    if (text[at] === '.') {
      joint = 'dot';
      at--;
    }
  } else return null;
  if (at < 0 || foldedAt(tables, text, at) === NOT_IN_WORD) return null;
  const end = at + 1;
  while (at > 0 && foldedAt(tables, text, at - 1) !== NOT_IN_WORD) at--;
  return neighbour(around, at, end, joint);
}

export function wordAfter(around: Surroundings, offset: number): Neighbour | null {
  const { tables, text } = around;
  let at = offset;
  let joint: Neighbour['joint'] = 'space';
  const bits = at < text.length ? classAt(tables, text, at) : 0;
  if (bits & (HYPHEN | APOSTROPHE)) {
    joint = bits & HYPHEN ? 'hyphen' : 'apostrophe';
    at++;
  } else {
    while (at < text.length && classAt(tables, text, at) & SPACE) at++;
    if (at === offset) return null;
  }
  if (at >= text.length || foldedAt(tables, text, at) === NOT_IN_WORD) return null;
  return neighbour(around, at, wordAt(tables, text, at).end, joint);
}

function neighbour(around: Surroundings, start: number, end: number, joint: Neighbour['joint']): Neighbour {
  const { tables, text } = around;
  const mask = shapeOf(tables, text, start, end).masks[0] ?? 0;
  let bits = 0;
  for (let offset = start; offset < end; offset++) bits |= classAt(tables, text, offset);
  // Words like A380 or 2000-5 name a type of something: as good as a capital when they hold one.
  const capital = (mask & (1 | ALL_CAPITALS)) !== 0 && (bits & (UPPER | LOWER | DIGIT)) !== 0;
  return { start, end, folded: wordAt(tables, text, start).folded, joint, capital };
}

/** An article as the rules see it: blocks in NFC with the way back to the original's offsets, the case style of each, its words. */

import { type FoldTables, LOWER, UPPER } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { ALL_CAPITALS, classAt, maskOf } from './shape.ts';
import type { Article } from './types.ts';
import { WordBag } from './word-bag.ts';
import { wordsOf } from './words.ts';

/** In title case and in capitals, case does not tell names from words. */
export type Style = 'sentence' | 'title' | 'capitals';

export interface PageBlock {
  /** In NFC. */
  text: string;
  /** The original text. */
  original: string;
  style: Style;
  headline: boolean;
  /** Offset in `original` of an offset in `text`. */
  back(offset: number): number;
}

export interface Page {
  blocks: PageBlock[];
  /** Words of the blocks in sentence case: made when first asked for. */
  bag(): WordBag;
}

/** Blocks longer than this are read as sentences: headlines are short. */
const LONGEST_HEADLINE = 240;
/** Fewer words that should bear capitals say nothing about the style. */
const FEWEST_TITLE_WORDS = 3;
/** Of these, at most one in so many may be lower case: titles slip. */
const TITLE_SLIPS = 8;

/**
 * Anything but letters and signs that no composing changes while no mark stands behind them: Latin, Cyrillic and
 * the usual quotes and dashes. Most texts have nothing else, and are not composed.
 */
const MAY_COMPOSE = /[^\0-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203a]/;

export function readPage(tables: FoldTables, article: Article, lexicon: Lexicon): Page {
  const blocks = article.blocks.map(({ text, kind }): PageBlock => {
    const composed = MAY_COMPOSE.test(text) ? text.normalize('NFC') : text;
    return {
      text: composed,
      original: text,
      style: styleOf(tables, composed, lexicon),
      headline: kind === 'headline',
      back: composed === text ? sameOffset : composedOffsets(text),
    };
  });
  let bag: WordBag | null = null;
  return {
    blocks,
    bag() {
      bag ??= new WordBag(
        tables,
        blocks.filter(({ style }) => style === 'sentence').map(({ text }) => text),
      );
      return bag;
    },
  };
}

function sameOffset(offset: number): number {
  return offset;
}

/** For text that is not in NFC: offsets of the composed text -> offsets of the original. */
function composedOffsets(text: string): (offset: number) => number {
  const starts: number[] = [];
  // What composes is a character with the marks behind it (Hangul letters compose among themselves).
  for (const { 0: part, index } of text.matchAll(/[\u1100-\u11FF]+|[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    const length = part.normalize('NFC').length;
    for (let unit = 0; unit < length; unit++) starts.push(index + (length === part.length ? unit : 0));
  }
  starts.push(text.length);
  return (offset) => starts[offset] ?? text.length;
}

/** A full stop at the end, or a sentence that ends within. */
const SENTENCE = /\.["”»’]?\s*$|[.!?]\s+\p{Lu}/u;

/**
 * Title case gives capitals to all words but the small ones; a full stop at the end is a sentence's.
 */
export function styleOf(tables: FoldTables, text: string, lexicon: Lexicon): Style {
  if (text.length > LONGEST_HEADLINE) return 'sentence';
  let upper = 0;
  let lower = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const bits = classAt(tables, text, offset);
    if (bits & UPPER) upper++;
    else if (bits & LOWER) lower++;
  }
  if (upper > 4 * lower && wordsOf(tables, text).length >= 2) return 'capitals';
  // Titles are few of the short lines: words are cut of those only that may be one, where that of all short
  // paragraphs took a fifth of an article's time.
  if (upper < FEWEST_TITLE_WORDS || SENTENCE.test(text)) return 'sentence';
  const words = wordsOf(tables, text);
  const small = (word: string) =>
    word.length < 3 || lexicon.starters.has(word) || lexicon.joiners.has(word) || lexicon.articles.has(word);
  const telling = words.filter(({ folded }) => /^\p{L}/u.test(folded) && !small(folded));
  const capital = telling.filter(({ start, end }) => maskOf(tables, text, start, end) & (1 | ALL_CAPITALS));
  const slips = telling.length - capital.length;
  return telling.length >= FEWEST_TITLE_WORDS && slips * TITLE_SLIPS <= telling.length ? 'title' : 'sentence';
}

/** An article as the rules see it: the case style of a block, the way back from NFC, the words of its sentences. */
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../lib/spotting/lexicon.ts';
import { readPage, styleOf } from '../../../lib/spotting/page-text.ts';
import type { Article } from '../../../lib/spotting/types.ts';
import { languages, makeBase } from './make.ts';

const { tables } = makeBase({ subjects: {} }).index;
const lexicon = lexiconOf(tables, languages.en as NonNullable<(typeof languages)[string]>);
const pageOf = (...texts: string[]) => {
  const blocks: Article['blocks'] = texts.map((text) => ({ text, kind: 'text' }));
  return readPage(tables, { blocks, lang: 'en', published: null }, lexicon);
};

describe('the case style of a line', () => {
  test.each([
    ['Kings Greet Guests', 'title'],
    ['Kings greet guests', 'sentence'],
    ['Kings Greet', 'sentence'],
    ['Kings Greet Guests.', 'sentence'],
    ['Kings Greet. Guests Came Home', 'sentence'],
    // Small words of a title: starters, what joins names, any of two letters.
    ['Kings Greet Guests until Dawn Comes, while Talks go on', 'title'],
    ['Kings from Afar Greet', 'title'],
    // One slip in eight words is forgiven, two are not.
    ['Kings Greet Guests Bringing Sweet closed Boxes Home', 'title'],
    ['Kings Greet Guests Bringing Sweet closed boxes Home', 'sentence'],
    // Figures are no words, and capitals throughout are.
    ['Kings Greet Guests 2026 3000', 'title'],
    ['NATO Kings Greet', 'title'],
    ['KINGS GREET GUESTS', 'capitals'],
    ['KINGS GREET 2026 AND 2027 AND 2028', 'capitals'],
    ['NATO', 'sentence'],
    [`Kings Greet Guests ${'Greet Guests '.repeat(20)}`, 'sentence'],
  ])('%s', (text, style) => {
    expect(styleOf(tables, text, lexicon)).toBe(style);
  });

  test('what joins names and articles are small in the languages that write them so', () => {
    const french = lexiconOf(tables, languages.fr as NonNullable<(typeof languages)[string]>);
    expect(styleOf(tables, 'Belle Amie des Arts pour Noël', french)).toBe('title');
    expect(styleOf(tables, 'Chère Belle Amie les Arts', french)).toBe('title');
  });
});

describe('the way back from NFC', () => {
  const back = (text: string) => {
    const [block] = pageOf(text).blocks;
    return Array.from({ length: (block?.text.length ?? 0) + 1 }, (_, offset) => block?.back(offset));
  };

  test('a mark composed with its letter', () => {
    expect(pageOf('Zoe\u0308 Y').blocks[0]?.text).toBe('Zoë Y');
    expect(back('Zoe\u0308 Y')).toEqual([0, 1, 2, 4, 5, 6]);
  });

  test('what does not compose keeps its offsets', () => {
    expect(back('Zoë')).toEqual([0, 1, 2, 3]);
    expect(back('漢字')).toEqual([0, 1, 2]);
    expect(back('e\u0301😀b')).toEqual([0, 2, 3, 4, 5]);
  });

  test('syllables of Hangul begin where their letters do', () => {
    expect(back('\u1112\u1161\u11ab\u1100\u1173\u11af')).toEqual([0, 0, 6]);
  });

  test('an offset beyond the text is its end', () => {
    expect(pageOf('e\u0301').blocks[0]?.back(7)).toBe(2);
  });
});

test('words of titles say nothing about case', () => {
  expect(pageOf('Kings greet guests').bag().hasLower('guests')).toBe(true);
  expect(pageOf('Kings Greet Guests').bag().has('guests')).toBe(false);
});

/** The words of a sentence, from whichever of them they are cut. */
import { describe, expect, test } from 'vitest';
import { buildFoldTables } from '../../../lib/spotting/fold.ts';
import { type Token, Tokens } from '../../../lib/spotting/tokens.ts';

const tables = buildFoldTables();

function all(tokens: Tokens): Token[] {
  const found: Token[] = [];
  for (let place = tokens.first(), token = tokens.at(place); token; token = tokens.at(++place))
    found.push(token);
  return found;
}

describe.each([
  ['its beginning', undefined],
  ['a word in its middle', 18],
  ['its last word', 21],
])('cut from %s', (_, anchor) => {
  const text = 'He left. «Été» l’ an-dernier!';

  test('they are the words, with what stands before each', () => {
    const tokens = all(new Tokens(tables, text, { start: 9, end: text.length }, anchor));
    expect(tokens.map(({ folded, before }) => before + folded)).toEqual(['«ete', '» l', '’ an', '-dernier']);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Été', 'l', 'an', 'dernier']);
  });
});

test('a word goes no further than its sentence', () => {
  const tokens = all(new Tokens(tables, 'abcdef', { start: 1, end: 3 }));
  expect(tokens.map(({ start, end, folded }) => [start, end, folded])).toEqual([[1, 3, 'bc']]);
});

test('marks without weight are the word’s that they follow, and none alone', () => {
  const text = 'a\u00AD \u00AD \u00ADb c';
  for (const anchor of [0, 6, 8]) {
    const tokens = all(new Tokens(tables, text, { start: 0, end: text.length }, anchor));
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [6, 7],
      [8, 9],
    ]);
    expect(tokens.map(({ before }) => before)).toEqual(['', ' \u00AD \u00AD', ' ']);
  }
});

test('the place of a word by its first or last offset, counted from the anchor', () => {
  const tokens = new Tokens(tables, 'one two three four', { start: 0, end: 18 }, 8);
  expect([0, 4, 8, 14].map((offset) => tokens.placeOf('start', offset))).toEqual([-2, -1, 0, 1]);
  expect([3, 7, 13, 18].map((offset) => tokens.placeOf('end', offset))).toEqual([-2, -1, 0, 1]);
  expect([1, 5, 20].map((offset) => tokens.placeOf('start', offset))).toEqual(Array(3).fill(undefined));
  expect(new Tokens(tables, '', { start: 0, end: 0 }).placeOf('start', 0)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { searchesOf } from '../../../lib/facts/selection.ts';

test('all words first, then fewer from the front, then fewer from the end', () => {
  expect(searchesOf('President Emmanuel Macron')).toEqual([
    'President Emmanuel Macron',
    'Emmanuel Macron',
    'Macron',
    'President Emmanuel',
    'President',
  ]);
});

test.each([
  ['“Putin’s”', ['Putin']],
  ["Putin's,", ['Putin']],
  ['(Jean-Noël Barrot)', ['Jean-Noël Barrot', 'Barrot', 'Jean-Noël']],
  ['Володимир Зеленський', ['Володимир Зеленський', 'Зеленський', 'Володимир']],
  ['the talks', ['the talks', 'talks']],
  [' … ', []],
  ['', []],
])('%s', (selected, searches) => {
  expect(searchesOf(selected)).toEqual(searches);
});

test('a selected page does not become hundreds of searches', () => {
  expect(searchesOf('Word '.repeat(500)).length).toBeLessThan(20);
});

/** Phrases of several words among the tokens of a sentence. */
import { expect, test } from 'vitest';
import { buildFoldTables } from '../../../lib/spotting/fold.ts';
import { Phrases } from '../../../lib/spotting/phrases.ts';
import { Tokens } from '../../../lib/spotting/tokens.ts';

const tables = buildFoldTables();
const phrases = new Phrases<string>(tables);
for (const phrase of ['took', 'took place', 'face to face', 'face']) phrases.set(phrase, phrase);

function at(text: string, place = 0) {
  return phrases.at(new Tokens(tables, text, { start: 0, end: text.length }), place);
}

test('the longest phrase counts', () => {
  expect(at('Took place here')).toEqual({ value: 'took place', next: 2 });
  expect(at('took part here')).toEqual({ value: 'took', next: 1 });
  expect(at('part took')).toBeNull();
});

test('its words may be parted by blanks, hyphens and apostrophes, and by nothing else', () => {
  expect(at('face-to-face talks')?.value).toBe('face to face');
  expect(at('took, place')?.value).toBe('took');
  expect(at('took. Place')?.value).toBe('took');
});

test('a phrase that the text ends within is none', () => {
  expect(at('they face to', 1)).toEqual({ value: 'face', next: 2 });
  expect(at('took')).toEqual({ value: 'took', next: 1 });
});

test('before a place, the one that ends there', () => {
  const tokens = new Tokens(tables, 'they met face to face in Rome', { start: 0, end: 29 });
  expect(phrases.before(tokens, 5, 4)).toEqual({ value: 'face to face', first: 2 });
  expect(phrases.before(tokens, 5, 2)).toEqual({ value: 'face', first: 4 });
  expect(phrases.before(tokens, 4, 4)).toBeNull();
});

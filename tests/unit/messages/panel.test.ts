import { expect, test } from 'vitest';
import { readStoredWish, wishOfQuery } from '../../../lib/panel.ts';
import { queryOfWish, storedWish } from '../../../lib/panel-wish.ts';

const WISHES = [
  { key: 'emmanuel-macron|vladimir-putin', asOf: '2026-02-04' },
  { key: 'ukraine', asOf: null },
  { search: 'Macron & “Putin”' },
  { search: '' },
];

test.each(WISHES)('a wish survives the way through an address and through the session: %j', (wish) => {
  expect(wishOfQuery(queryOfWish(wish))).toEqual(wish);
  expect(readStoredWish(storedWish(wish, 1))).toEqual(wish);
});

test.each([
  undefined,
  null,
  {},
  { wish: { key: '', asOf: null }, number: 1 },
  { wish: { key: 'a', asOf: 'yesterday' }, number: 1 },
  { wish: { key: 'a' }, number: 1 },
  { wish: { search: 'a'.repeat(201) }, number: 1 },
  { wish: { key: 'a', asOf: null } },
  'a',
])('what is no wish is none: %j', (value) => {
  expect(readStoredWish(value)).toBeNull();
});

test('the same wish again is stored as another value, or the browser would say nothing of it', () => {
  const wish = { key: 'ukraine', asOf: null };
  expect(storedWish(wish, 1)).not.toEqual(storedWish(wish, 2));
});

test('an address without a key asks for nothing', () => {
  expect(wishOfQuery('')).toBeNull();
  expect(wishOfQuery('?asOf=2026-02-04')).toBeNull();
});

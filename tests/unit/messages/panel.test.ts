import { expect, test } from 'vitest';
import { queryOfView, readPanelView, viewOfQuery } from '../../../lib/panel.ts';

test('a view survives the way through an address', () => {
  for (const view of [
    { key: 'emmanuel-macron|vladimir-putin', asOf: '2026-02-04' },
    { key: 'ukraine', asOf: null },
  ]) {
    expect(viewOfQuery(queryOfView(view))).toEqual(view);
  }
});

test.each([undefined, null, {}, { key: '', asOf: null }, { key: 'a', asOf: 'yesterday' }, { key: 'a' }, 'a'])(
  'what is no view is none: %j',
  (value) => {
    expect(readPanelView(value)).toBeNull();
  },
);

test('an address without a key names no view', () => {
  expect(viewOfQuery('')).toBeNull();
  expect(viewOfQuery('?asOf=2026-02-04')).toBeNull();
});

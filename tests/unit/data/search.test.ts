import { describe, expect, it } from 'vitest';
import type { SearchFile } from '../../../lib/facts/compiled.ts';
import { searchBase } from '../../../lib/facts/search.ts';

const entries: SearchFile = [
  ['anita-orban', 'person', { en: 'Anita Orbán' }, { en: 'Hungarian diplomat' }, []],
  [
    'emmanuel-macron',
    'person',
    { en: 'Emmanuel Macron', uk: 'Емманюель Макрон' },
    { en: 'French politician' },
    ['Macron'],
  ],
  ['macron-law', 'agreement', { en: 'The Macron Law' }, { en: 'French law of 2015' }, []],
  ['viktor-orban', 'person', { en: 'Viktor Orbán' }, { en: 'Hungarian politician' }, ['Orbán Viktor']],
];
const found = (query: string, limit = 9) => searchBase(entries, query, limit).map(({ id }) => id);

describe('search', () => {
  it('takes no notice of case, marks and the order of words', () => {
    expect(found('ORBAN viktor')).toEqual(['viktor-orban']);
    expect(found('orbán')).toEqual(['viktor-orban', 'anita-orban']);
  });
  it('puts whole names first, then beginnings, then words inside', () => {
    expect(found('macron')).toEqual(['emmanuel-macron', 'macron-law']);
    expect(found('emm')).toEqual(['emmanuel-macron']);
  });
  it('finds in other languages and, last, in descriptions', () => {
    expect(found('макрон')).toEqual(['emmanuel-macron']);
    expect(found('hungarian')).toEqual(['anita-orban', 'viktor-orban']);
    expect(found('french')).toEqual(['emmanuel-macron', 'macron-law']);
  });
  it('wants every word, and gives no more than asked', () => {
    expect(found('macron orban')).toEqual([]);
    expect(found('  ,, ')).toEqual([]);
    expect(found('orban', 1)).toEqual(['viktor-orban']);
  });
});

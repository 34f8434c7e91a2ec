import { expect, test } from 'vitest';
import { pairPage } from '../../../components/gallery/subject-facts.ts';
import { sourceNumbers } from '../../../components/subject/numbers.ts';

test('sources are numbered as the reader meets them, what came since the article first', () => {
  const [newest, second] = pairPage.entries;
  if (!newest || !second) throw new Error('the gallery has no entries');
  const cited = (entry: typeof newest, source: number, phase: 'before' | 'since') => ({
    ...entry,
    phase,
    fact: { ...entry.fact, citations: [{ source, checked: '' }] },
  });
  const numbers = sourceNumbers({
    ...pairPage,
    pair: null,
    entries: [cited(newest, 7, 'before'), cited(second, 3, 'since'), cited(second, 9, 'before')],
  });
  expect([...numbers]).toEqual([
    [3, 1],
    [7, 2],
    [9, 3],
  ]);
});

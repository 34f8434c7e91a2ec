import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spot, spotInSlices } from '../../../lib/spotting/spot.ts';
import type { Article } from '../../../lib/spotting/types.ts';
import { makeBase } from './make.ts';

const base = makeBase({
  subjects: {
    macron: { gender: 'masculine', names: ['Emmanuel Macron', 'Macron'] },
    putin: { gender: 'masculine', names: ['Vladimir Putin', 'Putin'] },
    merz: { names: ['Friedrich Merz', { text: 'Merz', needs: 'full-name-on-page' }] },
    moscow: { kind: 'place', type: 'city', names: ['Moscow'] },
    georgia: { kind: 'place', names: [{ text: 'Georgia', needs: 'context' }], related: ['moscow'] },
  },
  events: [
    {
      id: 'talks',
      when: '2022-02-07',
      where: 'moscow',
      participants: ['macron', 'putin'],
      met: [['macron', 'putin']],
    },
  ],
});

const sentence = fc.constantFrom(
  'Then Merz spoke. ',
  'Friedrich Merz came. ',
  'Macron and Putin met in Moscow on February 8, 2022. ',
  'Michael Merz did not. ',
  'They flew to Georgia. ',
  'MACRON WAITS FOR MERZ',
  'Nothing happened here. ',
);
const block = fc.record({
  text: fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join('')),
  kind: fc.constantFrom('headline' as const, 'text' as const, 'caption' as const),
});

test('in slices, wherever they are cut, the result is that of one go', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { maxLength: 30 }),
      fc.infiniteStream(fc.boolean()),
      async (blocks, cuts) => {
        const article: Article = { blocks, lang: 'en', published: '2026-02-04' };
        let pauses = 0;
        const sliced = await spotInSlices(article, base, {
          due: () => cuts.next().value === true,
          pause: async () => {
            pauses++;
          },
        });
        expect(sliced).toEqual(spot(article, base));
        expect(pauses).toBeLessThanOrEqual(blocks.length * 40 + 40);
      },
    ),
    { numRuns: 60 },
  );
});

test('a long text is cut into many short steps', async () => {
  const text = 'Macron and Putin met in Moscow on February 7, 2022, said Friedrich Merz. '.repeat(5);
  const article: Article = {
    blocks: Array.from({ length: 700 }, () => ({ text, kind: 'text' as const })),
    lang: 'en',
    published: '2026-02-04',
  };
  let steps = 0;
  await spotInSlices(article, base, { due: () => ++steps > 0, pause: async () => undefined });
  expect(steps).toBeGreaterThan(1_000);
});

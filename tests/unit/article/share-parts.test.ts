import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareParts } from '../../../entrypoints/article.content/share-parts.ts';

test('what came in a message stays what it was', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(JSON.stringify(shareParts(JSON.parse(json)))).toBe(JSON.stringify(JSON.parse(json)));
    }),
  );
});

test('empty lists are one', () => {
  const shared = shareParts(JSON.parse('[{"found":[]},{"found":[]}]'));
  expect(shared[0].found).toBe(shared[1].found);
});

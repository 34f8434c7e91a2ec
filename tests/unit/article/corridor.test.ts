import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, inCorridor } from '../../../entrypoints/article.content/corridor.ts';

const word: Box = { left: 100, top: 100, right: 140, bottom: 120 };
const card: Box = { left: 20, top: 128, right: 320, bottom: 400 };

describe('the corridor from mention to card', () => {
  test.each([
    ['on the mention', 120, 110],
    ['in the gap', 120, 124],
    ['in the card', 300, 390],
    ['slantwise towards a far corner', 200, 126],
  ])('%s', (_, x, y) => expect(inCorridor(x, y, word, card)).toBe(true));

  test.each([
    ['above', 120, 90],
    ['beside the mention', 60, 105],
    ['below the card', 120, 410],
    ['far away', 900, 900],
  ])('not %s', (_, x, y) => expect(inCorridor(x, y, word, card)).toBe(false));

  const coordinate = fc.integer({ min: -500, max: 500 });
  const box = fc
    .tuple(coordinate, coordinate, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }))
    .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));

  test('holds every point between two points of the boxes, and none beyond their bounds', () => {
    fc.assert(
      fc.property(box, box, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
        const x = a.left + t * (b.right - a.left);
        const y = a.bottom + t * (b.top - a.bottom);
        expect(inCorridor(x, y, a, b)).toBe(true);
        expect(inCorridor(Math.max(a.right, b.right) + 5, y, a, b)).toBe(false);
        expect(inCorridor(x, Math.min(a.top, b.top) - 5, a, b)).toBe(false);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotsScale } from '../../../components/card/dots-scale.ts';
import { dot } from '../../../components/gallery/build-facts.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dots = fc.array(
  fc
    .tuple(day, fc.constantFrom('meeting' as const, 'brief' as const, 'call' as const))
    .map(([when, lane]) => dot(when, lane, when)),
  { minLength: 1, maxLength: 80 },
);

test('every dot and the article stand inside, in order of time', () => {
  fc.assert(
    fc.property(dots, fc.option(day), (all, asOf) => {
      const { places, at } = dotsScale(all, asOf);
      expect(places).toHaveLength(all.length);
      const shares = places.map((place) => place.at);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      for (const share of asOf ? [...shares, at(asOf)] : shares) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      const days = places.map((place) => place.dot.earliest);
      expect(days).toEqual([...days].sort());
    }),
  );
});

test('year labels keep apart', () => {
  fc.assert(
    fc.property(dots, (all) => {
      const labelled = dotsScale(all, null).ticks.filter((tick) => tick.labelled);
      expect(labelled.length).toBeGreaterThan(0);
      for (const [index, tick] of labelled.entries()) {
        const next = labelled[index + 1];
        if (next) expect(next.at - tick.at).toBeGreaterThan(0.1);
      }
    }),
  );
});

test('dots of neighbouring days stand on top of one another, calls on their own side', () => {
  const { places, above, below } = dotsScale(
    [
      dot('2018-11-11', 'brief', 'Paris'),
      dot('2018-11-30', 'meeting', 'Buenos Aires'),
      dot('2018-11-30', 'call', 'by phone'),
      dot('2022-02-07', 'meeting', 'Moscow'),
    ],
    '2026-02-04',
  );
  expect(places.map(({ level }) => level)).toEqual([0, 1, 0, 0]);
  expect([above, below]).toEqual([2, 1]);
});

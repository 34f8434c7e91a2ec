import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineScale } from '../../../components/timeline/scale.ts';

const day = fc
  .date({ min: new Date('1920-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const span = fc
  .tuple(day, day)
  .map(([a, b]) => (a < b ? { earliest: a, latest: b } : { earliest: b, latest: a }));
const at = (earliest: string, latest = earliest) => ({ earliest, latest });

describe('the scale of the timeline', () => {
  test('later is never further back, and everything is inside', () => {
    fc.assert(
      fc.property(
        fc.array(span, { minLength: 1, maxLength: 60 }),
        fc.array(day, { maxLength: 2 }),
        (spans, marks) => {
          const scale = timelineScale(spans, marks);
          const days = [...spans.flatMap(({ earliest, latest }) => [earliest, latest]), ...marks].sort();
          const places = days.map((one) => scale.at(one));
          expect(places).toEqual([...places].sort((a, b) => a - b));
          expect(places[0]).toBeGreaterThanOrEqual(0);
          expect(places.at(-1)).toBeLessThanOrEqual(1);
          expect(scale.years.every(({ at: share }) => share >= 0 && share <= 1)).toBe(true);
        },
      ),
    );
  });

  test('two empty years in a row are folded, one is not', () => {
    const scale = timelineScale(
      [at('2017-05-29'), at('2019-08-19'), at('2022-02-07'), at('2025-07-01')],
      ['2026-02-04'],
    );
    expect(scale.folds.map(({ from, to }) => [from, to])).toEqual([
      [2020, 2021],
      [2023, 2024],
    ]);
    expect(scale.years.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2022, 2025, 2026]);
  });

  test('a war does not keep the years in it open, a year of talks does', () => {
    expect(timelineScale([at('2000-01-01', '2010-01-01')], []).folds).toHaveLength(1);
    expect(timelineScale([at('2000-06-01', '2001-10-01')], []).folds).toHaveLength(0);
  });

  test('the last year ends with what is in it, with room for its label', () => {
    const scale = timelineScale([at('2025-01-01'), at('2026-02-04')], []);
    expect(scale.weight).toBe(1.85);
    expect(timelineScale([at('2025-01-01'), at('2026-12-31')], []).weight).toBeGreaterThan(2);
  });

  test('nothing dated gives an empty scale', () => {
    expect(timelineScale([], []).years).toEqual([]);
  });
});

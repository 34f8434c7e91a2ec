import { describe, expect, test } from 'vitest';
import { officePage } from '../../../components/gallery/subject-facts.ts';
import { termsScale } from '../../../components/subject/terms-scale.ts';

describe('time in office', () => {
  test('stands on one scale, where who goes ends as who comes begins; what goes on reaches the edge', () => {
    const scale = termsScale(officePage.tenures, '2026-02-04', '2026-11-22');
    const [first, second, third] = scale?.terms ?? [];
    expect(first?.end).toBeLessThan(second?.start ?? 0);
    expect(second?.end).toBeCloseTo(third?.start ?? 0, 5);
    expect(third?.end).toBe(1);
    expect(scale?.asOf).toBeGreaterThan(second?.start ?? 1);
    expect(scale?.asOf).toBeLessThan(second?.end ?? 0);
  });

  test('starts with the year of the first and has room for each number under it', () => {
    const ticks = termsScale(officePage.tenures, null, '2026-11-22')?.ticks ?? [];
    expect(ticks[0]).toEqual({ at: 0, year: '1998', labelled: true });
    const labelled = ticks.filter((tick) => tick.labelled);
    expect(labelled.map(({ year }) => year)).toEqual(['1998', '2003', '2008', '2013', '2018', '2023']);
  });

  test('what began long ago and goes on is as long as it is', () => {
    const [first, last] = [officePage.tenures[0], officePage.tenures[2]];
    if (!first || !last) throw new Error('the gallery has no such office');
    const scale = termsScale([first, { ...last, earliest: '2006-01-01' }], null, '2026-01-01');
    const { start = 0, end = 0 } = scale?.terms[1] ?? {};
    expect(end - start).toBeGreaterThan(0.6);
  });

  test('is not drawn for one alone', () => {
    expect(termsScale(officePage.tenures.slice(0, 1), null, null)).toBeNull();
  });
});

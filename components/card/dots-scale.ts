/** Where the dots of a pair and the years under them stand on the small timeline, in shares of its width. */
import type { Day } from '../../lib/dates.ts';
import type { Dot } from '../../lib/facts/page.ts';

export interface DotsScale {
  /** Share of the width, 0 to 1. */
  at(day: Day): number;
  /** First days of years, with the label where there is room for one. */
  ticks: { at: number; year: string; labelled: boolean }[];
  places: { dot: Dot; at: number }[];
}

/** Width of a year label with the space around it, as a share of the card's width (about 42 of 358 px). */
const LABEL_SHARE = 0.12;
const DAY_MS = 86_400_000;

export function dotsScale(dots: Dot[], asOf: Day | null): DotsScale {
  const days = dots.flatMap((dot) => [dot.earliest, dot.latest]);
  if (asOf) days.push(asOf);
  days.sort();
  const first = Number(days[0]?.slice(0, 4) ?? '2000');
  const start = toMs(`${first}-01-01`);
  // A little air behind the last day, so that a dot of today does not stick to the edge.
  const last = toMs(days.at(-1) ?? '2000-12-31');
  const end = Math.max(last + (last - start) * 0.02, start + 366 * DAY_MS);
  const at = (day: Day) => (toMs(day) - start) / (end - start);

  const years: number[] = [];
  for (let year = first; toMs(`${year}-01-01`) <= end; year += 1) years.push(year);
  const step = [1, 2, 5, 10, 20, 50, 100].find((n) => n / years.length >= LABEL_SHARE) ?? 100;
  return {
    at,
    ticks: years.map((year) => ({
      at: at(`${year}-01-01`),
      year: String(year),
      labelled: (year - first) % step === 0 && at(`${year}-01-01`) < 1 - LABEL_SHARE / 2,
    })),
    places: dots
      .map((dot) => ({ dot, at: (at(dot.earliest) + at(dot.latest)) / 2 }))
      .sort((a, b) => a.at - b.at),
  };
}

function toMs(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Years under a drawing whose time runs evenly. */
import type { Day } from '../../lib/dates.ts';

export interface YearTick {
  /** Share of the width, 0 to 1. */
  at: number;
  year: string;
  /** There is room for the year's number. */
  labelled: boolean;
}

/** Years between two numbers that can be counted in the head. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/**
 * First days of the years from `first` up to where `at` leaves the drawing. `labelShare` is the room that a
 * number takes, as a share of the width.
 */
export function yearTicks(first: number, at: (day: Day) => number, labelShare: number): YearTick[] {
  const starts: { year: number; at: number }[] = [];
  for (let year = first; at(`${year}-01-01`) <= 1; year += 1) starts.push({ year, at: at(`${year}-01-01`) });
  const step = STEPS.find((n) => n / starts.length >= labelShare) ?? STEPS.at(-1) ?? 1;
  return starts.map(({ year, at: place }) => ({
    at: place,
    year: String(year),
    labelled: (year - first) % step === 0 && place < 1 - labelShare / 4,
  }));
}

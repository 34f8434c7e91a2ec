/** Time in office to places on one scale for all rows, so that one sees who handed over to whom. */
import type { Day } from '../../lib/dates.ts';
import type { TenureRow } from '../../lib/facts/subject-page.ts';
import { DAY_MS, toMs } from '../timeline/share.ts';
import { type YearTick, yearTicks } from '../timeline/years.ts';

export interface TermsScale {
  /** Shares of the width, 0 to 1, in the order of the tenures. What still goes on reaches the edge. */
  terms: { start: number; end: number }[];
  /** The article's day; null where there is none. */
  asOf: number | null;
  ticks: YearTick[];
}

/** Room of a year label: 38 of 260 px. */
const LABEL_SHARE = 0.146;
/** Air behind the last day, so that what goes on is seen to. */
const TAIL_SHARE = 0.04;

/** `today` is how far it is known. Null for fewer than two tenures: one bar alone compares with nothing. */
export function termsScale(
  tenures: readonly TenureRow[],
  asOf: Day | null,
  today: Day | null,
): TermsScale | null {
  if (tenures.length < 2) return null;
  const days = [...tenures.flatMap(({ earliest, latest }) => [earliest, latest]), asOf, today].filter(
    (day): day is Day => day !== null,
  );
  const [first = '', last = ''] = [days.toSorted()[0], days.toSorted().at(-1)];
  const start = toMs(`${first.slice(0, 4)}-01-01`);
  const length = Math.max((toMs(last) - start) * (1 + TAIL_SHARE), 366 * DAY_MS);
  const at = (day: Day) => (toMs(day) - start) / length;
  return {
    terms: tenures.map(({ earliest, latest }) => ({
      start: at(earliest),
      end: latest === null ? 1 : at(latest),
    })),
    asOf: asOf === null ? null : at(asOf),
    ticks: yearTicks(Number(first.slice(0, 4)), at, LABEL_SHARE),
  };
}

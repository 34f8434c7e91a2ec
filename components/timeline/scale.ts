/**
 * Days to places on the timeline: years in which something happened are equally wide, runs of years in
 * which nothing did are folded into a narrow gap.
 */
import type { Day } from '../../lib/dates.ts';
import { DAY_MS, toMs } from './share.ts';

export interface Span {
  earliest: Day;
  latest: Day;
}

export interface Fold {
  /** First and last year folded away. */
  from: number;
  to: number;
  /** Shares of the width. */
  start: number;
  end: number;
}

export interface Scale {
  /** Share of the width, 0 to 1; days outside are at the edge. */
  at(day: Day): number;
  years: { year: number; at: number }[];
  folds: Fold[];
  /** Whole widths of a year, folds counted by their own: what the drawing needs room for. */
  weight: number;
}

/** A single empty year says as much when it is seen; two and more in a row are folded. */
const FOLDED_RUN = 2;
/** Width of a fold, in years. */
const FOLD_WEIGHT = 0.5;
/** Something that lasted longer (a war, an office) happened at its ends; the years between may be folded. */
const LONG_DAYS = 550;
/** Air behind the last day, in years, so that it does not stick to the edge. */
const TAIL_WEIGHT = 0.12;
/** The last year ends with its last day in use and not in December, but has room for its label. */
const LAST_WEIGHT = 0.85;

/** `marks` are further days that must be in sight: the article's, the end of the records. */
export function timelineScale(spans: readonly Span[], marks: readonly Day[]): Scale {
  const busy = busyYears(spans, marks);
  const first = Math.min(...busy);
  const last = Math.max(...busy);
  if (!Number.isFinite(first)) return { at: () => 0, years: [], folds: [], weight: 0 };

  const starts = new Map<number, { at: number; weight: number }>();
  const folds: Fold[] = [];
  let weight = 0;
  for (let year = first; year <= last; ) {
    let run = year;
    while (run <= last && !busy.has(run)) run += 1;
    const empty = run - year;
    if (empty >= FOLDED_RUN) {
      for (let inside = year; inside < run; inside += 1) {
        const share = FOLD_WEIGHT / empty;
        starts.set(inside, { at: weight + share * (inside - year), weight: share });
      }
      folds.push({ from: year, to: run - 1, start: weight, end: weight + FOLD_WEIGHT });
      weight += FOLD_WEIGHT;
      year = run;
    } else {
      starts.set(year, { at: weight, weight: 1 });
      weight += 1;
      year += 1;
    }
  }
  const latest = [...spans.map((span) => span.latest), ...marks]
    .filter((day) => yearOf(day) === last)
    .sort()
    .at(-1);
  const end = starts.get(last)?.at ?? 0;
  const total = end + Math.max((latest ? within(latest) : 1) + TAIL_WEIGHT, LAST_WEIGHT);

  const at = (day: Day) => {
    const year = yearOf(day);
    if (year < first) return 0;
    const start = starts.get(year);
    return start ? Math.min((start.at + within(day) * start.weight) / total, 1) : 1;
  };
  return {
    at,
    years: [...starts]
      .filter(([year]) => !folds.some(({ from, to }) => year >= from && year <= to))
      .map(([year, start]) => ({ year, at: start.at / total })),
    folds: folds.map((fold) => ({ ...fold, start: fold.start / total, end: fold.end / total })),
    weight: total,
  };
}

function busyYears(spans: readonly Span[], marks: readonly Day[]): Set<number> {
  const busy = new Set(marks.map(yearOf));
  for (const { earliest, latest } of spans) {
    const from = yearOf(earliest);
    const to = yearOf(latest);
    busy.add(from).add(to);
    if (daysBetween(earliest, latest) <= LONG_DAYS)
      for (let year = from; year < to; year += 1) busy.add(year);
  }
  return busy;
}

export function daysBetween(earliest: Day, latest: Day): number {
  return (toMs(latest) - toMs(earliest)) / DAY_MS;
}

/** Share of its year that a day lies in. */
function within(day: Day): number {
  const year = yearOf(day);
  return (toMs(day) - Date.UTC(year, 0, 1)) / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1));
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

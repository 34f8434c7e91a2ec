/** Where the dots of a pair and the years under them stand on the small timeline. */
import type { Day } from '../../lib/dates.ts';
import type { Dot } from '../../lib/facts/page.ts';
import { DAY_MS, toMs } from '../timeline/share.ts';
import { type YearTick, yearTicks } from '../timeline/years.ts';

export interface Place {
  dot: Dot;
  /** Share of the width, 0 to 1. */
  at: number;
  /** Steps from the axis, from 0: dots too near to each other stand on top of one another. */
  level: number;
}

export interface DotsScale {
  at(day: Day): number;
  /** First days of years, with the label where there is room for one. */
  ticks: YearTick[];
  /** In order of time. */
  places: Place[];
  /** Levels in use above the axis (meetings) and below it (calls). */
  above: number;
  below: number;
}

/** Room of a year label, as a share of the card's inner width: 42 of 344 px. */
const LABEL_SHARE = 0.12;
/** Room of a dot likewise: 9 of 344 px. */
const DOT_SHARE = 0.026;
/** Higher stacks would take more room than they are worth; what is beyond covers the last. */
const MAX_LEVELS = 2;

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

  const places = stack(
    dots.map((dot) => ({ dot, at: (at(dot.earliest) + at(dot.latest)) / 2 })).sort((a, b) => a.at - b.at),
  );
  const levels = (calls: boolean) =>
    Math.max(0, ...places.filter(({ dot }) => (dot.lane === 'call') === calls).map(({ level }) => level + 1));
  return {
    at,
    ticks: yearTicks(first, at, LABEL_SHARE),
    places,
    above: levels(false),
    below: levels(true),
  };
}

/** Gives each dot the lowest level on its side of the axis that is free there. */
function stack(places: Omit<Place, 'level'>[]): Place[] {
  const lastAt = { above: [] as number[], below: [] as number[] };
  return places.map((place) => {
    const taken = lastAt[place.dot.lane === 'call' ? 'below' : 'above'];
    let level = 0;
    while (level < MAX_LEVELS - 1 && place.at - (taken[level] ?? Number.NEGATIVE_INFINITY) < DOT_SHARE)
      level += 1;
    taken[level] = place.at;
    return { ...place, level };
  });
}

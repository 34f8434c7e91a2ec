/** Entries of a subject put into lanes, and where dots crowd, on top of one another. */
import type { Day } from '../../lib/dates.ts';
import { LAST_DAY } from '../../lib/dates.ts';
import type { Entry, Lane } from '../../lib/facts/subject-page.ts';
import { daysBetween, type Scale } from './scale.ts';

export interface Mark {
  entry: Entry;
  /** Shares of the width; equal for a dot. */
  start: number;
  end: number;
  /** From 0, upwards. */
  level: number;
  brief: boolean;
}

export interface DrawnLane {
  lane: DrawnName;
  marks: Mark[];
  levels: number;
}

/** Brief meetings stand in the lane of meetings, drawn smaller. */
export type DrawnName = Exclude<Lane, 'none' | 'brief'>;

const ORDER: DrawnName[] = ['meeting', 'call', 'talks', 'decision', 'conflict', 'office', 'other'];
/** What lasted longer is drawn as a bar. */
const BAR_DAYS = 45;
/** Dots nearer than this, in px, are drawn above one another. */
const DOT_PX = 10;
/** Higher stacks would push the other lanes out of sight; what is beyond covers the topmost. */
const MAX_LEVELS = 4;

/** Lanes with something in them; each lane's marks in order of time. `width` in px. */
export function drawnLanes(entries: readonly Entry[], scale: Scale, now: Day, width: number): DrawnLane[] {
  return ORDER.flatMap((lane) => {
    const own = entries.filter((entry) => laneOf(entry) === lane && entry.earliest !== null);
    if (own.length === 0) return [];
    const marks = stack(
      own.map((entry) => place(entry, scale, now)).sort((a, b) => a.start - b.start),
      DOT_PX / Math.max(width, DOT_PX),
    );
    return [{ lane, marks, levels: Math.max(...marks.map(({ level }) => level)) + 1 }];
  });
}

function laneOf({ lane }: Entry): DrawnName | null {
  if (lane === 'none') return null;
  return lane === 'brief' ? 'meeting' : lane;
}

function place(entry: Entry, scale: Scale, now: Day): Omit<Mark, 'level'> {
  const earliest = entry.earliest ?? now;
  // What still goes on is drawn up to the end of what is told.
  const latest = entry.latest === null || entry.latest === LAST_DAY ? now : entry.latest;
  const start = scale.at(earliest);
  const end = Math.max(scale.at(latest), start);
  const brief = entry.lane === 'brief';
  if (daysBetween(earliest, latest) > BAR_DAYS) return { entry, start, end, brief };
  const middle = (start + end) / 2;
  return { entry, start: middle, end: middle, brief };
}

function stack(marks: Omit<Mark, 'level'>[], room: number): Mark[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    let level = 0;
    while (level < MAX_LEVELS - 1 && mark.start - (ends[level] ?? Number.NEGATIVE_INFINITY) < room)
      level += 1;
    ends[level] = Math.max(mark.end, ends[level] ?? 0);
    return { ...mark, level };
  });
}

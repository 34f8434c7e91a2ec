/**
 * Partial dates: the subset of EDTF (ISO 8601-2, levels 0 and 1) that the fact base is written in,
 * on top of Temporal.
 *
 * Known forms: `2022`, `2022-02`, `2022-02-07`, each with `~` (about), `?` (uncertain) or `%` (both)
 * behind it; the decade `202X`; intervals `A/B`, `A/..` (still going on) and `../B`.
 * A date stands for every day it may mean: `earliest` to `latest`. All comparisons use those bounds.
 */

/** A day as `YYYY-MM-DD`: sorts as text. */
export type Day = string;

export type Precision = 'decade' | 'year' | 'month' | 'day';

export interface PartialDate {
  /** First day it may mean. */
  earliest: Day;
  /** Last day it may mean. */
  latest: Day;
  precision: Precision;
  /** Written with ~ or %. */
  about: boolean;
  /** Written with ? or %. */
  uncertain: boolean;
}

/** A single date, or an interval with either end open (`null`). */
export type When =
  | { kind: 'date'; date: PartialDate }
  | { kind: 'interval'; start: PartialDate | null; end: PartialDate | null };

/** Days no record lies beyond; they stand for the open ends of intervals. */
const FIRST_DAY: Day = '0001-01-01';
export const LAST_DAY: Day = '9999-12-31';

const DATE = /^(\d{3}X|\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** Dates parsed lately: sorting a subject's facts asks for the same few hundred again and again. */
const parsed = new Map<string, When | null>();
/** A page needs some thousands at most; what grew past that is a fuzzer's. */
const MAX_PARSED = 20_000;

/** Parses EDTF; null when it is none of the known forms or no such day exists. */
export function parseEdtf(text: string): When | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size >= MAX_PARSED) parsed.clear();
  const when = parseWhen(text);
  parsed.set(text, when);
  return when;
}

function parseWhen(text: string): When | null {
  const parts = text.split('/');
  if (parts.length === 1) {
    const date = parseDate(text);
    return date && { kind: 'date', date };
  }
  if (parts.length !== 2) return null;
  const [from, to] = parts as [string, string];
  const start = from === '..' ? null : parseDate(from);
  const end = to === '..' ? null : parseDate(to);
  if ((from !== '..' && !start) || (to !== '..' && !end) || (!start && !end)) return null;
  if (start && end && start.earliest > end.latest) return null;
  return { kind: 'interval', start, end };
}

export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null;
}

function parseDate(text: string): PartialDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year = '', month, day, mark] = match;
  const about = mark === '~' || mark === '%';
  const uncertain = mark === '?' || mark === '%';
  if (year.endsWith('X')) {
    if (month) return null;
    const decade = year.slice(0, 3);
    return {
      earliest: `${decade}0-01-01`,
      latest: `${decade}9-12-31`,
      precision: 'decade',
      about,
      uncertain,
    };
  }
  if (year === '0000') return null;
  if (!month)
    return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year', about, uncertain };
  if (!day) {
    const last = monthLength(year, month);
    if (!last) return null;
    return {
      earliest: `${year}-${month}-01`,
      latest: `${year}-${month}-${last}`,
      precision: 'month',
      about,
      uncertain,
    };
  }
  const last = monthLength(year, month);
  if (!last || day < '01' || Number(day) > last) return null;
  const exact = `${year}-${month}-${day}`;
  return { earliest: exact, latest: exact, precision: 'day', about, uncertain };
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month, 0 when there is no such month. */
function monthLength(year: string, month: string): number {
  const number = Number(year);
  const isLeap = (number % 4 === 0 && number % 100 !== 0) || number % 400 === 0;
  return month === '02' && isLeap ? 29 : (MONTH_LENGTHS[Number(month) - 1] ?? 0);
}

/** First and last day that the text may mean; throws on text that is not EDTF. */
export function bounds(text: string): { earliest: Day; latest: Day } {
  const when = parseEdtf(text);
  if (!when) throw new RangeError(`"${text}" is not a date: write 2022, 2022-02, 2022-02-07 or an interval`);
  if (when.kind === 'date') return { earliest: when.date.earliest, latest: when.date.latest };
  return { earliest: when.start?.earliest ?? FIRST_DAY, latest: when.end?.latest ?? LAST_DAY };
}

/** Surely before or on the day: its latest possible day is. */
export function isBy(text: string, day: Day): boolean {
  return bounds(text).latest <= day;
}

/**
 * First and last day that its last day may be: an exact interval ends on a known day, however long
 * it lasted; a bare `2022` may be over in January. Throws on text that is not EDTF.
 */
export function lastDay(text: string): { earliest: Day; latest: Day } {
  const when = parseEdtf(text);
  if (when?.kind === 'interval' && when.end) return { earliest: when.end.earliest, latest: when.end.latest };
  const { earliest, latest } = bounds(text);
  return when?.kind === 'interval' ? { earliest: latest, latest } : { earliest, latest };
}

/** Surely after the day: even the first day that it may have ended lies behind it. */
export function isAfter(text: string, day: Day): boolean {
  return lastDay(text).earliest > day;
}

/** Surely begun by the day, and nobody wrote down an end: a war that goes on, an office held. */
export function isOngoingAt(text: string, day: Day): boolean {
  const when = parseEdtf(text);
  return when?.kind === 'interval' && when.end === null && when.start !== null && when.start.latest <= day;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from one day to another, negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Orders by earliest, then by latest day. */
export function compareEdtf(a: string, b: string): number {
  const left = bounds(a);
  const right = bounds(b);
  if (left.earliest !== right.earliest) return left.earliest < right.earliest ? -1 : 1;
  if (left.latest !== right.latest) return left.latest < right.latest ? -1 : 1;
  return 0;
}

/** Whether two dates can mean the same: their spans share a day. */
export function overlaps(a: string, b: string): boolean {
  const left = bounds(a);
  const right = bounds(b);
  return left.earliest <= right.latest && right.earliest <= left.latest;
}

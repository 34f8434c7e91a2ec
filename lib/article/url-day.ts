/** The day of publication in an article's address: the last resort. */
import type { Day } from '../dates.ts';
import { dayOf } from './day.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `/2026/02/04/`, `/2026/feb/04/`, `-2026-02-04`, `_20260204`; null when there is none. */
export function urlDay(url: string): Day | null {
  const path = url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
    .slice(0, 1000);
  const parts =
    /(?<!\d)(\d{4})[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?!\d)/i.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(path);
  if (!parts) return null;
  const [, year, month = '', day] = parts;
  const named = MONTHS.indexOf(month.toLowerCase()) + 1;
  return dayOf(year, named ? String(named) : month, day);
}

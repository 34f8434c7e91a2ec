/** Relative dates, told from the article's day: yesterday, on Tuesday, la semaine dernière, vor zwei Wochen. */
import { addDays, type Day } from '../dates.ts';
import type { DateLexicon } from './date-lexicon.ts';
import { type Found, two, wordAt } from './dates-in-text.ts';
import type { Tokens } from './tokens.ts';

const UNITS = ['day', 'week', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];
/** How far off "n units ago" may be, in days: people round. */
const SLACK_DAYS: Record<Unit, number> = { day: 1, week: 4, month: 16, year: 200 };
const UNIT_DAYS: Record<Unit, number> = { day: 1, week: 7, month: 30.4, year: 365.25 };

export function relativeDate(
  words: DateLexicon,
  tokens: Tokens,
  first: number,
  published: Day,
): Found | null {
  const word = wordAt(tokens, first);
  const single = (when: string): Found => ({ last: first, when, exact: false });
  if (words.today.has(word)) return single(published);
  if (words.yesterday.has(word)) return single(addDays(published, -1));
  if (words.tomorrow.has(word)) return single(addDays(published, 1));
  return (
    weekday(words, tokens, first, published) ??
    unitBeside(words, tokens, first, published) ??
    ago(words, tokens, first, published)
  );
}

/**
 * A bare weekday is the latest one, the article's own day included; "last Tuesday" may also be the
 * one before. One to come is not told.
 */
function weekday(words: DateLexicon, tokens: Tokens, first: number, published: Day): Found | null {
  const number = words.weekdays.get(wordAt(tokens, first));
  if (number === undefined) return null;
  const [before, after] = [wordAt(tokens, first - 1), wordAt(tokens, first + 1)];
  if (words.next.has(before) || words.next.has(after)) return null;
  const latest = addDays(published, -((weekdayOf(published) - number + 7) % 7));
  if (!words.last.has(before) && !words.last.has(after)) return { last: first, when: latest, exact: false };
  const last = words.last.has(after) ? first + 1 : first;
  return { last, when: `${addDays(latest, -7)}/${latest}`, exact: false };
}

/** Monday is 0. */
function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Last week, this month, l'année dernière. */
function unitBeside(words: DateLexicon, tokens: Tokens, first: number, published: Day): Found | null {
  const unit = unitOf(words, wordAt(tokens, first));
  if (!unit || unit === 'day') return null;
  for (const [list, steps] of [
    [words.last, -1],
    [words.this, 0],
  ] as const) {
    const when = unitAround(unit, steps, published);
    if (list.has(wordAt(tokens, first - 1))) return { last: first, when, exact: false };
    if (list.has(wordAt(tokens, first + 1))) return { last: first + 1, when, exact: false };
  }
  return null;
}

function unitOf(words: DateLexicon, word: string): Unit | undefined {
  return UNITS.find((unit) => words[unit].has(word));
}

/** The calendar week, month or year that holds the day, or one before it. */
function unitAround(unit: 'week' | 'month' | 'year', steps: 0 | -1, published: Day): string {
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  if (unit === 'year') return String(year + steps);
  if (unit === 'month') return month + steps === 0 ? `${year - 1}-12` : `${year}-${two(month + steps)}`;
  const monday = addDays(published, 7 * steps - weekdayOf(published));
  return `${monday}/${addDays(monday, 6)}`;
}

/** Two weeks ago, vor zwei Wochen, il y a deux semaines: about then. */
function ago(words: DateLexicon, tokens: Tokens, first: number, published: Day): Found | null {
  const word = wordAt(tokens, first);
  const number = /^\d{1,2}$/.test(word) ? Number(word) : (words.numbers.get(word) ?? 0);
  const unit = unitOf(words, wordAt(tokens, first + 1));
  if (!number || !unit) return null;
  const behind = words.ago.has(wordAt(tokens, first + 2));
  if (!behind && !words.agoBefore.has(wordAt(tokens, first - 1))) return null;
  const middle = addDays(published, -Math.round(number * UNIT_DAYS[unit]));
  const when = `${addDays(middle, -SLACK_DAYS[unit])}/${addDays(middle, SLACK_DAYS[unit])}`;
  return { last: behind ? first + 2 : first + 1, when, exact: false, introduced: !behind };
}

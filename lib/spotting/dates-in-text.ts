/**
 * Dates in running text as EDTF: written ones ("February 8, 2022", "le 8 février", "8.2.2022") here,
 * relative ones ("on Tuesday", "vor zwei Wochen") in `relative-dates.ts`.
 *
 * A date without its year is the latest such day that is not after the article's own.
 */
import { type Day, isEdtf } from '../dates.ts';
import type { DateLexicon } from './date-lexicon.ts';
import { relativeDate } from './relative-dates.ts';
import type { Tokens } from './tokens.ts';

export interface Found {
  /** Place of its last token. */
  last: number;
  /** EDTF. */
  when: string;
  /** A single day, written out: precise enough to be held against ours. */
  exact: boolean;
  /** The word before is part of it (vor zwei Wochen) and makes it no bound. */
  introduced?: boolean;
}

export interface TextDate extends Found {
  /** Place of its first token. */
  first: number;
  /** Behind since, until, before: a bound, not the day itself. */
  bound: boolean;
}

/** Years that articles write as four digits. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Words of which a date without a digit has one. */
export function dateLandmarks(words: DateLexicon): string[] {
  const { months, weekdays, today, yesterday, tomorrow, day, week, month, year } = words;
  return [months.keys(), weekdays.keys(), today, yesterday, tomorrow, day, week, month, year].flatMap(
    (list) => [...list],
  );
}

/** All dates of a sentence, from left to right. */
export function datesOf(words: DateLexicon, tokens: Tokens, text: string, published: Day | null): TextDate[] {
  const dates: TextDate[] = [];
  for (let first = tokens.first(); tokens.at(first); first++) {
    // "Monday, February 7" is one date.
    if (words.weekdays.has(wordAt(tokens, first)) && writtenDate(words, tokens, first + 1, published))
      continue;
    const found =
      numericDate(tokens, text, first) ??
      writtenDate(words, tokens, first, published) ??
      (published === null ? null : relativeDate(words, tokens, first, published)) ??
      yearAlone(tokens, first);
    if (!found) continue;
    const bound = !found.introduced && words.boundWords.has(wordAt(tokens, first - 1));
    // 30 February is no date, nor is the February in it.
    if (isEdtf(found.when)) dates.push({ ...found, first, bound });
    first = found.last;
  }
  return dates;
}

export function wordAt(tokens: Tokens, place: number): string {
  return tokens.at(place)?.folded ?? '';
}

/** 2022-02-08 and 8.2.2022; dates with slashes may be read both ways, and are left alone. */
function numericDate(tokens: Tokens, text: string, first: number): Found | null {
  const run = text.slice(tokens.at(first)?.start, tokens.at(first + 2)?.end);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(run);
  if (iso) return { last: first + 2, when: run, exact: true };
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(run);
  if (!dotted) return null;
  const [, day, month, year] = dotted;
  return { last: first + 2, when: `${year}-${two(month)}-${two(day)}`, exact: true };
}

/** With the month in words: 8 February 2022, February 8, 8. Februar, 23–24 janvier, February 2022. */
function writtenDate(words: DateLexicon, tokens: Tokens, first: number, published: Day | null): Found | null {
  const leading = dayRange(words, tokens, first);
  if (leading) {
    const monthAt = leading.last + (words.dayJoiners.has(wordAt(tokens, leading.last + 1)) ? 2 : 1);
    const month = words.months.get(wordAt(tokens, monthAt));
    return month ? wholeDate(tokens, monthAt, month, leading, published) : null;
  }
  const month = words.months.get(wordAt(tokens, first));
  if (!month) return null;
  const behind = dayRange(words, tokens, first + 1);
  if (behind) return wholeDate(tokens, behind.last, month, behind, published);
  const year = yearAfter(tokens, first);
  if (year) return { last: year.last, when: `${year.year}-${two(month)}`, exact: false };
  if (published === null || !introduced(words, wordAt(tokens, first - 1))) return null;
  return { last: first, when: lastMonth(month, published), exact: false };
}

/** A month alone may be a name or a word: something must say that it is a time. */
function introduced(words: DateLexicon, before: string): boolean {
  return [words.onWords, words.boundWords, words.last, words.this].some((list) => list.has(before));
}

function lastMonth(month: number, published: Day): string {
  const year = Number(published.slice(0, 4));
  return `${`${two(month)}` > published.slice(5, 7) ? year - 1 : year}-${two(month)}`;
}

interface DayRange {
  last: number;
  from: number;
  to: number;
}

/** 8, 8th, 1er; 23–24; 4 and 5. */
function dayRange(words: DateLexicon, tokens: Tokens, place: number): DayRange | null {
  const from = dayNumber(words, wordAt(tokens, place));
  if (!from) return null;
  const dashed = /^\s?[-–—]\s?$/.test(tokens.at(place + 1)?.before ?? '');
  const end = dashed ? place + 1 : words.rangeWords.has(wordAt(tokens, place + 1)) ? place + 2 : null;
  const to = end === null ? 0 : dayNumber(words, wordAt(tokens, end));
  return end !== null && to > from ? { last: end, from, to } : { last: place, from, to: from };
}

/** 0 when the word is no day of a month. */
function dayNumber(words: DateLexicon, word: string): number {
  const match = /^(\d{1,2})(\p{L}*)$/u.exec(word);
  if (!match || (match[2] && !words.ordinalEndings.has(match[2]))) return 0;
  const number = Number(match[1]);
  return number <= 31 ? number : 0;
}

function wholeDate(
  tokens: Tokens,
  lastBeforeYear: number,
  month: number,
  { from, to }: DayRange,
  published: Day | null,
): Found | null {
  const written = yearAfter(tokens, lastBeforeYear);
  if (!written && published === null) return null;
  const monthDay = `${two(month)}-${two(from)}`;
  const ownYear = Number(published?.slice(0, 4));
  const year = written?.year ?? (monthDay > (published ?? '').slice(5) ? ownYear - 1 : ownYear);
  const last = written?.last ?? lastBeforeYear;
  if (from === to) return { last, when: `${year}-${monthDay}`, exact: true };
  return { last, when: `${year}-${monthDay}/${year}-${two(month)}-${two(to)}`, exact: false };
}

/** A year right behind a token, a comma or a small word (de, of) between. */
function yearAfter(tokens: Tokens, place: number): { last: number; year: number } | null {
  for (const last of [place + 1, place + 2]) {
    const between = last === place + 2 ? wordAt(tokens, place + 1) : '';
    if (between.length > 3 || /\d/.test(between)) return null;
    if (YEAR.test(wordAt(tokens, last)) && /^[\s,]*$/.test(tokens.at(last)?.before ?? 'no'))
      return { last, year: Number(wordAt(tokens, last)) };
  }
  return null;
}

function yearAlone(tokens: Tokens, first: number): Found | null {
  const word = wordAt(tokens, first);
  const joined = (place: number) => /[/.,-]$/.test(tokens.at(place)?.before ?? '');
  // Not 8/2/2022, nor Mirage 2000-5.
  return YEAR.test(word) && !joined(first) && !joined(first + 1)
    ? { last: first, when: word, exact: false }
    : null;
}

export function two(number: number | string | undefined): string {
  return String(number).padStart(2, '0');
}

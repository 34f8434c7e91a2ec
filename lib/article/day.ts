/**
 * Reads the calendar day out of the dates that publishers write: metadata and visible datelines.
 * The day is the one written, in the offset written, never converted.
 */
import { type Day, isEdtf } from '../dates.ts';

/** Newspapers on the web reach back to the 18th century (digitised archives); later than 2100 is an error. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2100;

/**
 * The day of a machine-readable date: ISO 8601 in its extended or basic form, RFC 2822, seconds or
 * milliseconds since 1970 (UTC, since nothing else is said). Null for anything else.
 */
export function machineDay(text: string): Day | null {
  const trimmed = text.trim().slice(0, 64);
  const iso =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(trimmed) ?? /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(trimmed);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const epoch = /^(\d{10}|\d{13})$/.exec(trimmed);
  if (epoch) {
    const ms = Number(trimmed) * (trimmed.length === 10 ? 1000 : 1);
    return machineDay(new Date(ms).toISOString());
  }
  return writtenDay(trimmed, 'en')?.day ?? null;
}

export interface WrittenDay {
  day: Day;
  /** Where it stands in the text, UTF-16 code units. */
  start: number;
  end: number;
}

const ORDINAL = '(?:st|nd|rd|th|er|re|e|º|ª|°|\\.)?';
/** 4 February 2026, 1er février 2026, 4. Februar 2026, 4 de febrero de 2026 */
const DAY_MONTH = new RegExp(
  `(?<![\\d.])(\\d{1,2})${ORDINAL}\\s+(?:of\\s+|de\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`,
  'gu',
);
/** February 4, 2026, Wed Feb 04 10:00:00 2026 is not among them */
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
/** 04.02.2026, 4/2/2026, 04-02-2026 */
const NUMBERS = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/g;

/** The first full date (day, month and year) in a text; month names in the given language and in English. */
export function writtenDay(text: string, lang: string): WrittenDay | null {
  const months = [monthsOf(lang), monthsOf('en')];
  const month = (name: string) => {
    for (const names of months) {
      const number = names.get(bare(name));
      if (number) return String(number);
    }
    return undefined;
  };
  const found: WrittenDay[] = [];
  const collect = (pattern: RegExp, read: (match: RegExpExecArray) => Day | null) => {
    for (const match of text.matchAll(pattern)) {
      const day = read(match);
      if (day) found.push({ day, start: match.index, end: match.index + match[0].length });
    }
  };
  collect(ISO, (m) => dayOf(m[1], m[2], m[3]));
  collect(DAY_MONTH, (m) => dayOf(m[3], month(m[2] ?? ''), m[1]));
  collect(MONTH_DAY, (m) => dayOf(m[3], month(m[1] ?? ''), m[2]));
  collect(NUMBERS, (m) => numbersDay(m, lang));
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** Day before month, except where only the other way is possible or, in English with slashes, unknown. */
function numbersDay([, first = '', separator, second = '', year]: RegExpExecArray, lang: string): Day | null {
  if (Number(first) > 12) return dayOf(year, second, first);
  if (Number(second) > 12) return dayOf(year, first, second);
  if (first !== second && lang === 'en' && separator !== '.') return null;
  return dayOf(year, second, first);
}

/** `YYYY-MM-DD` when there is such a day within the years we believe. */
export function dayOf(year = '', month = '', day = ''): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const value = Number(year);
  return month && value >= FIRST_YEAR && value <= LAST_YEAR && isEdtf(text) ? text : null;
}

const known = new Map<string, Map<string, number>>();

/** Month names and abbreviations of a language from CLDR, bare, to 1–12; empty for an unknown language. */
function monthsOf(lang: string): Map<string, number> {
  let names = known.get(lang);
  if (names) return names;
  names = new Map();
  known.set(lang, names);
  let formats: Intl.DateTimeFormat[];
  try {
    // Both with the day (genitive in Slavic languages) and alone.
    const base = { timeZone: 'UTC', calendar: 'gregory' } as const;
    formats = (['long', 'short'] as const).flatMap((width) => [
      new Intl.DateTimeFormat(lang, { ...base, month: width }),
      new Intl.DateTimeFormat(lang, { ...base, month: width, day: 'numeric' }),
    ]);
  } catch {
    return names;
  }
  for (const format of formats) {
    for (let month = 1; month <= 12; month++) {
      const part = format.formatToParts(Date.UTC(2026, month - 1, 15)).find(({ type }) => type === 'month');
      if (part && /\p{L}/u.test(part.value)) names.set(bare(part.value), month);
    }
  }
  // AP style, which CLDR has not.
  if (lang === 'en') names.set('sept', 9);
  return names;
}

/** Lower case, no accents, no full stop: "févr." and "Fevr" are one. */
function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

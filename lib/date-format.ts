/**
 * Partial dates ready to read, in any locale: "7 Feb 2022", "Feb 2022", "about 2014",
 * "9–11 May 2026", "since 24 Feb 2022".
 */
import { type Day, type PartialDate, parseEdtf } from './dates.ts';

/** The words around a date; a reader's phrases have them. */
export type SayDate = (
  key:
    | 'date.about'
    | 'date.perhaps'
    | 'date.decade'
    | 'date.since'
    | 'date.until'
    | 'date.between'
    | 'date.span',
  values: Record<string, string>,
) => string;

/** A parsed date as the reader's locale writes it; throws on text that is not EDTF. */
export function formatEdtf(text: string, locale: string, say: SayDate): string {
  const when = parseEdtf(text);
  if (!when) throw new RangeError(`"${text}" is not a date`);
  if (when.kind === 'date') return formatDate(when.date, locale, say);
  const { start, end } = when;
  if (start && end) return formatSpan(start, end, locale, say);
  if (start) return say('date.since', { date: formatDate(start, locale, say), precision: formOf(start) });
  if (end) return say('date.until', { date: formatDate(end, locale, say), precision: formOf(end) });
  throw new RangeError(`"${text}" has no end`);
}

/** An exact day: "7 Feb 2022". */
export function formatDay(day: Day, locale: string): string {
  return withoutYearWord(formatter(locale, 'day').format(instant(day)));
}

/**
 * A span by years, as offices are listed: "2010–2026"; by months where it lies within one year
 * ("Sept–Oct 2022").
 */
export function formatYears(from: string, to: string, locale: string, say: SayDate): string {
  const start = edge(from, 'start');
  const end = edge(to, 'end');
  const within = start.earliest.slice(0, 4) === end.latest.slice(0, 4);
  const precision = within && coarser(start, end) !== 'year' ? 'month' : 'year';
  if (start.precision === 'decade' || end.precision === 'decade') return formatSpan(start, end, locale, say);
  return formatSpan({ ...start, precision }, { ...end, precision }, locale, say);
}

function edge(text: string, which: 'start' | 'end'): PartialDate {
  const when = parseEdtf(text);
  const date = when?.kind === 'date' ? when.date : when?.[which];
  if (!date) throw new RangeError(`"${text}" has no ${which}`);
  return date;
}

function coarser(start: PartialDate, end: PartialDate): 'year' | 'finer' {
  return start.precision === 'year' || end.precision === 'year' ? 'year' : 'finer';
}

function formatDate(date: PartialDate, locale: string, say: SayDate): string {
  let text =
    date.precision === 'decade'
      ? say('date.decade', { year: `${date.earliest.slice(0, 3)}0` })
      : withoutYearWord(formatter(locale, date.precision).format(instant(date.earliest)));
  if (date.about) text = say('date.about', { date: text });
  if (date.uncertain) text = say('date.perhaps', { date: text });
  return text;
}

/** By which a language chooses its articles: "depuis le 7 mai", "depuis mai"; none before "about". */
function formOf({ precision, about, uncertain }: PartialDate): string {
  return about || uncertain ? 'other' : precision;
}

/** Both ends written with "?" mean one day somewhere between them. */
function formatSpan(start: PartialDate, end: PartialDate, locale: string, say: SayDate): string {
  const plain = (date: PartialDate) => ({ ...date, about: false, uncertain: false });
  if (start.uncertain && end.uncertain) {
    const from = formatDate({ ...start, uncertain: false }, locale, say);
    return say('date.between', {
      from,
      precision: start.precision,
      to: formatDate({ ...end, uncertain: false }, locale, say),
    });
  }
  const marked = start.about || start.uncertain || end.about || end.uncertain;
  if (marked || start.precision !== end.precision || start.precision === 'decade') {
    return say('date.span', { from: formatDate(start, locale, say), to: formatDate(end, locale, say) });
  }
  if (start.earliest === end.earliest) return formatDate(plain(start), locale, say);
  return formatRange(start, end, locale);
}

/** "9–11 May 2026": Intl's range, with a closed dash where it joins single words. */
function formatRange(start: PartialDate, end: PartialDate, locale: string): string {
  const parts = formatter(locale, start.precision as Unit).formatRangeToParts(
    instant(start.earliest),
    instant(end.earliest),
  );
  const side = (source: string) =>
    parts
      .filter((part) => part.source === source)
      .map((part) => part.value)
      .join('');
  const single = !/\s/.test(side('startRange').trim()) && !/\s/.test(side('endRange').trim());
  const text = parts
    .map((part) => {
      const dash = part.source === 'shared' && /^\s*–\s*$/.test(part.value);
      return dash ? (single ? '–' : ' – ') : part.value;
    })
    .join('');
  return withoutYearWord(text);
}

/** Ukrainian writes "2022 р."; in a column of dates the number says it. */
function withoutYearWord(text: string): string {
  return text.replace(/(\d)\sр\./gu, '$1');
}

type Unit = 'year' | 'month' | 'day';
const FIELDS: Record<Unit, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
};
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs some hundred times what using it does, so each is made once. */
function formatter(locale: string, unit: Unit): Intl.DateTimeFormat {
  const key = `${unit} ${locale}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { ...FIELDS[unit], timeZone: 'UTC', calendar: 'gregory' });
    formatters.set(key, made);
  }
  return made;
}

function instant(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

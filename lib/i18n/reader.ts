/** What is needed to tell facts to one reader: the phrases, dates and numbers of a locale. */
import { formatDay, formatEdtf, formatYears } from '../date-format.ts';
import type { Day } from '../dates.ts';
import { capital } from './capital.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { fill, type Template } from './template.ts';
import { uk } from './uk.ts';

export type PhraseKey = keyof typeof en;
export type Phrases = Readonly<Record<PhraseKey, Template>>;

const BOOKS: Readonly<Record<string, Phrases>> = { en, fr, de, es, uk };

/** Languages in which facts can be told. */
export const LANGUAGES: readonly string[] = Object.keys(BOOKS);

/** A part of a sentence that leads to another subject. */
export interface Link {
  subject: string;
  text: string;
  lang?: string;
}
export type Part = string | Link;

export interface Reader {
  /** The locale as asked for. */
  locale: string;
  /** Language of the phrases: one of `LANGUAGES`. */
  lang: string;
  /** A phrase with its values; `count` chooses the plural, `gender` and `precision` the form. */
  say(key: PhraseKey, values?: Readonly<Record<string, string | number>>): string;
  /** A phrase whose values may be links; neighbouring texts are joined. */
  tell(key: PhraseKey, values: Readonly<Record<string, Part | readonly Part[] | number>>): Part[];
  /** The same text at the head of a line. */
  capital(text: string): string;
  /** An EDTF date, ready to read. */
  date(edtf: string): string;
  day(day: Day): string;
  /** A span of office: "2010–2026". */
  years(from: string, to: string): string;
  /** The text in the reader's language, else in English with its language named. */
  text(text: Readonly<Record<string, string>>): { text: string; lang?: string };
  /** A figure with its unit: "481 km²", "€90bn". */
  amount(amount: number, unit?: string): string;
}

/**
 * The reader of a locale (BCP 47). Phrases come in the locale's language, or in English; dates and
 * numbers follow the same language, so that no sentence mixes two.
 */
export function readerOf(locale: string): Reader {
  const asked = locale.split('-')[0]?.toLowerCase() ?? 'en';
  const lang = Object.hasOwn(BOOKS, asked) ? asked : 'en';
  const book = BOOKS[lang] ?? en;
  // Plain English writes days first, as the fact base does; en-US keeps its own order.
  const intl =
    lang !== asked || locale.toLowerCase() === 'en' ? (lang === 'en' ? 'en-GB' : lang) : valid(locale, lang);
  const plurals = new Intl.PluralRules(intl);
  const numbers = new Intl.NumberFormat(intl);
  const say: Reader['say'] = (key, values = {}) =>
    fill(form(book[key], values, plurals), values)
      .map((part) => (typeof part === 'number' ? numbers.format(part) : part))
      .join('');
  return {
    locale,
    lang,
    say,
    tell: (key, values) => {
      const { count } = values;
      const text = form(book[key], typeof count === 'number' ? { count } : NO_VALUES, plurals);
      const parts = fill<Part | readonly Part[] | number>(text, values);
      return join(parts.flatMap((part) => (typeof part === 'number' ? numbers.format(part) : part)));
    },
    capital: (text) => capital(text, intl),
    date: remember((edtf) => formatEdtf(edtf, intl, say)),
    day: remember((day) => formatDay(day, intl)),
    years: (from, to) => formatYears(from, to, intl, say),
    text: (text) => choose(text, lang),
    amount: (amount, unit) => formatAmount(amount, unit, intl),
  };
}

const NO_VALUES: Readonly<Record<string, string | number>> = {};

/** Intl is slow, and a page names the same days many times. A reader lives as long as its page's facts. */
function remember(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}

/** A locale that Intl knows, else the language alone. */
function valid(locale: string, lang: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? lang;
  } catch {
    return lang;
  }
}

function form(
  template: Template,
  values: Readonly<Record<string, string | number>>,
  plurals: Intl.PluralRules,
): string {
  if (typeof template === 'string') return template;
  const { count, gender, precision } = values;
  const wanted = typeof count === 'number' ? plurals.select(count) : (gender ?? precision);
  return template[String(wanted)] ?? template.other;
}

function choose(text: Readonly<Record<string, string>>, lang: string): { text: string; lang?: string } {
  const own = text[lang];
  if (own !== undefined) return { text: own };
  return { text: text.en ?? '', lang: 'en' };
}

/** Joins neighbouring texts, so that a sentence has no more parts than it has links. */
export function join(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined;
}

/** Words for thousands of a unit, as the base writes them: "EUR bn". */
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 };
const MONEY = /^([A-Z]{3})(?: (k|m|bn|tn))?$/;

function formatAmount(amount: number, unit: string | undefined, intl: string): string {
  const [, currency, scale = ''] = MONEY.exec(unit ?? '') ?? [];
  if (currency) {
    const sum = amount * (SCALES[scale] ?? 1);
    return new Intl.NumberFormat(intl, {
      style: 'currency',
      currency,
      notation: Math.abs(sum) >= 1e6 ? 'compact' : 'standard',
      // Rounding would hide a difference, so large sums keep their digits: €3.25bn.
      maximumSignificantDigits: 6,
    }).format(sum);
  }
  if (unit === '%') return new Intl.NumberFormat(intl, { style: 'unit', unit: 'percent' }).format(amount);
  const number = new Intl.NumberFormat(intl, { maximumFractionDigits: 6 }).format(amount);
  return unit ? `${number} ${unit}` : number;
}

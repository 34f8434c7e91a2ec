/**
 * The words of our surfaces, by key of `public/_locales`. An entry point says once where they come
 * from (`browser.i18n` in the browser, the English file in the gallery and in tests).
 */
import type en from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof en;
/** `found_one` and `found_other` are the message `found` in two plural forms. */
type Counted<K> = K extends `${infer Name}_other` ? Name : never;
export type CountedKey = Counted<MessageKey>;

export interface Words {
  /** The text, with $1, $2 … filled in; empty when the key is unknown. */
  get(key: string, substitutions: string[]): string;
  /** BCP 47, for plural forms and number formats. */
  locale: string;
  dir: 'ltr' | 'rtl';
}

let words: Words = { get: (key) => key, locale: 'en', dir: 'ltr' };
/** Made once for a language: for each row of the popup anew they took half of the time that drawing it takes. */
let plurals: Intl.PluralRules | null = null;
let numbers: Intl.NumberFormat | null = null;

export function useWords(source: Words): void {
  words = source;
  plurals = null;
  numbers = null;
}

export function wordsDirection(): 'ltr' | 'rtl' {
  return words.dir;
}

/** The message, with $1, $2 … filled in. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return words.get(key, substitutions) || key;
}

/** A calendar day, in words. */
export function day(iso: string): string {
  // Days first, as the facts have them.
  const locale = words.locale === 'en' ? 'en-GB' : words.locale;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}

/** A number as the words' language writes it. */
export function number(n: number): string {
  numbers ??= new Intl.NumberFormat(words.locale);
  return numbers.format(n);
}

/** The message in the plural form that the number takes; the number itself is $1. */
export function count(key: CountedKey, n: number, ...substitutions: string[]): string {
  plurals ??= new Intl.PluralRules(words.locale);
  const form = plurals.select(n);
  const values = [number(n), ...substitutions];
  return words.get(`${key}_${form}`, values) || words.get(`${key}_other`, values) || key;
}

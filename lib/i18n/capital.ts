/** The same text at the head of a line: names that are common nouns (accords de Minsk) are kept as within a sentence. */

/** A first word that has a capital further in (iPhone) is a name as it is; behind a hyphen (al-Qaida) it is none. */
const OPENING = /^\p{Ll}(?!\p{L}*\p{Lu})/u;

/** `locale` is of the text, BCP 47. */
export function capital(text: string, locale: string): string {
  return text.replace(OPENING, (first) => first.toLocaleUpperCase(locale));
}

/** Names of ISO territories in the languages we spot, from Unicode CLDR through `Intl`. */

/** The languages whose articles are spotted. */
export const SPOT_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pl', 'uk', 'ru'] as const;

/** `France` in French, German …: the usual name, and a short one where CLDR has another (US, UK). */
export interface RegionNames {
  long: string;
  short: string;
}

const makers = new Map<string, Intl.DisplayNames>();

/** Null where CLDR names no such territory. */
export function regionNames(iso: string, lang: string): RegionNames | null {
  const long = maker(lang, 'long').of(iso);
  const short = maker(lang, 'short').of(iso);
  return long && short ? { long, short } : null;
}

function maker(lang: string, style: 'long' | 'short'): Intl.DisplayNames {
  const key = `${lang}/${style}`;
  const known = makers.get(key);
  if (known) return known;
  const made = new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' });
  makers.set(key, made);
  return made;
}

/** A name as articles write it: without CLDR's notes in brackets or after a dash. */
export function isPlainName(name: string): boolean {
  return !/[()[\]]| [-–—] /.test(name);
}

/**
 * CLDR's name in a language for a territory that we label `english`: of the long and the short form
 * the one that is our label in English, so that Hong Kong is not "Hong Kong SAR China" in French.
 */
export function regionLabel(iso: string, lang: string, english: string): string | null {
  const names = regionNames(iso, lang);
  const own = regionNames(iso, 'en');
  if (!names || !own) return null;
  const label = own.long !== english && own.short === english ? names.short : names.long;
  return isPlainName(label) ? label : null;
}

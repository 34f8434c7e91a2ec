/** Places with the region that holds them behind a comma: "Houston, Texas", but also "Paris, Texas". */
import type { Candidate, Option } from './candidates.ts';
import type { SpotSubject } from './types.ts';

/** Another capitalised word behind the region: it was one of a list. */
const LIST = /^(?:,| \p{Ll}{1,3}) \p{Lu}/u;

/**
 * What the region behind a place says of it: that it is this place (`own`), or another of the name.
 * Null when no region follows, or when it says nothing.
 */
export function regionSays(
  text: string,
  place: SpotSubject,
  region: Candidate | undefined,
  isRegion: (id: string) => boolean,
): 'own' | 'another' | null {
  const regions = region?.options.filter(({ subject }) => subject.type === 'region') ?? [];
  if (!region || !regions.length || place.type === 'region' || place.type === 'country') return null;
  if (regions.some(({ subject }) => place.related.includes(subject.id))) return 'own';
  if (LIST.test(text.slice(region.end, region.end + 8))) return null;
  const abroad = place.country && regions.every(({ subject }) => isAbroad(subject, place.country));
  return abroad || place.related.some(isRegion) ? 'another' : null;
}

function isAbroad({ country }: SpotSubject, from: string | undefined): boolean {
  return country !== undefined && country !== from;
}

/** The name of a place, or at least a capitalised word, and a comma. */
const PLACE_AND_COMMA = /\p{Lu}[\p{L}\p{M}'’.-]*, $/u;

/**
 * Whether an abbreviation (Calif., TX) stands where a region does: behind a place of it, or behind any
 * capitalised word if it bears a dot: two capital letters behind a comma may be a degree.
 */
export function isBehindPlace(
  text: string,
  { start, end }: Candidate,
  { subject, record }: Option,
  place: Candidate | undefined,
): boolean {
  if (place?.options.some((option) => option.subject.related.includes(subject.id))) return true;
  const dotted = text.slice(start, end).includes('.') || text[end] === '.';
  return dotted && !record.acronym && PLACE_AND_COMMA.test(text.slice(Math.max(0, start - 40), start));
}

/** Places with the region that holds them behind a comma: "Houston, Texas", but also "Paris, Texas". */
import type { Candidate, Option } from './candidates.ts';
import type { NamesOnPage } from './names-on-page.ts';
import type { SpotBase, SpotSubject } from './types.ts';

/** Another capitalised word behind the region: it was one of a list. */
const LIST = /^(?:,| \p{Ll}{1,3}) \p{Lu}/u;

/** What the name behind a place and a comma says of the place, as `regionSays` has it. */
export function regionBehind(
  base: SpotBase,
  names: NamesOnPage,
  candidate: Candidate,
  place: SpotSubject,
): ReturnType<typeof regionSays> {
  const region = names.behindComma(candidate);
  const isRegion = (id: string) => subjectsById(base).get(id)?.type === 'region';
  return region ? regionSays(names.block(candidate).text, place, region, isRegion) : null;
}

/** Regions in a list that make a city among them the region of its name. */
const REGIONS_IN_LIST = 2;

/** "California, New York, Illinois": no city, but "Illinois, Chicago, Texas" is a list of what belongs together. */
export function isAmongRegions(names: NamesOnPage, candidate: Candidate, place: SpotSubject): boolean {
  if (place.type !== 'city') return false;
  const isForeignRegion = ({ subject: { id, type, country } }: Option) =>
    type === 'region' && country === place.country && !place.related.includes(id);
  const listed = names.listedWith(candidate);
  return listed.length >= REGIONS_IN_LIST && listed.every(({ options }) => options.some(isForeignRegion));
}

const byId = new WeakMap<SpotBase, ReadonlyMap<string, SpotSubject>>();

function subjectsById(base: SpotBase): ReadonlyMap<string, SpotSubject> {
  const known = byId.get(base) ?? new Map(base.subjects.map((subject) => [subject.id, subject]));
  byId.set(base, known);
  return known;
}

/**
 * What the region behind a place says of it: that it is this place (`own`), or another of the name.
 * Null when no region follows, or when it says nothing.
 */
function regionSays(
  text: string,
  place: SpotSubject,
  region: Candidate,
  isRegion: (id: string) => boolean,
): 'own' | 'another' | null {
  const regions = region.options.filter(({ subject }) => subject.type === 'region');
  if (!regions.length || place.type === 'region' || place.type === 'country') return null;
  if (regions.some(({ subject }) => place.related.includes(subject.id))) return 'own';
  if (LIST.test(text.slice(region.end, region.end + 8))) return null;
  const abroad = place.country && regions.every(({ subject }) => subject.country !== place.country);
  return abroad || place.related.some(isRegion) ? 'another' : null;
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

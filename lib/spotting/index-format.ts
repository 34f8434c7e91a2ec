/**
 * The layout of names.idx: one header, then typed arrays one behind another, all little-endian, so
 * that a fetched file is wrapped and not parsed.
 *
 * A bucketed hash table of word sequences. Entries of a bucket are contiguous, those that end a name
 * first; an entry is 32 bits of fingerprint, seven more bits, and one bit that says whether longer
 * names go on from here. Names point at a subject and at a class: everything else that is known of an
 * alias (what it needs, its case, languages, dates), shared by all aliases that agree in it.
 */
import { TABLE_SIZE } from './fold.ts';

/** "SLNI", little-endian. */
export const MAGIC = 0x494e4c53;
/** Raised whenever the layout, the folding or the hash changes. */
export const FORMAT_VERSION = 3;
export const HEADER_FIELDS = 20;

/** Places in the header, in 32-bit words. */
export const H = {
  magic: 0,
  version: 1,
  byteLength: 2,
  checksum: 3,
  bucketBits: 4,
  entries: 5,
  terminals: 6,
  lists: 7,
  classes: 8,
  shapes: 9,
  languages: 10,
  subjects: 11,
  subjectBits: 12,
  flags: 13,
  maxLeadLength: 14,
  leadEndings: 15,
  filterBits: 16,
} as const;

/** Header flag: some name begins with a digit. */
export const FLAG_DIGIT_START = 1;
/** Header flag: some name begins with a letter of a script without case. */
export const FLAG_UNCASED_START = 2;

/** Fewer buckets than this would leave less than 49 bits of fingerprint. */
export const MIN_BUCKET_BITS = 10;
/**
 * Bits of the filter for each first word of a name, at least: it turns away nearly nine of ten other words
 * before the table is touched, and at 500,000 names it still fits where the table does not, in the cache.
 */
export const FILTER_BITS_PER_WORD = 8;
export const MIN_FILTER_BITS = 10;

/** Average entries in a bucket, at most: two cache lines of fingerprints. */
export const BUCKET_LOAD = 10;

/** In the byte of an entry: longer names go on. The other seven bits are fingerprint. */
export const CONTINUES = 0x80;

/** In a value: the rest is the place of a list (count, then values) for names of several subjects. */
export const LIST_BIT = 0x80000000;

/** Fields of a class, in 32-bit words. */
export const CLASS_FIELDS = 6;
export const C = { flags: 0, languages: 1, from: 2, until: 3, shape: 4, words: 5 } as const;
/** Class flags: the lowest three bits are what the name needs, in this order. */
export const NEEDS = ['nothing', 'full-name-on-page', 'context', 'home', 'behind-place'] as const;
export const NEEDS_MASK = 7;
export const CLASS_FULL = 8;
export const CLASS_ACRONYM = 16;
/** The alias itself is written with marks that folding strips. */
export const CLASS_ACCENTED = 32;
/** Made by a rule of inflection. */
export const CLASS_INFLECTED = 64;
/** A given name alone. */
export const CLASS_GIVEN = 128;

export interface Counts {
  bucketBits: number;
  /** Base 2 logarithm of the bits of the filter. */
  filterBits: number;
  entries: number;
  terminals: number;
  lists: number;
  classes: number;
  shapes: number;
  languages: number;
}

/** Byte offset of every section, and of the end. */
export function layout(counts: Counts): Record<(typeof SECTIONS)[number] | 'end', number> {
  const buckets = 2 ** counts.bucketBits;
  const bytes: Record<(typeof SECTIONS)[number], number> = {
    fold: TABLE_SIZE * 2,
    charClasses: TABLE_SIZE,
    bucketStart: (buckets + 1) * 4,
    terminalStart: (buckets + 1) * 4,
    filter: 2 ** counts.filterBits / 8,
    low: counts.entries * 4,
    values: counts.terminals * 4,
    lists: counts.lists * 4,
    classes: counts.classes * CLASS_FIELDS * 4,
    languages: counts.languages * 4,
    shapes: counts.shapes * 2,
    high: counts.entries,
  };
  const offsets: Partial<Record<(typeof SECTIONS)[number] | 'end', number>> = {};
  let offset = HEADER_FIELDS * 4;
  for (const section of SECTIONS) {
    offsets[section] = offset;
    offset += Math.ceil(bytes[section] / 4) * 4;
  }
  offsets.end = offset;
  return offsets as Record<(typeof SECTIONS)[number] | 'end', number>;
}

const SECTIONS = [
  'fold',
  'charClasses',
  'bucketStart',
  'terminalStart',
  'filter',
  'low',
  'values',
  'lists',
  'classes',
  'languages',
  'shapes',
  'high',
] as const;

/** Checksum of everything behind itself in the file, in two lanes so that it runs at memory speed. */
export function checksum(words: Uint32Array): number {
  let even = 0x811c9dc5 | 0;
  let odd = 0x9e3779b9 | 0;
  let place = H.bucketBits;
  for (; place + 1 < words.length; place += 2) {
    even = Math.imul(even ^ (words[place] as number), 0x01000193);
    odd = Math.imul(odd ^ (words[place + 1] as number), 0x85ebca6b);
    // Multiplication carries changes upwards only; the shift brings them down again.
    even ^= even >>> 15;
    odd ^= odd >>> 13;
  }
  if (place < words.length) even = Math.imul(even ^ (words[place] as number), 0x01000193);
  return (even ^ Math.imul(odd, 0xc2b2ae35)) >>> 0;
}

/** A language's primary subtag as a number, up to four letters. */
export function packLanguage(lang: string): number {
  let packed = 0;
  for (let offset = 0; offset < Math.min(lang.length, 4); offset++)
    packed |= lang.charCodeAt(offset) << (offset * 8);
  return packed >>> 0;
}

/** A day as the number yyyymmdd, 0 for none. */
export function packDay(day: string | null | undefined): number {
  return day ? Number(day.replaceAll('-', '')) : 0;
}

/**
 * The layout of names.idx: one header, then typed arrays one behind another, all little-endian, so
 * that a fetched file is wrapped and not parsed.
 *
 * A hash table of word sequences in lines of 64 bytes, each one line of the processor's cache: at
 * 500,000 names the table fits in no near cache, and what a look-up costs is how many lines it touches.
 * Up to seven entries share a line; an entry is 32 bits of fingerprint, a value, seven more bits, and one
 * bit that says whether longer names go on from here. What finds its line full stands in the next one
 * that is not. A value points at a subject and at a class: everything else that is known of an alias
 * (what it needs, its case, languages, dates), shared by all aliases that agree in it.
 */
import { TABLE_SIZE } from './fold.ts';

/** "SLNI", little-endian. */
export const MAGIC = 0x494e4c53;
/** Raised whenever the layout, the folding or the hash changes. */
export const FORMAT_VERSION = 4;
export const HEADER_FIELDS = 20;

/** Places in the header, in 32-bit words. */
export const H = {
  magic: 0,
  version: 1,
  byteLength: 2,
  checksum: 3,
  lines: 4,
  lists: 5,
  classes: 6,
  shapes: 7,
  languages: 8,
  subjects: 9,
  subjectBits: 10,
  flags: 11,
  maxLeadLength: 12,
  leadEndings: 13,
  filterBits: 14,
} as const;

/** Header flag: some name begins with a digit. */
export const FLAG_DIGIT_START = 1;
/** Header flag: some name begins with a letter of a script without case. */
export const FLAG_UNCASED_START = 2;

/** Entries of a line. Their fingerprints come first, as 32-bit words, then their values, then their bytes. */
export const LINE_ENTRIES = 7;
export const LINE_BYTES = 64;
export const LINE_WORDS = LINE_BYTES / 4;
/** Place of the first entry's byte in a line. */
export const ENTRY_BYTE = LINE_ENTRIES * 8;
/** Place of the byte that says whether an entry of this line, or of one before, stands in a later line. */
export const FULL_BYTE = LINE_BYTES - 1;
/** Fewer lines than this would leave less than 49 bits of fingerprint. */
export const MIN_LINES = 1024;
/** How many of the places of all lines are taken, at most: more, and many entries stand away from their line. */
export const LINE_LOAD = 0.88;

/** The line of a hash: as far along the table as the hash is among all hashes. */
export function lineOf(high: number, lines: number): number {
  return Math.floor((high * lines) / 2 ** 32);
}

/**
 * Bits of the filter for each first word of a name, at least: it turns away nearly nine of ten other words
 * before the table is touched, and at 500,000 names it still fits where the table does not, in the cache.
 */
export const FILTER_BITS_PER_WORD = 8;
export const MIN_FILTER_BITS = 10;

/** In the byte of an entry: longer names go on. The other seven bits are fingerprint. */
export const CONTINUES = 0x80;

/** In a value: the rest is the place of a list (count, then values) for names of several subjects. */
export const LIST_BIT = 0x80000000;
/** The value where no name ends, but longer ones go on, and of a place that is not taken. */
export const NO_NAME = 0xffffffff;

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
  lines: number;
  /** Base 2 logarithm of the bits of the filter. */
  filterBits: number;
  lists: number;
  classes: number;
  shapes: number;
  languages: number;
}

/** Byte offset of every section, and of the end. */
export function layout(counts: Counts): Record<(typeof SECTIONS)[number] | 'end', number> {
  const bytes: Record<(typeof SECTIONS)[number], number> = {
    fold: TABLE_SIZE * 2,
    charClasses: TABLE_SIZE,
    lines: counts.lines * LINE_BYTES,
    filter: 2 ** counts.filterBits / 8,
    lists: counts.lists * 4,
    classes: counts.classes * CLASS_FIELDS * 4,
    languages: counts.languages * 4,
    shapes: counts.shapes * 2,
  };
  const offsets: Partial<Record<(typeof SECTIONS)[number] | 'end', number>> = {};
  // The lines first, where a line of the cache begins.
  let offset = Math.ceil((HEADER_FIELDS * 4) / LINE_BYTES) * LINE_BYTES;
  for (const section of SECTIONS) {
    offsets[section] = offset;
    offset += Math.ceil(bytes[section] / 4) * 4;
  }
  offsets.end = offset;
  return offsets as Record<(typeof SECTIONS)[number] | 'end', number>;
}

const SECTIONS = [
  'lines',
  'fold',
  'charClasses',
  'filter',
  'lists',
  'classes',
  'languages',
  'shapes',
] as const;

/** Checksum of everything behind itself in the file, in two lanes so that it runs at memory speed. */
export function checksum(words: Uint32Array): number {
  let even = 0x811c9dc5 | 0;
  let odd = 0x9e3779b9 | 0;
  let place = H.lines;
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

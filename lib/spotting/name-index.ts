/** Wraps a fetched names.idx: typed arrays over the buffer, nothing parsed. */
import { type FoldTables, TABLE_SIZE } from './fold.ts';
import {
  C,
  CLASS_ACRONYM,
  CLASS_FIELDS,
  CLASS_FULL,
  CLASS_GIVEN,
  CLASS_INFLECTED,
  checksum,
  FORMAT_VERSION,
  H,
  HEADER_FIELDS,
  LINE_BYTES,
  LINE_WORDS,
  layout,
  MAGIC,
  NEEDS,
  NEEDS_MASK,
  packLanguage,
} from './index-format.ts';

export type IndexProblem = 'not-an-index' | 'other-version' | 'cut' | 'corrupt';

/** The file is not one we can read. `problem` says why; the message says how to mend it. */
export class IndexError extends Error {
  readonly problem: IndexProblem;

  constructor(problem: IndexProblem, message: string) {
    super(message);
    this.name = 'IndexError';
    this.problem = problem;
  }
}

export interface NameIndex {
  tables: FoldTables;
  /** The table, in words and in bytes. */
  lines: Uint32Array;
  lineBytes: Uint8Array;
  lineCount: number;
  /** A bit for each hash of a name's first word: what is not in it begins no name. */
  filter: Uint32Array;
  filterMask: number;
  lists: Uint32Array;
  classes: Int32Array;
  shapes: Uint16Array;
  languages: Uint32Array;
  subjects: number;
  subjectBits: number;
  flags: number;
  /** Longest lower-case word before the first capital of a name, in letters; 0 when there is none. */
  maxLeadLength: number;
  /** Bits of the last letters of those words (code & 31). */
  leadEndings: number;
}

/**
 * Wraps the buffer.
 *
 * @throws IndexError when the file is no index, of another format version, cut short or damaged.
 */
export function openIndex(buffer: ArrayBuffer): NameIndex {
  const remedy = 'install Sidelight again, or build it again';
  if (buffer.byteLength < HEADER_FIELDS * 4)
    throw new IndexError('cut', `The list of names is cut short (${buffer.byteLength} bytes): ${remedy}.`);
  const header = new Uint32Array(buffer, 0, HEADER_FIELDS);
  const field = (place: number) => header[place] as number;
  if (field(H.magic) !== MAGIC)
    throw new IndexError('not-an-index', `The list of names is some other file: ${remedy}.`);
  if (field(H.version) !== FORMAT_VERSION)
    throw new IndexError(
      'other-version',
      `The list of names has format ${field(H.version)}, this program reads ${FORMAT_VERSION}: ${remedy}.`,
    );
  if (buffer.byteLength < field(H.byteLength))
    throw new IndexError(
      'cut',
      `The list of names is cut short (${buffer.byteLength} of ${field(H.byteLength)} bytes): ${remedy}.`,
    );
  const counts = {
    lines: field(H.lines),
    filterBits: field(H.filterBits),
    lists: field(H.lists),
    classes: field(H.classes),
    shapes: field(H.shapes),
    languages: field(H.languages),
  };
  const at = layout(counts);
  const damaged = buffer.byteLength !== at.end || field(H.byteLength) !== at.end;
  if (damaged || checksum(new Uint32Array(buffer)) !== field(H.checksum))
    throw new IndexError('corrupt', `The list of names is damaged: ${remedy}.`);

  return {
    tables: {
      fold: new Uint16Array(buffer, at.fold, TABLE_SIZE),
      classes: new Uint8Array(buffer, at.charClasses, TABLE_SIZE),
    },
    lines: new Uint32Array(buffer, at.lines, counts.lines * LINE_WORDS),
    lineBytes: new Uint8Array(buffer, at.lines, counts.lines * LINE_BYTES),
    lineCount: counts.lines,
    filter: new Uint32Array(buffer, at.filter, 2 ** counts.filterBits / 32),
    filterMask: 2 ** counts.filterBits - 1,
    lists: new Uint32Array(buffer, at.lists, counts.lists),
    classes: new Int32Array(buffer, at.classes, counts.classes * CLASS_FIELDS),
    shapes: new Uint16Array(buffer, at.shapes, counts.shapes),
    languages: new Uint32Array(buffer, at.languages, counts.languages),
    subjects: field(H.subjects),
    subjectBits: field(H.subjectBits),
    flags: field(H.flags),
    maxLeadLength: field(H.maxLeadLength),
    leadEndings: field(H.leadEndings),
  };
}

/** One alias as the index knows it. */
export interface AliasRecord {
  /** Place in the list of subjects; null for a blocker. */
  subject: number | null;
  needs: (typeof NEEDS)[number];
  full: boolean;
  acronym: boolean;
  inflected: boolean;
  /** A given name alone. */
  given: boolean;
  /** Number of words. */
  words: number;
  /** Bits of its languages in the index' list; 0 for all. */
  languages: number;
  /** As yyyymmdd, 0 for none. */
  from: number;
  until: number;
}

/** An alias, from its value in the index. */
export function aliasAt(index: NameIndex, value: number): AliasRecord {
  const number = value % 2 ** index.subjectBits;
  const row = Math.floor(value / 2 ** index.subjectBits) * CLASS_FIELDS;
  const field = (place: number) => index.classes[row + place] as number;
  const flags = field(C.flags);
  return {
    subject: number === index.subjects ? null : number,
    needs: NEEDS[flags & NEEDS_MASK] ?? 'context',
    full: (flags & CLASS_FULL) !== 0,
    acronym: (flags & CLASS_ACRONYM) !== 0,
    inflected: (flags & CLASS_INFLECTED) !== 0,
    given: (flags & CLASS_GIVEN) !== 0,
    words: field(C.words),
    languages: field(C.languages),
    from: field(C.from),
    until: field(C.until),
  };
}

/** Bit of a language in the index; 0 when no alias is restricted to it. */
export function languageBit(index: NameIndex, lang: string): number {
  const place = index.languages.indexOf(packLanguage(lang.split('-')[0] as string));
  return place < 0 ? 0 : 1 << place;
}

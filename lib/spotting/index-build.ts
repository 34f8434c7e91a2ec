/** Compiles a list of aliases into names.idx; the layout is `index-format.ts`'s. */
import { buildFoldTables, DIGIT, LOWER, UNCASED, UPPER } from './fold.ts';
import { hashKey } from './hash.ts';
import {
  C,
  CLASS_ACCENTED,
  CLASS_ACRONYM,
  CLASS_FIELDS,
  CLASS_FULL,
  CLASS_GIVEN,
  CLASS_INFLECTED,
  CONTINUES,
  checksum,
  ENTRY_BYTE,
  FILTER_BITS_PER_WORD,
  FLAG_DIGIT_START,
  FLAG_UNCASED_START,
  FORMAT_VERSION,
  FULL_BYTE,
  H,
  HEADER_FIELDS,
  LINE_BYTES,
  LINE_ENTRIES,
  LINE_LOAD,
  LINE_WORDS,
  LIST_BIT,
  layout,
  lineOf,
  MAGIC,
  MIN_FILTER_BITS,
  MIN_LINES,
  NEEDS,
  NO_NAME,
  packDay,
  packLanguage,
} from './index-format.ts';
import { classAt, MAX_WORDS, Shape } from './shape.ts';
import type { Alias } from './types.ts';
import { wordsOf } from './words.ts';

/** Languages of one index, at most: a bit each in a 32-bit mask. */
const MAX_LANGUAGES = 31;

/** A word sequence: the aliases that end with it, and whether longer ones go on. */
interface Sequence {
  /** Subject and class of each alias. */
  values: number[];
  continues: boolean;
}

const tables = buildFoldTables();

/**
 * Builds the index. Subject numbers are places in `subjectIds`; blockers get the number behind the last.
 *
 * @throws RangeError for an alias without a letter or digit, an unknown subject, more than 31
 *   languages, more subjects and classes than 31 bits hold, or two names whose fingerprints collide.
 */
export function buildIndex(aliases: Alias[], subjectIds: string[]): ArrayBuffer {
  const numbers = new Map(subjectIds.map((id, number) => [id, number]));
  const subjectBits = Math.max(1, Math.ceil(Math.log2(subjectIds.length + 1)));
  const classes = new Classes();
  const keys = new Map<string, Sequence>();
  const leads = { maxLength: 0, endings: 0 };
  let flags = 0;

  for (const alias of aliases) {
    const text = alias.text.normalize('NFC');
    const words = wordsOf(tables, text);
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) throw new RangeError(`"${alias.text}" has no letter or digit`);
    if (words.length > MAX_WORDS) throw new RangeError(`"${alias.text}" has more than ${MAX_WORDS} words`);
    const number = alias.subject === null ? subjectIds.length : numbers.get(alias.subject);
    if (number === undefined) throw new RangeError(`"${alias.text}": unknown subject "${alias.subject}"`);
    flags |= startFlags(text, words, leads);

    let key = '';
    for (const [index, word] of words.entries()) {
      key = index ? `${key} ${word.folded}` : word.folded;
      const node = keys.get(key) ?? { values: [], continues: false };
      keys.set(key, node);
      if (word !== last) node.continues = true;
      else {
        const value = classes.number(alias, text, first.start, last.end) * 2 ** subjectBits + number;
        if (value >= LIST_BIT) throw new RangeError('too many subjects and kinds of alias for 31 bits');
        if (!node.values.includes(value)) node.values.push(value);
      }
    }
  }
  return write(keys, classes, leads, flags, subjectIds.length, subjectBits);
}

/** Notes how a name can begin, for the scanner's jump. */
function startFlags(
  text: string,
  words: { start: number; end: number; folded: string }[],
  leads: { maxLength: number; endings: number },
): number {
  for (const word of words) {
    let bits = 0;
    for (let offset = word.start; offset < word.end; offset++) bits |= classAt(tables, text, offset);
    if (bits & UPPER) return 0;
    if (bits & UNCASED) return FLAG_UNCASED_START;
    if (bits & DIGIT) return FLAG_DIGIT_START;
    if (bits & LOWER) {
      leads.maxLength = Math.max(leads.maxLength, word.folded.length);
      leads.endings |= 1 << (word.folded.charCodeAt(word.folded.length - 1) & 31);
    }
  }
  throw new RangeError(`"${text}" has neither capital nor digit: it would match a common word`);
}

/** Distinct classes of alias, numbered as they come. */
class Classes {
  readonly languages: string[] = [];
  readonly shapes: number[] = [];
  readonly rows: number[][] = [];
  readonly #read = new Shape();
  readonly #numbers = new Map<string, number>();
  readonly #shapes = new Map<string, number>();

  number(alias: Alias, text: string, start: number, end: number): number {
    const shape = this.#read;
    shape.read(tables, text, start, end);
    const row = new Array<number>(CLASS_FIELDS).fill(0);
    row[C.flags] =
      NEEDS.indexOf(alias.needs) |
      (alias.full ? CLASS_FULL : 0) |
      (alias.acronym ? CLASS_ACRONYM : 0) |
      (shape.accented ? CLASS_ACCENTED : 0) |
      (alias.inflected ? CLASS_INFLECTED : 0) |
      (alias.given ? CLASS_GIVEN : 0);
    row[C.languages] = this.#mask(alias.langs);
    row[C.from] = packDay(alias.from);
    row[C.until] = packDay(alias.until);
    row[C.shape] = this.#place(shape);
    row[C.words] = shape.words;
    const name = row.join(' ');
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.rows.length);
    this.rows.push(row);
    return this.rows.length - 1;
  }

  #mask(langs: string[]): number {
    let mask = 0;
    for (const lang of langs) {
      const primary = lang.split('-')[0] as string;
      if (!this.languages.includes(primary)) this.languages.push(primary);
      mask |= 1 << this.languages.indexOf(primary);
    }
    if (this.languages.length > MAX_LANGUAGES) throw new RangeError('more than 31 languages');
    return mask;
  }

  /** Masks and gaps alternate: mask, gap, mask … */
  #place({ masks, gaps, words }: Shape): number {
    const flat: number[] = [];
    for (let word = 0; word < words; word++) flat.push(masks[word] as number, gaps[word] as number);
    flat.pop();
    const name = flat.join(' ');
    const known = this.#shapes.get(name);
    if (known !== undefined) return known;
    const place = this.shapes.length;
    this.#shapes.set(name, place);
    this.shapes.push(...flat);
    return place;
  }
}

function write(
  keys: ReadonlyMap<string, Sequence>,
  classes: Classes,
  leads: { maxLength: number; endings: number },
  flags: number,
  subjects: number,
  subjectBits: number,
): ArrayBuffer {
  const lists: number[] = [];
  const valueFor = ({ values }: Sequence): number => {
    const [value = NO_NAME, another] = values;
    if (another === undefined) return value;
    lists.push(values.length, ...values);
    return LIST_BIT + lists.length - values.length - 1;
  };
  const table = makeLines(keys, valueFor);
  const firstWords = [...keys.keys()].filter((key) => !key.includes(' '));
  const filterBits = Math.max(
    MIN_FILTER_BITS,
    Math.ceil(Math.log2(firstWords.length * FILTER_BITS_PER_WORD + 1)),
  );
  const counts = {
    lines: table.length / LINE_WORDS,
    filterBits,
    lists: lists.length,
    classes: classes.rows.length,
    shapes: classes.shapes.length,
    languages: classes.languages.length,
  };
  const at = layout(counts);
  const buffer = new ArrayBuffer(at.end);
  new Uint32Array(buffer, at.lines, table.length).set(table);
  new Uint16Array(buffer, at.fold, tables.fold.length).set(tables.fold);
  new Uint8Array(buffer, at.charClasses, tables.classes.length).set(tables.classes);
  const filter = new Uint32Array(buffer, at.filter, 2 ** filterBits / 32);
  for (const word of firstWords) {
    const bit = hashKey(word).high & (2 ** filterBits - 1);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  new Uint32Array(buffer, at.lists, lists.length).set(lists);
  new Int32Array(buffer, at.classes, counts.classes * CLASS_FIELDS).set(classes.rows.flat());
  new Uint32Array(buffer, at.languages, counts.languages).set(classes.languages.map(packLanguage));
  new Uint16Array(buffer, at.shapes, counts.shapes).set(classes.shapes);

  const header = new Uint32Array(buffer, 0, HEADER_FIELDS);
  header[H.magic] = MAGIC;
  header[H.version] = FORMAT_VERSION;
  header[H.byteLength] = at.end;
  header[H.lines] = counts.lines;
  header[H.filterBits] = filterBits;
  header[H.lists] = counts.lists;
  header[H.classes] = counts.classes;
  header[H.shapes] = counts.shapes;
  header[H.languages] = counts.languages;
  header[H.subjects] = subjects;
  header[H.subjectBits] = subjectBits;
  header[H.flags] = flags;
  header[H.maxLeadLength] = leads.maxLength;
  header[H.leadEndings] = leads.endings;
  header[H.checksum] = checksum(new Uint32Array(buffer));
  return buffer;
}

/** Every sequence in its line or, where that is full, in the next one that is not. */
function makeLines(
  keys: ReadonlyMap<string, Sequence>,
  valueFor: (sequence: Sequence) => number,
): Uint32Array {
  const count = Math.max(MIN_LINES, Math.ceil(keys.size / (LINE_ENTRIES * LINE_LOAD)));
  const words = new Uint32Array(count * LINE_WORDS);
  const bytes = new Uint8Array(words.buffer);
  const taken = new Uint8Array(count);
  for (const [key, sequence] of keys) {
    const { high, low } = hashKey(key);
    const print = high & (CONTINUES - 1);
    let line = lineOf(high, count);
    for (; ; line = (line + 1) % count) {
      for (let entry = 0; entry < (taken[line] as number); entry++) {
        const byte = bytes[line * LINE_BYTES + ENTRY_BYTE + entry] as number;
        if (words[line * LINE_WORDS + entry] === low && (byte & (CONTINUES - 1)) === print)
          throw new RangeError('two names have one fingerprint: change the seeds in hash.ts');
      }
      if ((taken[line] as number) < LINE_ENTRIES) break;
      bytes[line * LINE_BYTES + FULL_BYTE] = 1;
    }
    const entry = taken[line] as number;
    taken[line] = entry + 1;
    words[line * LINE_WORDS + entry] = low;
    words[line * LINE_WORDS + LINE_ENTRIES + entry] = valueFor(sequence);
    bytes[line * LINE_BYTES + ENTRY_BYTE + entry] = print | (sequence.continues ? CONTINUES : 0);
  }
  return words;
}

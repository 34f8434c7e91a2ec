/**
 * Records as rows: the values of their fields in a fixed order, so that no key is packed. What stands for nothing is
 * 0, and left out at the end of a row; a subject is its place in the base's list of ids, an exact day a number.
 */

/** What is known while a record is packed: places begin at 1, undefined is none. */
export interface Writing {
  /** Id of the record. */
  self: string;
  idPlace(id: string): number | undefined;
  sourcePlace(url: string): number | undefined;
}

/** The way back; both throw a RangeError where nothing stands at the place. */
export interface Reading {
  self: string;
  id(place: number): string;
  source(place: number): string;
}

/** How the value of a field is packed. */
export interface How {
  write(value: unknown, at: Writing): unknown;
  /** Throws when it is not what `write` made. */
  read(packed: unknown, at: Reading): unknown;
  /** What it is where nothing was packed; without it the key is left out. */
  none?(at: { self: string }): unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

export interface Shape {
  fields: readonly (readonly [key: string, how: How])[];
  /** Fields that most records have from the others: packed only where they differ. */
  derived?: Readonly<Record<string, (record: Fields) => unknown>>;
}

export function writeRow({ fields, derived }: Shape, record: Fields, at: Writing): unknown[] {
  const row = fields.map(([key, how]) => {
    const value = record[key];
    if (value === undefined || value === how.none?.(at) || isEmpty(value)) return 0;
    return derived?.[key]?.(record) === value ? 0 : how.write(value, at);
  });
  return row.slice(0, row.findLastIndex((packed) => packed !== 0) + 1);
}

export function readRow({ fields, derived }: Shape, row: unknown, at: Reading): Fields {
  const packed = arrayOf(row);
  const record: Record<string, unknown> = {};
  for (const [index, [key, how]] of fields.entries()) {
    const value = packed[index];
    if (value !== undefined && value !== 0) record[key] = how.read(value, at);
    else if (how.none) record[key] = how.none(at);
  }
  for (const key in derived) record[key] ??= derived[key]?.(record);
  return record;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function arrayOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`${typeof value} in place of a list`);
}

/** JSON as it is, but for the number 0. */
export const asIs: How = {
  write: (value) => (value === 0 ? '0' : value),
  read: (packed) => packed,
};

/** A number that may be 0. */
export const number: How = { write: asIs.write, read: Number };

export const flag: How = { write: () => 1, read: () => true, none: () => false };

/** Text by language; as a string where it is in English alone. */
export const text: How = {
  write: (value) => {
    const { en, ...others } = value as { en: string };
    return Object.keys(others).length > 0 ? value : en;
  },
  read: (packed) => (typeof packed === 'string' ? { en: packed } : packed),
};

const DAY_MS = 86_400_000;

/** EDTF; an exact day as its number since 1970. */
export const date: How = {
  write: (value) => {
    const days = /^\d{4}-\d\d-\d\d$/.test(String(value)) ? Date.parse(String(value)) / DAY_MS || 0 : 0;
    return days !== 0 && dayText(days) === value ? days : value;
  },
  read: (packed) => (typeof packed === 'number' ? dayText(packed) : packed),
};

/** Most facts share their days with others: as many are kept as there are days in the records that were read. */
const dayTexts = new Map<number, string>();

function dayText(days: number): string {
  const text = dayTexts.get(days) ?? new Date(days * DAY_MS).toISOString().slice(0, 10);
  dayTexts.set(days, text);
  return text;
}

/** A word of the list as its place, any other as it is. */
export function word(words: readonly string[]): How {
  return {
    write: (value) => words.indexOf(value as string) + 1 || value,
    read: (packed) => (typeof packed === 'number' ? at(words, packed) : packed),
  };
}

/** Of a subject or event; any other text as it is. */
export const id: How = {
  write: (value, { idPlace }) => idPlace(value as string) ?? value,
  read: (packed, reading) => (typeof packed === 'number' ? reading.id(packed) : packed),
};

/** An id that is the record's own unless something else is packed. */
export const own: How = { ...id, none: ({ self }) => self };

/** Of a source of the shard, by its URL. */
export const source: How = {
  write: (value, { sourcePlace }) => sourcePlace(value as string) ?? value,
  read: (packed, reading) => (typeof packed === 'number' ? reading.source(packed) : packed),
};

/** The same, and null where nothing is packed. */
export function orNull(how: How): How {
  return { ...how, none: () => null };
}

export function listOf(how: How): How {
  return {
    write: (value, writing) => arrayOf(value).map((one) => how.write(one, writing)),
    read: (packed, reading) => arrayOf(packed).map((one) => how.read(one, reading)),
    none: () => [],
  };
}

/** A list that is left out when it is empty. */
export function someOf(how: How): How {
  const { write, read } = listOf(how);
  return { write, read };
}

export function rowOf(shape: Shape): How {
  return {
    write: (value, writing) => writeRow(shape, value as Fields, writing),
    read: (packed, reading) => readRow(shape, packed, reading),
  };
}

/** The thing at a place that begins at 1; throws RangeError. */
export function at<T>(list: readonly T[], place: number): T {
  const found = list[place - 1];
  if (found === undefined) throw new RangeError(`nothing at place ${place} of ${list.length}`);
  return found;
}

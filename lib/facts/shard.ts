/** One shard: inflated and read as JSON at once, each record made ready when it is first asked for. */
import { BaseError } from './base-error.ts';
import type { CompiledEvent, CompiledSource, CompiledSubject, Stub } from './compiled.ts';
import type { Ids } from './ids.ts';
import { parseJson } from './parse.ts';
import { at, type Reading, readRow, type Shape } from './rows.ts';
import { EVENT, SOURCE, STUB, SUBJECT } from './shapes.ts';

export interface Shard {
  subject(id: string): CompiledSubject | undefined;
  event(id: string): CompiledEvent | undefined;
}

/** As JSON under the deflate: each record, label and source behind the place of its id, a source behind its URL. */
export type PackedShard = [subjects: Packed[], events: Packed[], labels: Packed[], sources: Packed[]];
type Packed = [key: unknown, row: unknown[]];

/**
 * Opens the bytes of a shard, packed with the preset `dictionary`; rejects with `BaseError` when they are not
 * what the compiler wrote. Inside it believes the checksum, which says that it is as the compiler checked it.
 */
export async function openShard(
  bytes: ArrayBuffer,
  dictionary: ArrayBuffer,
  ids: Ids,
  file: string,
): Promise<Shard> {
  const outline = parseJson(await inflate(bytes, dictionary, file), file);
  const made = <T>(make: () => T): T => {
    try {
      return make();
    } catch (error) {
      throw new BaseError('corrupt', file, error instanceof Error ? error.message : String(error));
    }
  };
  const [subjects, events, labels, sources] = made(() => sections(outline));
  const urls = sources.map(([url]) => String(url));
  const reading = (self: string): Reading => ({ self, id: ids.at, source: (place) => at(urls, place) });
  const idOf = (key: unknown) => (typeof key === 'number' ? ids.at(key) : String(key));
  /** By key, without the keys that every object has: it is looked up by what others wrote. */
  const read = <T>(rows: readonly Packed[], keyOf: (key: unknown) => string, shape: Shape) => {
    const entries = rows.map(([key, row]) => [keyOf(key), readRow(shape, row, reading(keyOf(key)))] as const);
    return Object.assign(Object.create(null), Object.fromEntries(entries)) as Readonly<Record<string, T>>;
  };
  const surroundings = made(() => ({
    labels: read<Stub>(labels, idOf, STUB),
    sources: read<CompiledSource>(sources, String, SOURCE),
  }));
  /** Finds a record by its id; each is made ready once. */
  const records = <T>(rows: readonly Packed[], shape: Shape) => {
    const raw = made(() => new Map(rows.map(([key, row]) => [idOf(key), row])));
    const known = new Map<string, T>();
    return (id: string): T | undefined => {
      const row = raw.get(id);
      if (row === undefined) return undefined;
      const record =
        known.get(id) ?? ({ ...made(() => readRow(shape, row, reading(id))), ...surroundings } as T);
      known.set(id, record);
      return record;
    };
  };
  return {
    subject: records<CompiledSubject>(subjects, SUBJECT),
    event: records<CompiledEvent>(events, EVENT),
  };
}

function sections(outline: unknown): PackedShard {
  const isSection = (one: unknown) => Array.isArray(one) && one.every((entry) => Array.isArray(entry));
  if (Array.isArray(outline) && outline.length === 4 && outline.every(isSection))
    return outline as PackedShard;
  throw new TypeError('no shard');
}

/**
 * `DecompressionStream` takes no preset dictionary. It is the same to put the dictionary before the stream as a
 * stored block, to which what follows may refer, and to cut it off the result.
 */
async function inflate(bytes: ArrayBuffer, dictionary: ArrayBuffer, file: string): Promise<Uint8Array> {
  const { byteLength: length } = dictionary;
  // Not the last block, stored; its length, and the length's complement (RFC 1951, 3.2.4).
  const stored = Uint8Array.of(0, length, length >> 8, ~length, ~length >> 8);
  const whole = new Blob([stored, dictionary, bytes]);
  const stream = whole.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  try {
    return new Uint8Array(await new Response(stream).arrayBuffer(), length);
  } catch (error) {
    throw new BaseError('corrupt', file, error instanceof Error ? error.message : String(error));
  }
}

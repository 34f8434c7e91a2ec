/**
 * Reads the packed fact base: only the shards that are asked for, each verified against the catalog.
 *
 * The reader is given (`fetch` of a packaged file, or a map in memory), so nothing here knows where
 * the files are.
 */
import type { z } from 'zod';
import { unpackBriefs } from './briefs.ts';
import { checksum, hashId } from './checksum.ts';
import {
  CATALOG_FILE,
  Catalog,
  type CompiledEvent,
  type CompiledReach,
  type CompiledSubject,
  DIRECTORY_FILE,
  FORMAT,
  ShardFile,
  shardFile,
} from './compiled.ts';

/** Parsed shards kept in memory: at most about 8 kB of JSON each, so some 10 MB when full. */
const SHARDS_KEPT = 256;

/** The base cannot be read, and why. */
export class BaseError extends Error {
  override name = 'BaseError';
  readonly kind: 'missing' | 'corrupt' | 'newer' | 'older';
  readonly file: string;

  constructor(kind: BaseError['kind'], file: string, detail = '') {
    super(`${file} ${WHAT[kind]}${detail && ` (${detail})`}`);
    this.kind = kind;
    this.file = file;
  }
}

const WHAT: Record<BaseError['kind'], string> = {
  missing: 'is missing: install the extension again',
  corrupt: 'is damaged: install the extension again',
  newer: 'was made by a newer version: update the extension',
  older: 'was made by an older version: build the fact base again',
};

export interface Store {
  readonly catalog: Catalog;
  /** The records of these ids, by id; unknown ids and events are left out. */
  subjects(ids: Iterable<string>): Promise<Map<string, CompiledSubject>>;
  /** The same for events. */
  events(ids: Iterable<string>): Promise<Map<string, CompiledEvent>>;
  /** How far the records of two subjects are complete, meetings and calls apart. */
  reach(a: string, b: string): Promise<CompiledReach[]>;
  /** Bytes of a file of the base that is not a shard (`names.idx`, `spot.json`), verified. */
  file(name: string): Promise<ArrayBuffer>;
}

interface Shard {
  subjects: Map<string, CompiledSubject>;
  events: Map<string, CompiledEvent>;
}

/**
 * Opens a base. `read` gives a file's bytes by its name in the base and rejects when there is none.
 * Rejects with a `BaseError` when the base is missing, damaged, or of another format.
 */
export async function openStore(read: (file: string) => Promise<ArrayBuffer>): Promise<Store> {
  const catalog = parseCatalog(await bytesOf(read, CATALOG_FILE));
  const file = async (name: string) => {
    const expected = catalog.files[name];
    if (expected === undefined) throw new BaseError('missing', name);
    return verified(await bytesOf(read, name), name, expected);
  };
  const find = directory(await file(DIRECTORY_FILE), catalog.salt);
  const shards = new Cache(SHARDS_KEPT, async (number: number): Promise<Shard> => {
    const name = shardFile(number);
    const expected = catalog.shards[number];
    if (expected === undefined) throw new BaseError('corrupt', DIRECTORY_FILE, `no shard ${number}`);
    return parseShard(verified(await bytesOf(read, name), name, expected), name);
  });

  const records = async <K extends keyof Shard>(part: K, wanted: Iterable<string>): Promise<Shard[K]> => {
    const ids = [...new Set(wanted)];
    const found: Shard = { subjects: new Map(), events: new Map() };
    const add = async (id: string) => {
      const number = find(id);
      if (number === null) return;
      const shard = await shards.get(number);
      const record = shard[part].get(id);
      if (record) (found[part] as Map<string, typeof record>).set(id, record);
    };
    await Promise.all(ids.map(add));
    return found[part];
  };

  return {
    catalog,
    file,
    subjects: (ids) => records('subjects', ids),
    events: (ids) => records('events', ids),
    async reach(a, b) {
      const reach = (await records('subjects', [a])).get(a)?.reach ?? [];
      return reach.filter(({ pair }) => pair?.includes(a) && pair.includes(b) && a !== b);
    },
  };
}

async function bytesOf(read: (file: string) => Promise<ArrayBuffer>, name: string): Promise<ArrayBuffer> {
  try {
    return await read(name);
  } catch (error) {
    throw new BaseError('missing', name, error instanceof Error ? error.message : String(error));
  }
}

function verified(bytes: ArrayBuffer, name: string, expected: number): ArrayBuffer {
  if (checksum(new Uint8Array(bytes)) !== expected) throw new BaseError('corrupt', name, 'checksum differs');
  return bytes;
}

function parseCatalog(bytes: ArrayBuffer): Catalog {
  const value = parseJson(bytes, CATALOG_FILE);
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format !== 'number') throw new BaseError('corrupt', CATALOG_FILE, 'no format');
  if (format > FORMAT) throw new BaseError('newer', CATALOG_FILE, `format ${format}, we read ${FORMAT}`);
  if (format < FORMAT) throw new BaseError('older', CATALOG_FILE, `format ${format}, we read ${FORMAT}`);
  return parsed(Catalog, value, CATALOG_FILE);
}

function parseShard(bytes: ArrayBuffer, name: string): Shard {
  const { subjects, events, labels, sources } = parsed(ShardFile, parseJson(bytes, name), name);
  try {
    return {
      subjects: new Map(
        subjects.map((record) => [
          record.id,
          { ...record, events: unpackBriefs(record.events), labels, sources },
        ]),
      ),
      events: new Map(events.map((record) => [record.id, { ...record, labels, sources }])),
    };
  } catch (error) {
    throw new BaseError('corrupt', name, error instanceof Error ? error.message : String(error));
  }
}

function parseJson(bytes: ArrayBuffer, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new BaseError('corrupt', name, error instanceof Error ? error.message : String(error));
  }
}

function parsed<S extends z.ZodType>(schema: S, value: unknown, name: string): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new BaseError('corrupt', name, `${issue?.path.join('.')}: ${issue?.message}`);
}

/**
 * Which shard an id is in. The file is the ids' hashes, ascending, then their shard numbers, both as
 * unsigned 32-bit little-endian integers. An id that is not in the base may hit another's hash: the
 * shard then does not hold it.
 */
function directory(bytes: ArrayBuffer, salt: number): (id: string) => number | null {
  if (bytes.byteLength % 8 !== 0) throw new BaseError('corrupt', DIRECTORY_FILE, 'length');
  const count = bytes.byteLength / 8;
  const hashes = new Uint32Array(bytes, 0, count);
  const shards = new Uint32Array(bytes, count * 4, count);
  return (id) => {
    const hash = hashId(id, salt);
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((hashes[middle] as number) < hash) low = middle + 1;
      else high = middle;
    }
    return hashes[low] === hash ? (shards[low] as number) : null;
  };
}

/** Keeps the promises of the most recently asked keys; a failure is forgotten, so it can be tried again. */
class Cache<K, V> {
  private readonly entries = new Map<K, Promise<V>>();
  private readonly most: number;
  private readonly make: (key: K) => Promise<V>;

  constructor(most: number, make: (key: K) => Promise<V>) {
    this.most = most;
    this.make = make;
  }

  get(key: K): Promise<V> {
    const known = this.entries.get(key);
    const value = known ?? this.make(key);
    this.entries.delete(key);
    this.entries.set(key, value);
    if (!known) {
      value.catch(() => this.entries.delete(key));
      const oldest = this.entries.keys().next();
      if (this.entries.size > this.most && !oldest.done) this.entries.delete(oldest.value);
    }
    return value;
  }
}

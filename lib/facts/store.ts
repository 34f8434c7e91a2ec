/**
 * Reads the packed fact base: only the shards that are asked for, each verified against the catalog.
 *
 * The reader is given (`fetch` of a packaged file, or a map in memory), so nothing here knows where
 * the files are.
 */
import { BaseError } from './base-error.ts';
import { Cache } from './cache.ts';
import { Catalog } from './catalog.ts';
import { checksum, selfChecksum } from './checksum.ts';
import type { CompiledEvent, CompiledReach, CompiledSubject } from './compiled.ts';
import { CATALOG_FILE, DICTIONARY_FILE, DIRECTORY_FILE, FORMAT, partFile, shardFile } from './format.ts';
import { openIds } from './ids.ts';
import { parsed, parseJson } from './parse.ts';
import { openShard, type Shard } from './shard.ts';

export { BaseError };

/**
 * Parsed shards kept in memory while the background is awake, so that the next page about the same people reads
 * nothing: some 8 kB each, 8 MB when full. A live blog of 50,000 words wants about 900.
 */
const SHARDS_KEPT = 1_000;

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

/**
 * Opens a base. `read` gives a file's bytes by its name in the base and rejects when there is none.
 * Rejects with a `BaseError` when the base is missing, damaged, or of another format.
 */
export async function openStore(read: (file: string) => Promise<ArrayBuffer>): Promise<Store> {
  const catalog = parseCatalog(await bytesOf(read, CATALOG_FILE));
  const file = async (name: string) => {
    const expected = catalog.files[name];
    if (expected === undefined) throw new BaseError('missing', name);
    const parts = await Promise.all(
      expected.map(async (sum, part) => {
        const file = partFile(name, part);
        return verified(await bytesOf(read, file), file, sum);
      }),
    );
    return parts.length === 1 ? (parts[0] as ArrayBuffer) : new Blob(parts).arrayBuffer();
  };
  const known = openIds(await file(DIRECTORY_FILE));
  // Read with the first shard; a cache of one, so that a failure is not kept.
  const dictionary = new Cache(1, file);
  const shards = new Cache(SHARDS_KEPT, async (number: number): Promise<Shard> => {
    const name = shardFile(number);
    const expected = catalog.shards[number];
    if (expected === undefined) throw new BaseError('corrupt', DIRECTORY_FILE, `no shard ${number}`);
    const [bytes, before] = await Promise.all([bytesOf(read, name), dictionary.get(DICTIONARY_FILE)]);
    return openShard(verified(bytes, name, expected), before, known, name);
  });

  /** The records that `pick` finds in the shards of the ids. */
  const records = async <T>(ids: Iterable<string>, pick: (shard: Shard, id: string) => T | undefined) => {
    const one = async (id: string) => {
      const number = known.shardOf(id);
      return [id, number === null ? undefined : pick(await shards.get(number), id)] as const;
    };
    // In the order asked for, whichever file came first: what is told must not hang on that.
    const all = await Promise.all([...new Set(ids)].map(one));
    return new Map(all.filter((entry): entry is readonly [string, T & {}] => entry[1] !== undefined));
  };
  const subjects = (ids: Iterable<string>) => records(ids, (shard, id) => shard.subject(id));

  return {
    catalog,
    file,
    subjects,
    events: (ids) => records(ids, (shard, id) => shard.event(id)),
    async reach(a, b) {
      const reach = (await subjects([a])).get(a)?.reach ?? [];
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
  const { format, self } = isRecord(value) ? value : {};
  if (typeof format !== 'number') throw new BaseError('corrupt', CATALOG_FILE, 'no format');
  if (isRecord(value) && self !== selfChecksum(value)) {
    throw new BaseError('corrupt', CATALOG_FILE, 'checksum differs');
  }
  if (format !== FORMAT) {
    throw new BaseError(
      format > FORMAT ? 'newer' : 'older',
      CATALOG_FILE,
      `format ${format}, we read ${FORMAT}`,
    );
  }
  return parsed(Catalog, value, CATALOG_FILE);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fact base as it is packed: a map of small files, the same bytes for the same YAML. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { Catalog } from '../lib/facts/catalog.ts';
import { checksum, selfChecksum } from '../lib/facts/checksum.ts';
import { EventFile, type ShardInput, Source, Stub, SubjectFile } from '../lib/facts/compiled.ts';
import {
  CATALOG_FILE,
  DICTIONARY_FILE,
  DIRECTORY_FILE,
  FORMAT,
  NAMES_FILE,
  PART_BYTES,
  partFile,
  SEARCH_FILE,
  SPOT_FILE,
  shardFile,
} from '../lib/facts/format.ts';
import type { PackedShard } from '../lib/facts/shard.ts';
import { packSpot } from '../lib/facts/spot-file.ts';
import { checkBase, mistakeLine } from './check.ts';
import { makeDictionary } from './compile/dictionary.ts';
import { allNames } from './compile/inflected.ts';
import { namesIndex } from './compile/names-index.ts';
import { makeDirectory, ShardPacker } from './compile/packed-shard.ts';
import { derive } from './compile/records.ts';
import { makeSearch } from './compile/search.ts';
import { makeShards } from './compile/shards.ts';
import { makeSpot, spotIds } from './compile/spot.ts';
import type { Base, Mistake } from './load.ts';
import { allReferences } from './references.ts';

export interface Compiled {
  /** File name within the base -> bytes; `lib/facts/store.ts` reads them by these names. */
  files: Map<string, Uint8Array<ArrayBuffer>>;
  /** Hash of the whole content. */
  version: string;
}

/** The YAML has errors: one a line, each with file, line and cure. */
class FactsError extends Error {
  override name = 'FactsError';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(mistakeLine).join('\n'));
    this.mistakes = mistakes;
  }
}

/** The base itself; throws `FactsError` when it breaks a rule. */
export function checked(base: Base): Base {
  const errors = checkBase(base).filter(({ severity }) => severity === 'error');
  if (errors.length) throw new FactsError(errors);
  return base;
}

/** Compiles a base that was checked. */
export async function compile(base: Base): Promise<Compiled> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const { plain, made } = allNames(base);
  const index = namesIndex({ aliases: [...plain, ...made], ids: spotIds(base) });
  // Whoever fails first is told of; this one is awaited below.
  index.catch(() => {});
  const derived = derive(base);
  const contents = makeShards(derived);
  holdAgainstSchemas(contents.map(({ content }) => content));
  const directory = makeDirectory(contents);
  const packer = new ShardPacker(directory);
  const shards = contents.map(({ content }) => packer.pack(content));
  const dictionary = makeDictionary(shards);
  const packed = await deflateAll(shards, dictionary);
  for (const [number, bytes] of packed.entries()) files.set(shardFile(number), bytes);
  const others = new Map([
    [DICTIONARY_FILE, dictionary],
    [DIRECTORY_FILE, json(directory)],
    [NAMES_FILE, await index],
    [SEARCH_FILE, json(makeSearch(base))],
    [SPOT_FILE, json(packSpot(makeSpot(base)))],
  ]);
  const parts = new Map([...others].map(([name, bytes]) => [name, partsOf(bytes)]));
  for (const [name, list] of parts) {
    for (const [part, bytes] of list.entries()) files.set(partFile(name, part), bytes);
  }
  const version = hashOf(files);
  const checks = [...allReferences(base)].map(({ reference }) => reference.checked).sort();
  const catalog: Omit<Catalog, 'self'> = {
    format: FORMAT,
    version,
    oldestCheck: checks[0] ?? null,
    newestCheck: checks.at(-1) ?? null,
    subjects: base.subjects.size,
    events: base.events.size,
    shards: packed.map(checksum),
    files: Object.fromEntries([...parts].map(([name, list]) => [name, list.map(checksum)])),
  };
  files.set(CATALOG_FILE, json({ ...catalog, self: selfChecksum(catalog) }));
  return { files, version };
}

/** The reader believes what it reads: what the schemas refuse must not be packed. */
function holdAgainstSchemas(shards: readonly ShardInput[]): void {
  // What stands in many shards is one object in all of them.
  const held = new Set<object>();
  const hold = (schema: { parse(value: unknown): unknown }, values: readonly object[]) => {
    for (const value of values) if (!held.has(value)) schema.parse(value);
    for (const value of values) held.add(value);
  };
  for (const { subjects, events, labels, sources } of shards) {
    hold(SubjectFile, subjects);
    hold(EventFile, events);
    hold(Stub, Object.values(labels));
    hold(Source, Object.values(sources));
  }
}

function partsOf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const count = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
  return Array.from({ length: count }, (_, part) => bytes.slice(part * PART_BYTES, (part + 1) * PART_BYTES));
}

function json(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

const deflate = promisify<Uint8Array, object, Uint8Array<ArrayBuffer>>(deflateRaw);
/** Enough for every core; all at once would hold the buffers of all. */
const DEFLATED_AT_ONCE = 8;

/** The shards as they are packed, in their order: a third of a build, so not on the main thread. */
async function deflateAll(
  shards: readonly PackedShard[],
  dictionary: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const packed: Uint8Array<ArrayBuffer>[] = [];
  // One iterator for all: each takes the next.
  const waiting = shards.entries();
  const work = async () => {
    for (const [number, shard] of waiting) {
      const bytes = await deflate(json(shard), { level: 9, dictionary, chunkSize: 4_096 });
      packed[number] = new Uint8Array(bytes);
    }
  };
  await Promise.all(Array.from({ length: DEFLATED_AT_ONCE }, work));
  return packed;
}

function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256').update(`format ${FORMAT}`);
  for (const name of [...files.keys()].sort()) {
    hash.update(`\n${name}\n`).update(files.get(name) as Uint8Array);
  }
  return hash.digest('hex').slice(0, 16);
}

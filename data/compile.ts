/** The fact base as it is packed: a map of small files, the same bytes for the same YAML. */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { checksum, selfChecksum } from '../lib/facts/checksum.ts';
import {
  CATALOG_FILE,
  type Catalog,
  DICTIONARY_FILE,
  DIRECTORY_FILE,
  FORMAT,
  NAMES_FILE,
  SEARCH_FILE,
  SPOT_FILE,
  shardFile,
} from '../lib/facts/compiled.ts';
import { buildIndex } from '../lib/spotting/index-build.ts';
import { checkBase, mistakeLine } from './check.ts';
import { makeDictionary } from './compile/dictionary.ts';
import { makeDirectory } from './compile/directory.ts';
import { withInflections } from './compile/inflected.ts';
import { isNameable, placedAliases } from './compile/names.ts';
import { derive } from './compile/records.ts';
import { makeSearch } from './compile/search.ts';
import { makeShards } from './compile/shards.ts';
import { makeSpot, spotIds } from './compile/spot.ts';
import { type Base, loadBase, type Mistake } from './load.ts';
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

/** Loads, checks and compiles the base of a repository; throws `FactsError` when a rule is broken. */
export function compileRepository(root: string): Compiled {
  const base = loadBase(root);
  const errors = checkBase(base).filter(({ severity }) => severity === 'error');
  if (errors.length) throw new FactsError(errors);
  return compile(base);
}

/** Compiles a base that was checked. */
export function compile(base: Base): Compiled {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const derived = derive(base);
  const contents = makeShards(derived);
  const dictionary = makeDictionary(contents.map(({ content }) => content));
  const shards = contents.map(({ content, ids }) => ({ bytes: deflate(json(content), dictionary), ids }));
  const directory = makeDirectory(
    new Map(shards.flatMap(({ ids }, number) => ids.map((id) => [id, number] as const))),
  );
  for (const [number, { bytes }] of shards.entries()) files.set(shardFile(number), bytes);
  const others = new Map([
    [DICTIONARY_FILE, dictionary],
    [DIRECTORY_FILE, directory.bytes],
    [NAMES_FILE, namesIndex(base)],
    [SEARCH_FILE, json(makeSearch(base))],
    [SPOT_FILE, json(makeSpot(base))],
  ]);
  for (const [name, bytes] of others) files.set(name, bytes);
  const version = hashOf(files);
  const checks = [...allReferences(base)].map(({ reference }) => reference.checked).sort();
  const catalog: Omit<Catalog, 'self'> = {
    format: FORMAT,
    version,
    oldestCheck: checks[0] ?? null,
    newestCheck: checks.at(-1) ?? null,
    subjects: base.subjects.size,
    events: base.events.size,
    salt: directory.salt,
    shards: shards.map(({ bytes }) => checksum(bytes)),
    files: Object.fromEntries([...others].map(([name, bytes]) => [name, checksum(bytes)])),
  };
  files.set(CATALOG_FILE, json({ ...catalog, self: selfChecksum(catalog) }));
  return { files, version };
}

function namesIndex(base: Base): Uint8Array<ArrayBuffer> {
  const aliases = placedAliases(base).flatMap(({ alias }) => (isNameable(alias.text) ? [alias] : []));
  return new Uint8Array(buildIndex(withInflections(base, aliases), spotIds(base)));
}

function json(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function deflate(bytes: Uint8Array, dictionary: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateRawSync(bytes, { level: 9, dictionary }));
}

function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256').update(`format ${FORMAT}`);
  for (const name of [...files.keys()].sort()) {
    hash.update(`\n${name}\n`).update(files.get(name) as Uint8Array);
  }
  return hash.digest('hex').slice(0, 16);
}

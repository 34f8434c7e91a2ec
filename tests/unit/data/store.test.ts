import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../data/compile.ts';
import { Cache } from '../../../lib/facts/cache.ts';
import { checksum, selfChecksum } from '../../../lib/facts/checksum.ts';
import {
  CATALOG_FILE,
  DICTIONARY_FILE,
  DIRECTORY_FILE,
  FORMAT,
  NAMES_FILE,
  partFile,
  SPOT_FILE,
  shardFile,
} from '../../../lib/facts/format.ts';
import { BaseError, openStore } from '../../../lib/facts/store.ts';
import { readerOf } from '../../../scripts/facts/node-store.ts';
import { baseOf } from './fixture.ts';

const compiled = await compile(baseOf());

const ALL = [CATALOG_FILE, DICTIONARY_FILE, DIRECTORY_FILE, NAMES_FILE, SPOT_FILE, shardFile(0)];

/** A reader over the compiled files with some of them changed. */
function reader(changes: Record<string, Uint8Array<ArrayBuffer> | null>) {
  const files = new Map(compiled.files);
  for (const [name, bytes] of Object.entries(changes)) {
    if (bytes) files.set(name, bytes);
    else files.delete(name);
  }
  return readerOf({ ...compiled, files });
}

function bytesOf(name: string): Uint8Array<ArrayBuffer> {
  return (compiled.files.get(name) as Uint8Array<ArrayBuffer>).slice();
}

/** The catalog with other values, its own checksum made right. */
function catalogWith(values: object): Uint8Array<ArrayBuffer> {
  const { self: _, ...catalog } = JSON.parse(new TextDecoder().decode(bytesOf(CATALOG_FILE)));
  const changed = { ...catalog, ...values };
  return new TextEncoder().encode(JSON.stringify({ ...changed, self: selfChecksum(changed) }));
}

/** Everything a page could read. */
async function readAll(read: (file: string) => Promise<ArrayBuffer>): Promise<void> {
  const store = await openStore(read);
  await store.subjects(['ann-adams', 'bob-brown', 'moscow', 'russia', 'president-of-russia']);
  await store.events(['2022-02-07-adams-brown']);
  await store.file(NAMES_FILE);
  await store.file(SPOT_FILE);
}

async function errorOf(promise: Promise<unknown>): Promise<BaseError> {
  const error: unknown = await promise.then(
    () => null,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(BaseError);
  return error as BaseError;
}

describe('a base that cannot be read', () => {
  it.each(ALL)('%s missing', async (name) => {
    expect(await errorOf(readAll(reader({ [name]: null })))).toMatchObject({ kind: 'missing', file: name });
  });

  it.each(ALL)('%s cut', async (name) => {
    const cut = bytesOf(name).slice(0, -3);
    expect(await errorOf(readAll(reader({ [name]: cut })))).toMatchObject({ kind: 'corrupt', file: name });
  });

  it('of a newer or an older format says so', async () => {
    const newer = await errorOf(
      readAll(reader({ [CATALOG_FILE]: catalogWith({ format: FORMAT + 1, shards: 'other' }) })),
    );
    expect(newer.kind).toBe('newer');
    expect(newer.message).toBe(
      `catalog.json was made by a newer version: update the extension (format ${FORMAT + 1}, we read ${FORMAT})`,
    );
    expect(
      (await errorOf(readAll(reader({ [CATALOG_FILE]: catalogWith({ format: FORMAT - 1 }) })))).kind,
    ).toBe('older');
  });

  it('with a catalog of the right checksum and the wrong content is damaged', async () => {
    const odd = catalogWith({ shards: ['x'] });
    expect(await errorOf(readAll(reader({ [CATALOG_FILE]: odd })))).toMatchObject({
      kind: 'corrupt',
      file: CATALOG_FILE,
    });
  });

  it.each([
    ['no shard', { subjects: [] }],
    ['of too few parts', [[], [], []]],
    ['with a part that is no list', [[], [], [], 'x']],
    ['with a label of no id', [[], [], [[99, [1, 'X']]], []]],
    ['with a record that is no row', [[[2, 'x']], [], [], []]],
    ['with a record that points at no source', [[[2, [0, 'A', 'A', [[6, 'T', 0, [[7, 1]]]]]]], [], [], []]],
  ])('with a shard of the right checksum that is %s is damaged', async (_, content) => {
    const packed = deflateRawSync(JSON.stringify(content), { dictionary: bytesOf(DICTIONARY_FILE) });
    const bytes = new Uint8Array(packed);
    const catalog = catalogWith({ shards: [checksum(bytes)] });
    const files = { [shardFile(0)]: bytes, [CATALOG_FILE]: catalog };
    expect(await errorOf(readAll(reader(files)))).toMatchObject({ kind: 'corrupt', file: shardFile(0) });
  });

  it('has any flipped bit noticed, in whatever file', async () => {
    const names = [...compiled.files.keys()].filter((name) => name !== 'search.json');
    const flip = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.integer({ min: 0, max: 7 }));
    await fc.assert(
      fc.asyncProperty(flip, async ([name, place, bit]) => {
        const bytes = bytesOf(name);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] as number) ^ (1 << bit);
        const error = await errorOf(readAll(reader({ [name]: bytes })));
        expect(error.kind).toBe('corrupt');
        expect(error.file).toBe(name);
      }),
      { numRuns: 200 },
    );
  });

  it('is tried again after a failure', async () => {
    let broken = true;
    const good = readerOf(compiled);
    const store = await openStore(async (file) => {
      if (broken && file === shardFile(0)) throw new Error('not now');
      return good(file);
    });
    const all = ['ann-adams', 'bob-brown', 'moscow', 'russia', 'president-of-russia'];
    expect((await errorOf(store.subjects(all))).kind).toBe('missing');
    broken = false;
    expect((await store.subjects(all)).size).toBe(5);
  });
});

describe('reading', () => {
  it('joins a file that is packed in parts, and notices a part that is missing or another', async () => {
    const whole = bytesOf(NAMES_FILE);
    const parts = [whole.slice(0, 4000), whole.slice(4000, 4007), whole.slice(4007)];
    const { files } = JSON.parse(new TextDecoder().decode(bytesOf(CATALOG_FILE)));
    const changes = Object.fromEntries(parts.map((bytes, part) => [partFile(NAMES_FILE, part), bytes]));
    const catalog = catalogWith({ files: { ...files, [NAMES_FILE]: parts.map(checksum) } });
    const open = (more: object) => openStore(reader({ ...changes, [CATALOG_FILE]: catalog, ...more }));
    expect(new Uint8Array(await (await open({})).file(NAMES_FILE))).toEqual(whole);
    const missing = (await open({ 'names.idx.2': null })).file(NAMES_FILE);
    expect(await errorOf(missing)).toMatchObject({ kind: 'missing', file: 'names.idx.2' });
    const other = (await open({ 'names.idx.1': parts[0] })).file(NAMES_FILE);
    expect(await errorOf(other)).toMatchObject({ kind: 'corrupt', file: 'names.idx.1' });
  });

  it('opens a shard once', async () => {
    const read: string[] = [];
    const good = readerOf(compiled);
    const store = await openStore((file) => {
      read.push(file);
      return good(file);
    });
    await Promise.all([store.subjects(['ann-adams', 'ann-adams']), store.subjects(['ann-adams'])]);
    await store.subjects(['ann-adams']);
    expect(read.filter((file) => file.startsWith('shards/'))).toHaveLength(1);
  });

  it('gives the same record each time, with its labels ready to list', async () => {
    const store = await openStore(readerOf(compiled));
    const [first] = (await store.subjects(['ann-adams'])).values();
    const [second] = (await store.subjects(['ann-adams'])).values();
    expect(second).toBe(first);
    expect(Object.values(first?.labels ?? {}).every(({ label }) => label.en.length > 0)).toBe(true);
    expect(first?.labels.moscow).toBe(first?.labels.moscow);
    expect(first?.labels.constructor).toBeUndefined();
  });

  it('leaves out ids that are not there', async () => {
    const store = await openStore(readerOf(compiled));
    await fc.assert(
      fc.asyncProperty(fc.string(), async (id) => {
        fc.pre(id !== 'ann-adams');
        expect((await store.subjects([`no-${id}`])).size).toBe(0);
        expect((await store.events([`no-${id}`, 'ann-adams'])).size).toBe(0);
      }),
    );
  });
});

describe('the cache', () => {
  it('keeps the most recently asked, and forgets the rest', async () => {
    const made: number[] = [];
    const cache = new Cache(2, async (key: number) => {
      made.push(key);
      return key;
    });
    for (const key of [1, 2, 1, 3, 1, 2]) expect(await cache.get(key)).toBe(key);
    expect(made).toEqual([1, 2, 3, 2]);
  });
});

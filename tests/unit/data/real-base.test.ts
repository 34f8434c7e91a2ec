import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesIn, keptBase } from '../../../data/cache.ts';
import { checkBase, mistakeLine } from '../../../data/check.ts';
import { derive } from '../../../data/compile/records.ts';
import { makeShards } from '../../../data/compile/shards.ts';
import { compile } from '../../../data/compile.ts';
import { loadBase } from '../../../data/load.ts';
import { EventFile, SubjectFile } from '../../../lib/facts/compiled.ts';
import { pageFacts } from '../../../lib/facts/page-facts.ts';
import { openStore } from '../../../lib/facts/store.ts';
import { busiestPage } from '../../../scripts/bench/facts/measure.ts';
import { keptReader, ROOT } from '../../../scripts/facts/node-store.ts';

const base = loadBase(ROOT);
const { folder } = await keptBase(ROOT, async () => (await compile(base)).files);
const files = new Map(filesIn(folder).map((name) => [name, readFileSync(join(folder, name))]));
const read = await keptReader();

/** Seconds of work on the whole base; on a machine that does twenty things at once, minutes. */
describe('the fact base of this repository', { timeout: 240_000 }, () => {
  it('breaks no rule', () => {
    const errors = checkBase(base).filter(({ severity }) => severity === 'error');
    expect(errors.map(mistakeLine)).toEqual([]);
  });

  it('packs into files under 4 MB, its facts into 3 MB gzipped', () => {
    const sizes = [...files.values()].map((bytes) => bytes.length);
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
    const shards = [...files].filter(([name]) => name.startsWith('shards/'));
    const gzipped = shards.reduce((sum, [, bytes]) => sum + gzipSync(bytes).length, 0);
    expect(gzipped).toBeLessThan(3_000_000);
  });

  it('is read as its schemas say, with all that packing leaves out', async () => {
    const store = await openStore(read);
    for (const { content, ids } of makeShards(derive(base))) {
      const surroundings = { labels: content.labels, sources: content.sources };
      const subjects = await store.subjects(ids);
      const events = await store.events(ids);
      // Many thousands: node's own comparing takes a tenth of the time.
      for (const record of content.subjects) {
        const { labels: _, sources: __, ...read } = subjects.get(record.id) ?? {};
        assert.deepStrictEqual(read, SubjectFile.parse(record));
      }
      for (const record of content.events) {
        const { labels: _, sources: __, ...read } = events.get(record.id) ?? {};
        assert.deepStrictEqual(read, EventFile.parse(record));
      }
      const [{ labels, sources } = {}] = [...subjects.values(), ...events.values()];
      assert.deepStrictEqual({ labels: { ...labels }, sources: { ...sources } }, surroundings);
    }
  });

  it('lets a page that names its thirty busiest subjects read at most 300 kB', async () => {
    const { article, spotted } = busiestPage(base, 30);
    let bytes = 0;
    const store = await openStore(async (file) => {
      const content = await read(file);
      // Catalog and directory are read once for all pages, when the worker starts.
      if (file.startsWith('shards/')) bytes += content.byteLength;
      return content;
    });
    const facts = await pageFacts(article, spotted, store, { locale: 'en', today: '2026-11-21' });
    expect(Object.keys(facts.subjects).length).toBeGreaterThanOrEqual(Math.min(30, spotted.mentions.length));
    expect(bytes).toBeLessThan(300_000);
    // The next page about them, in whatever tab, reads nothing while the background is awake.
    const before = bytes;
    await pageFacts(article, spotted, store, { locale: 'en', today: '2026-11-21' });
    expect(bytes).toBe(before);
  });
});

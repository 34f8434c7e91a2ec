/** Builds one base, opens it as the background does, and says what that took. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { checkBase } from '../../../data/check.ts';
import { compile } from '../../../data/compile.ts';
import type { Base } from '../../../data/load.ts';
import { pageFacts } from '../../../lib/facts/page-facts.ts';
import { openStore } from '../../../lib/facts/store.ts';
import { openSpotBase } from '../../../lib/spotting/open-base.ts';
import type { Article, Spotted } from '../../../lib/spotting/types.ts';
import { readerOf } from '../../facts/node-store.ts';

export interface FactsFigures {
  subjects: number;
  events: number;
  /** Reading, checking and packing. */
  buildMs: number;
  errors: number;
  files: number;
  packageKb: number;
  shardsKb: number;
  largestKb: number;
  /** What is held after the base was opened and one page told. */
  memoryMb: number;
  openMs: number;
  /** Shards read for the page that names the thirty busiest subjects. */
  pageKb: number;
}

export async function measureFacts(load: () => Base): Promise<FactsFigures> {
  let started = performance.now();
  let base: Base | null = load();
  const errors = checkBase(base).filter(({ severity }) => severity === 'error').length;
  const compiled = compile(base);
  const buildMs = performance.now() - started;
  const { subjects, events } = { subjects: base.subjects.size, events: base.events.size };
  const page = busiestPage(base, 30);
  base = null;

  const sizes = [...compiled.files.values()].map((bytes) => bytes.length);
  const zipped = [...compiled.files].map(([name, bytes]) => [name, gzipSync(bytes).length / 1000] as const);
  const sum = (list: typeof zipped) => list.reduce((all, [, kb]) => all + kb, 0);
  const read = readerOf(compiled);
  let pageBytes = 0;
  const before = heldBytes();
  started = performance.now();
  const store = await openStore(async (file) => {
    const bytes = await read(file);
    if (file.startsWith('shards/')) pageBytes += bytes.byteLength;
    return bytes;
  });
  const spotting = await openSpotBase(store);
  const openMs = performance.now() - started;
  const facts = await pageFacts(page.article, page.spotted, store, { locale: 'en', today: '2026-11-22' });
  const memoryMb = (heldBytes() - before) / 1e6;
  // Held until here, as the background holds them.
  if (spotting.subjects.length + facts.mentions.length === 0) throw new Error('an empty base');
  return {
    subjects,
    events,
    buildMs,
    errors,
    files: compiled.files.size,
    packageKb: sum(zipped),
    shardsKb: sum(zipped.filter(([name]) => name.startsWith('shards/'))),
    largestKb: Math.max(...sizes) / 1000,
    memoryMb,
    openMs,
    pageKb: pageBytes / 1000,
  };
}

/** Heap and buffers after collecting garbage. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  for (let round = 0; round < 3; round++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** An article that names the subjects with the most events, one a block. */
export function busiestPage(base: Base, count: number): { article: Article; spotted: Spotted } {
  const events = new Map<string, number>();
  for (const { record } of base.events.values()) {
    for (const id of record.participants) events.set(id, (events.get(id) ?? 0) + 1);
  }
  const ids = [...events]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([id]) => id);
  const blocks = ids.map((id) => ({
    text: base.subjects.get(id)?.record.label.en ?? id,
    kind: 'text' as const,
  }));
  const mentions = blocks.map(({ text }, block) => ({
    block,
    start: 0,
    end: text.length,
    subject: ids[block] as string,
    how: 'name' as const,
  }));
  return {
    article: { blocks, lang: 'en', published: '2026-07-01' },
    spotted: { mentions, findings: [] },
  };
}

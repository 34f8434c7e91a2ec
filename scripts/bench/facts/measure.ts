/** Builds one base, opens it as the background does, and says what that took. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkBase } from '../../../data/check.ts';
import { compile } from '../../../data/compile.ts';
import type { Base } from '../../../data/load.ts';
import type { Article, Spotted } from '../../../lib/spotting/types.ts';

export interface FactsFigures {
  subjects: number;
  events: number;
  /** Reading, checking and packing, by the clock, without the pauses in which `referenceMs` was measured. */
  buildMs: number;
  /** What a loop of a known length took meanwhile, by the same clock: how much the machine had to do besides. */
  referenceMs: number;
  /** The same work in processor time of all threads. */
  allThreadsMs: number;
  errors: number;
  files: number;
  packageKb: number;
  shardsKb: number;
  largestKb: number;
  /** What is held after the base was opened, one page spotted and told. */
  memoryMb: number;
  openMs: number;
  /** Shards read for the page that names the thirty busiest subjects. */
  pageKb: number;
}

export async function measureFacts(load: () => Base): Promise<FactsFigures> {
  const watch = new Watch();
  const base = await watch.time(load);
  const errors = await watch.time(
    () => checkBase(base).filter(({ severity }) => severity === 'error').length,
  );
  const compiled = await watch.time(() => compile(base));
  const { buildMs, allThreadsMs, referenceMs } = watch;
  const { subjects, events } = { subjects: base.subjects.size, events: base.events.size };
  const page = busiestPage(base, 30);

  const sizes = [...compiled.files.values()].map((bytes) => bytes.length);
  const zipped = [...compiled.files].map(([name, bytes]) => [name, gzipSync(bytes).length / 1000] as const);
  const sum = (list: typeof zipped) => list.reduce((all, [, kb]) => all + kb, 0);
  const opened = openApart(compiled.files, page);
  return {
    subjects,
    events,
    buildMs,
    referenceMs,
    allThreadsMs,
    errors,
    files: compiled.files.size,
    packageKb: sum(zipped),
    shardsKb: sum(zipped.filter(([name]) => name.startsWith('shards/'))),
    largestKb: Math.max(...sizes) / 1000,
    memoryMb: opened.memoryMb,
    openMs: opened.openMs,
    pageKb: opened.pageKb,
  };
}

/** Times the steps of a build, and between them the loop that shows how busy the machine is. */
class Watch {
  buildMs = 0;
  allThreadsMs = 0;
  private readonly loops: number[] = [loopMs()];

  async time<T>(step: () => T | Promise<T>): Promise<T> {
    const started = performance.now();
    const spent = process.cpuUsage();
    const result = await step();
    this.buildMs += performance.now() - started;
    const { user, system } = process.cpuUsage(spent);
    this.allThreadsMs += (user + system) / 1000;
    this.loops.push(loopMs());
    return result;
  }

  /** The mean: of a step that others delay now and then, each delay counts. */
  get referenceMs(): number {
    return this.loops.reduce((sum, ms) => sum + ms, 0) / this.loops.length;
  }
}

/** So often, to last longer than the turns that a busy machine gives. */
const LOOPS = 20;

/** The loop of page/probe.ts, in this process: one of them, in ms by the clock. */
function loopMs(): number {
  const started = performance.now();
  let mixed = 1;
  for (let round = 0; round < LOOPS * 6_000_000; round++) mixed = Math.imul(mixed ^ round, 0x01000193) | 1;
  return mixed === 0 ? 0 : (performance.now() - started) / LOOPS;
}

/** What is held is told apart only in a process that has built nothing. */
function openApart(
  files: ReadonlyMap<string, Uint8Array>,
  page: object,
): Pick<FactsFigures, 'memoryMb' | 'openMs' | 'pageKb'> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-facts-'));
  try {
    mkdirSync(join(folder, 'shards'));
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, 'page.json'), JSON.stringify(page));
    const script = join(import.meta.dirname, 'open.ts');
    const run = spawnSync(process.execPath, ['--expose-gc', script, folder], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`the packed base could not be opened: ${run.stderr}`);
    return JSON.parse(run.stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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

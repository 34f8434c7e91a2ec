/**
 * Speed of spotting at four sizes of gazetteer: `npm run bench -- spotting [--json FILE]`.
 *
 * One process, one text for all sizes; each figure is the median of runs that are interleaved between
 * sizes, so that what else the machine does falls on all alike. The floor is a bare loop over the
 * text's character codes. Peers run up to 10,000 names: beyond, building them takes minutes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadBase } from '../../data/load.ts';
import { buildIndex } from '../../lib/spotting/index-build.ts';
import { openIndex } from '../../lib/spotting/name-index.ts';
import { scan } from '../../lib/spotting/scan.ts';
import { spot } from '../../lib/spotting/spot.ts';
import type { Article, SpotBase, SpotSubject } from '../../lib/spotting/types.ts';
import { ROOT } from '../facts/node-store.ts';
import { makeAliases, makeNames, makeText } from './gazetteer.ts';
import { PEERS } from './peers.ts';

const SIZES = [1_000, 10_000, 100_000, 500_000] as const;
const LARGEST_FOR_PEERS = 10_000;
const BLOG_WORDS = 50_000;
const ARTICLE_WORDS = 1_500;
const RUNS = 41;
const WARM_UP = 15;
const PEER_RUNS = 7;
/** The bars of the issue. */
const BARS = { scanTimesFloor: 6, growth: 1.25, loadMs: 15, bytesPerAlias: 13, resolveTimesScan: 3 };

interface Figures {
  scanMs: number;
  /** Resolving and describing, beyond the scan. */
  resolveMs: number;
  loadMs: number;
  bytesPerAlias: number;
  /** The whole pipeline over an article. */
  articleMs: number;
}

interface Report {
  floor: { scanMs: number };
  spotting: Record<string, Figures>;
  peers: Record<string, Record<string, { buildMs: number; scanMs: number; found: number }>>;
}

/** Runs the benchmark; false when a bar is missed. */
export function benchSpotting(args: string[]): boolean {
  const { values } = parseArgs({ args, options: { json: { type: 'string' } } });
  const names = makeNames(SIZES.at(-1) as number);
  const blog = makeText(BLOG_WORDS, names.slice(0, SIZES[0]));
  const text = blog.join('\n');
  const report: Report = { floor: { scanMs: 0 }, spotting: {}, peers: {} };
  measure(report, names, blog, text);
  for (const [name, build] of Object.entries(PEERS)) {
    report.peers[name] = {};
    for (const size of SIZES.filter((each) => each <= LARGEST_FOR_PEERS)) {
      const started = performance.now();
      const find = build(names.slice(0, size));
      const buildMs = performance.now() - started;
      let found = 0;
      const scanMs = median(PEER_RUNS, () => {
        found = find(text);
      });
      report.peers[name][size] = { buildMs, scanMs, found };
    }
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  return print(report);
}

function measure(report: Report, names: readonly string[], blog: string[], text: string): void {
  const languages = loadBase(ROOT).languages;
  const tasks = SIZES.map((size) => {
    const { aliases, ids } = makeAliases(names.slice(0, size));
    const buffer = buildIndex(aliases, ids);
    const base = baseOf(buffer, ids, languages);
    return {
      size,
      buffer,
      base,
      scan: [] as number[],
      whole: [] as number[],
      article: [] as number[],
      load: [] as number[],
    };
  });
  const live = articleOf(blog);
  const short = articleOf(makeText(ARTICLE_WORDS, names.slice(0, SIZES[0])));
  const floor: number[] = [];
  let checksum = 0;
  for (let run = -WARM_UP; run < RUNS; run++) {
    const keep = (list: number[], work: () => void) => {
      const started = performance.now();
      work();
      if (run >= 0) list.push(performance.now() - started);
    };
    keep(floor, () => {
      checksum ^= charCodeLoop(text);
    });
    for (const { buffer, base, ...lists } of tasks) {
      keep(lists.load, () => openIndex(buffer));
      keep(lists.scan, () => {
        for (const block of blog) scan(base.index, block);
      });
      keep(lists.whole, () => spot(live, base));
      keep(lists.article, () => spot(short, base));
    }
  }
  // Used, so that no compiler takes the loop away.
  if (Number.isNaN(checksum)) throw new Error('unreachable');
  report.floor.scanMs = middle(floor);
  for (const { size, buffer, scan: scans, whole, load, article } of tasks) {
    report.spotting[size] = {
      scanMs: middle(scans),
      resolveMs: Math.max(0, middle(whole) - middle(scans)),
      loadMs: middle(load),
      bytesPerAlias: buffer.byteLength / size,
      articleMs: middle(article),
    };
  }
}

function articleOf(texts: readonly string[]): Article {
  return { blocks: texts.map((text) => ({ text, kind: 'text' })), lang: 'en', published: '2026-02-04' };
}

function baseOf(buffer: ArrayBuffer, ids: readonly string[], languages: SpotBase['languages']): SpotBase {
  const subjects = ids.map((id): SpotSubject => {
    return { id, kind: 'person', knownFrom: null, related: [], contextWords: {} };
  });
  return { index: openIndex(buffer), subjects, events: [], cues: {}, languages };
}

/** What reading the text costs at the least. */
function charCodeLoop(text: string): number {
  let sum = 0;
  for (let offset = 0; offset < text.length; offset++) sum = (sum + text.charCodeAt(offset)) | 0;
  return sum;
}

function median(runs: number, work: () => void): number {
  const times: number[] = [];
  for (let run = -1; run < runs; run++) {
    const started = performance.now();
    work();
    if (run >= 0) times.push(performance.now() - started);
  }
  return middle(times);
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] as number;
}

function print({ floor, spotting, peers }: Report): boolean {
  const ms = (value: number) => value.toFixed(2).padStart(9);
  console.log(
    `Live blog of ${BLOG_WORDS} words; medians in ms. Floor (charCode loop): ${floor.scanMs.toFixed(2)}\n`,
  );
  console.log('aliases       scan  × floor   resolve  × scan     load  bytes/alias  article');
  for (const [size, each] of Object.entries(spotting))
    console.log(
      `${size.padStart(7)}${ms(each.scanMs)}${(each.scanMs / floor.scanMs).toFixed(2).padStart(9)}${ms(each.resolveMs)}` +
        `${(each.resolveMs / each.scanMs).toFixed(2).padStart(9)}${ms(each.loadMs)}${each.bytesPerAlias.toFixed(2).padStart(13)}${ms(each.articleMs)}`,
    );
  for (const [name, sizes] of Object.entries(peers))
    for (const [size, { buildMs, scanMs, found }] of Object.entries(sizes))
      console.log(`${name}, ${size}: build ${buildMs.toFixed(0)}, scan ${scanMs.toFixed(2)}, finds ${found}`);
  return judge(floor.scanMs, spotting);
}

function judge(floorMs: number, spotting: Record<string, Figures>): boolean {
  const all = Object.values(spotting);
  const first = all[0] as Figures;
  const last = all.at(-1) as Figures;
  const checks: [string, number, number][] = [
    ['scan × floor, worst', Math.max(...all.map(({ scanMs }) => scanMs / floorMs)), BARS.scanTimesFloor],
    ['growth of scan', last.scanMs / first.scanMs, BARS.growth],
    ['load ms', last.loadMs, BARS.loadMs],
    ['bytes an alias', last.bytesPerAlias, BARS.bytesPerAlias],
    [
      'resolve × scan, worst',
      Math.max(...all.map((each) => each.resolveMs / each.scanMs)),
      BARS.resolveTimesScan,
    ],
  ];
  console.log('');
  for (const [what, value, bar] of checks)
    console.log(`${value <= bar ? 'ok  ' : 'OVER'} ${what}: ${value.toFixed(2)} (at most ${bar})`);
  return checks.every(([, value, bar]) => value <= bar);
}

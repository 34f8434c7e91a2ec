/**
 * Speed of spotting at four sizes of gazetteer: `npm run bench -- spotting [--json FILE]`.
 *
 * One process, one text for all sizes; each figure is the median of runs that are interleaved between
 * sizes, so that what else the machine does falls on all alike. The floor is a bare loop over the
 * text's character codes. Peers run up to the size that they manage.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { buildIndex } from '../../lib/spotting/index-build.ts';
import { LanguageData } from '../../lib/spotting/language.ts';
import { openIndex } from '../../lib/spotting/name-index.ts';
import { scan } from '../../lib/spotting/scan.ts';
import { spot } from '../../lib/spotting/spot.ts';
import type { Article, SpotBase, SpotSubject } from '../../lib/spotting/types.ts';
import { ROOT } from '../facts/node-store.ts';
import { makeAliases, makeEvents, makeNames, makeText } from './gazetteer.ts';
import { PEERS } from './peers.ts';

/** How much is measured: a test of the report takes less. */
export interface Plan {
  sizes: readonly number[];
  blogWords: number;
  articleWords: number;
  runs: number;
  warmUp: number;
  peerRuns: number;
}

const PLAN: Plan = {
  sizes: [1_000, 10_000, 100_000, 500_000],
  blogWords: 50_000,
  articleWords: 1_500,
  runs: 41,
  warmUp: 15,
  peerRuns: 5,
};
/** The bars of the issue. */
const BARS = { scanTimesFloor: 6, growth: 1.25, loadMs: 15, bytesPerAlias: 13, resolveTimesScan: 3 };

/** What `--json` writes, by size of gazetteer: times in ms, medians. */
interface Figures {
  /** Finding the names of the live blog. */
  scanMs: number;
  /** The whole pipeline over it: names found, resolved and events described. */
  resolveMs: number;
  loadMs: number;
  bytesPerAlias: number;
  /** The whole pipeline over an article. */
  articleMs: number;
}

interface PeerFigures {
  buildMs: number;
  /** Finding the names of the live blog, or of the article where `text` says so. */
  scanMs: number;
  found: number;
  text: 'live blog' | 'article';
}

export interface Report {
  floor: { scanMs: number };
  spotting: Record<string, Figures>;
  peers: Record<string, Record<string, PeerFigures>>;
}

/** Runs the benchmark; false when a bar is missed. */
export function benchSpotting(args: string[]): boolean {
  const { values } = parseArgs({ args, options: { json: { type: 'string' } } });
  const report = measure(PLAN);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  return print(report);
}

export function measure(plan: Plan): Report {
  const names = makeNames(Math.max(...plan.sizes));
  const mentioned = names.slice(0, plan.sizes[0]);
  const blog = makeText(plan.blogWords, mentioned);
  const article = makeText(plan.articleWords, mentioned);
  const report: Report = { floor: { scanMs: 0 }, spotting: {}, peers: {} };
  measureOurs(report, plan, names, blog, article);
  for (const [name, { most, articleOnly, build }] of Object.entries(PEERS)) {
    const sizes: Record<string, PeerFigures> = {};
    report.peers[name] = sizes;
    for (const size of plan.sizes.filter((each) => each <= most)) {
      const started = performance.now();
      const find = build(names.slice(0, size));
      const buildMs = performance.now() - started;
      const text = articleOnly ? article : blog;
      let found = 0;
      const scanMs = median(plan.peerRuns, () => {
        found = find(text);
      });
      sizes[size] = { buildMs, scanMs, found, text: articleOnly ? 'article' : 'live blog' };
    }
  }
  return report;
}

function measureOurs(
  report: Report,
  { sizes, runs, warmUp }: Plan,
  names: readonly string[],
  blog: string[],
  article: string[],
): void {
  const words = readWords();
  const tasks = sizes.map((size) => {
    const { aliases, ids } = makeAliases(names.slice(0, size));
    const buffer = buildIndex(aliases, ids);
    const lists = {
      scan: [] as number[],
      whole: [] as number[],
      article: [] as number[],
      load: [] as number[],
    };
    return { size, buffer, base: baseOf(buffer, ids, words), ...lists };
  });
  const text = blog.join('\n');
  const live = articleOf(blog);
  const short = articleOf(article);
  const floor: number[] = [];
  let checksum = 0;
  for (let run = -warmUp; run < runs; run++) {
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
  for (const { size, buffer, scan: scans, whole, load, article: articles } of tasks) {
    report.spotting[size] = {
      scanMs: middle(scans),
      resolveMs: middle(whole),
      loadMs: middle(load),
      bytesPerAlias: buffer.byteLength / size,
      articleMs: middle(articles),
    };
  }
}

function articleOf(texts: readonly string[]): Article {
  return { blocks: texts.map((text) => ({ text, kind: 'text' })), lang: 'en', published: '2026-02-04' };
}

/** The real words of the languages and cues of the events, without the rest of the base. */
function readWords(): Pick<SpotBase, 'languages' | 'cues'> {
  const folder = join(ROOT, 'data/languages');
  const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
  const languages = readdirSync(folder).map(
    (file) => [file.slice(0, 2), LanguageData.parse(read(join(folder, file)))] as const,
  );
  return {
    languages: Object.fromEntries(languages),
    cues: read(join(ROOT, 'data/cues.yaml')) as SpotBase['cues'],
  };
}

function baseOf(
  buffer: ArrayBuffer,
  ids: readonly string[],
  words: Pick<SpotBase, 'languages' | 'cues'>,
): SpotBase {
  const subjects = ids.map((id): SpotSubject => {
    return { id, kind: 'person', knownFrom: null, related: [], contextWords: {} };
  });
  return { index: openIndex(buffer), subjects, events: makeEvents(ids), ...words };
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

/** What resolving and describing take beyond the scan. */
function beyond({ resolveMs, scanMs }: Figures): number {
  return Math.max(0, resolveMs - scanMs);
}

function print({ floor, spotting, peers }: Report): boolean {
  const ms = (value: number) => value.toFixed(2).padStart(9);
  const ratio = (value: number) => value.toFixed(2).padStart(9);
  console.log(
    `Live blog of ${PLAN.blogWords} words; medians in ms. Floor (charCode loop): ${floor.scanMs.toFixed(2)}\n`,
  );
  console.log('aliases       scan  × floor   resolve  × scan     load  bytes/alias  article');
  for (const [size, each] of Object.entries(spotting))
    console.log(
      `${size.padStart(7)}${ms(each.scanMs)}${ratio(each.scanMs / floor.scanMs)}${ms(beyond(each))}` +
        `${ratio(beyond(each) / each.scanMs)}${ms(each.loadMs)}${each.bytesPerAlias.toFixed(2).padStart(13)}${ms(each.articleMs)}`,
    );
  console.log('');
  for (const [name, sizes] of Object.entries(peers))
    for (const [size, { buildMs, scanMs, found, text }] of Object.entries(sizes))
      console.log(
        `${name}, ${size}: build ${buildMs.toFixed(0)}, ${text} ${scanMs.toFixed(2)}, finds ${found}`,
      );
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
      Math.max(...all.map((each) => beyond(each) / each.scanMs)),
      BARS.resolveTimesScan,
    ],
  ];
  console.log('');
  for (const [what, value, bar] of checks)
    console.log(`${value <= bar ? 'ok  ' : 'OVER'} ${what}: ${value.toFixed(2)} (at most ${bar})`);
  return checks.every(([, value, bar]) => value <= bar);
}

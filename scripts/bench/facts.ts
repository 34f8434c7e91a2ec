/**
 * How building, packing and opening the fact base grow: `npm run bench -- facts [--json FILE]`. Three made-up
 * sizes and the real base, up to 50,000 subjects; what is asked of them is in `BARS`.
 */
import { parseArgs } from 'node:util';
import { loadBase, parseBase } from '../../data/load.ts';
import { ROOT } from '../facts/node-store.ts';
import { makeTexts } from './facts/made-up.ts';
import { type FactsFigures, measureFacts } from './facts/measure.ts';
import { finish, type Row, timing } from './report.ts';

const SIZES = [1_000, 10_000, 50_000];
const BARS = { buildMs: 60_000, memoryMb: 60, largestKb: 4_000, shardsKb: 3_000, pageKb: 300 };
/** From 10,000 to 50,000, per subject: linear is 1. Collecting garbage of a larger heap costs a little more. */
const GROWTH = 1.5;

/** False when a bar is missed. */
export async function benchFacts(args: string[]): Promise<boolean> {
  const { values } = parseArgs({ args, options: { json: { type: 'string' } } });
  const { languages } = loadBase(ROOT);
  const made: FactsFigures[] = [];
  const rows: Row[] = [];
  for (const size of SIZES) {
    console.error(`${size} made-up subjects …`);
    const texts = makeTexts(size);
    const figures = await measureFacts(() => ({ ...parseBase(texts), languages }));
    made.push(figures);
    rows.push(...rowsOf(`${size} made-up`, figures, reference()));
  }
  const real = await measureFacts(() => loadBase(ROOT));
  rows.push(...rowsOf(`${real.subjects} real`, real, reference()));
  rows.push({ what: 'real: shards, gzipped', value: real.shardsKb, unit: 'kB', bar: BARS.shardsKb });
  const [, small, large] = made as [FactsFigures, FactsFigures, FactsFigures];
  for (const what of ['buildMs', 'packageKb', 'memoryMb'] as const) {
    const value = large[what] / large.subjects / (small[what] / small.subjects);
    rows.push({ what: `growth per subject, 10,000 to 50,000: ${what}`, value, unit: '×', bar: GROWTH });
  }
  return finish('The fact base', rows, values.json);
}

function rowsOf(name: string, figures: FactsFigures, referenceMs: number): Row[] {
  const { buildMs, memoryMb, largestKb, packageKb, pageKb, openMs, errors, files } = figures;
  return [
    timing(`${name}: build`, BARS.buildMs, [{ ms: buildMs, referenceMs }]),
    { what: `${name}: rules broken by made-up names`, value: errors, unit: '', bar: null },
    { what: `${name}: package, gzipped`, value: packageKb, unit: 'kB', bar: null, note: `${files} files` },
    { what: `${name}: largest file`, value: largestKb, unit: 'kB', bar: BARS.largestKb },
    { what: `${name}: background's memory`, value: memoryMb, unit: 'MB', bar: BARS.memoryMb },
    { what: `${name}: opening`, value: openMs, unit: 'ms', bar: null },
    { what: `${name}: read for the busiest page`, value: pageKb, unit: 'kB', bar: BARS.pageKb },
  ];
}

/** The loop of page/probe.ts, in this process: the least of three, in ms. */
function reference(): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    let mixed = 1;
    for (let round = 0; round < 6_000_000; round++) mixed = Math.imul(mixed ^ round, 0x01000193) | 1;
    return mixed === 0 ? 0 : performance.now() - started;
  });
  return Math.min(...times);
}

/**
 * How building, packing and opening the fact base grow: `npm run bench -- facts [--json FILE]`. The real base,
 * then made-up ones up to 50,000 subjects; what is asked of them is in `BARS`, of each step in `GROWTH`.
 */
import { parseArgs } from 'node:util';
import { loadBase, parseBase } from '../../data/load.ts';
import { ROOT } from '../facts/node-store.ts';
import { makeTexts } from './facts/made-up.ts';
import { type FactsFigures, measureFacts } from './facts/measure.ts';
import { finish, type Row, timing } from './report.ts';

const SIZES = [1_000, 5_000, 10_000, 50_000];
const BARS = { buildMs: 60_000, memoryMb: 60, largestKb: 4_000, shardsKb: 3_000, pageKb: 300 };
/** From one size to the next, per subject: linear is 1. Collecting garbage of a larger heap costs a little more. */
const GROWTH = 1.5;
const GROWING = { allThreadsMs: 'build', packageKb: 'package', memoryMb: 'memory' } as const;

/** False when a bar is missed. */
export async function benchFacts(args: string[]): Promise<boolean> {
  const { values } = parseArgs({ args, options: { json: { type: 'string' } } });
  const { languages } = loadBase(ROOT);
  const real = await measureFacts(() => loadBase(ROOT));
  const rows = rowsOf(`${real.subjects} real`, real);
  rows.push({ what: 'real: shards, gzipped', value: real.shardsKb, unit: 'kB', bar: BARS.shardsKb });
  let smaller: FactsFigures | null = null;
  for (const size of SIZES) {
    console.error(`${size} made-up subjects …`);
    const texts = makeTexts(size);
    const figures = await measureFacts(() => ({ ...parseBase(texts), languages }));
    rows.push(...rowsOf(`${size} made-up`, figures));
    if (smaller) rows.push(...growth(smaller, figures));
    smaller = figures;
  }
  return finish('The fact base', rows, values.json);
}

function growth(small: FactsFigures, large: FactsFigures): Row[] {
  return Object.entries(GROWING).map(([figure, name]): Row => {
    const perSubject = (figures: FactsFigures) => figures[figure as keyof typeof GROWING] / figures.subjects;
    const what = `growth per subject, ${small.subjects} to ${large.subjects}: ${name}`;
    return { what, value: perSubject(large) / perSubject(small), unit: '×', bar: GROWTH };
  });
}

function rowsOf(name: string, figures: FactsFigures): Row[] {
  const { buildMs, referenceMs, allThreadsMs, memoryMb, largestKb, packageKb, pageKb, openMs } = figures;
  const { errors, files } = figures;
  return [
    timing(`${name}: build, by the clock`, BARS.buildMs, [{ ms: buildMs, referenceMs }]),
    { what: `${name}: build, processor time`, value: allThreadsMs, unit: 'ms', bar: null },
    { what: `${name}: rules broken by made-up names`, value: errors, unit: '', bar: null },
    { what: `${name}: package, gzipped`, value: packageKb, unit: 'kB', bar: null, note: `${files} files` },
    { what: `${name}: largest file`, value: largestKb, unit: 'kB', bar: BARS.largestKb },
    {
      what: `${name}: background's memory after an article`,
      value: memoryMb,
      unit: 'MB',
      bar: BARS.memoryMb,
    },
    { what: `${name}: opening`, value: openMs, unit: 'ms', bar: null },
    { what: `${name}: read for the busiest page`, value: pageKb, unit: 'kB', bar: BARS.pageKb },
  ];
}

/** From the page's rest to its first underlines, with the background awake and asleep. */
import { stopBackground } from '../../browser/stop-background.ts';
import { middle, type Row, timeBar } from '../report.ts';
import type { Fixtures } from './fixture.ts';
import type { Measured } from './measured.ts';

/** Odd, for the median. Noise only adds, so the lowest is judged. */
const RUNS = 5;
const AWAKE_MS = 50;
const ASLEEP_MS = 250;

export async function measureOpening(measured: Measured): Promise<Row[]> {
  const rows: Row[] = [];
  for (const which of ['article', 'blog'] as const) {
    for (const asleep of [false, true]) rows.push(await firstMarks(measured, which, asleep));
  }
  return rows;
}

async function firstMarks(measured: Measured, which: keyof Fixtures, asleep: boolean): Promise<Row> {
  const times: number[] = [];
  const references: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    if (asleep) await stopBackground(measured);
    const page = await measured.open(which);
    const { idleAt, marksAt, reference } = await page.evaluate(() => {
      const { idleAt, marksAt } = bench;
      return { idleAt: idleAt ?? 0, marksAt: marksAt ?? 0, reference: bench.reference() };
    });
    times.push(marksAt - idleAt);
    references.push(reference);
    await measured.facts(page);
    await page.close();
  }
  const { bar, note } = timeBar(asleep ? ASLEEP_MS : AWAKE_MS, Math.min(...references));
  const subject = which === 'article' ? 'article of 1,500 words' : 'live blog of 50,000 words, first screen';
  return {
    what: `${subject}: idle to underlines, background ${asleep ? 'asleep' : 'awake'}`,
    value: Math.max(0, Math.min(...times)),
    unit: 'ms',
    bar,
    note: `median ${middle(times).toFixed(0)}; ${note}`,
  };
}

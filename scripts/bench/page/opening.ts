/** From the page's rest to its first underlines, with the background awake and asleep. */
import { stopBackground } from '../../browser/stop-background.ts';
import { type Row, timing } from '../report.ts';
import type { Fixtures } from './fixture.ts';
import type { Measured } from './measured.ts';

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
  const runs: { ms: number; referenceMs: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    if (asleep) await stopBackground(measured);
    const page = await measured.open(which);
    runs.push(
      await page.evaluate(() => {
        const { idleAt, marksAt } = bench;
        return { ms: (marksAt ?? 0) - (idleAt ?? 0), referenceMs: bench.reference() };
      }),
    );
    await measured.facts(page);
    await page.close();
  }
  const subject = which === 'article' ? 'article of 1,500 words' : 'live blog of 50,000 words, first screen';
  const what = `${subject}: idle to underlines, background ${asleep ? 'asleep' : 'awake'}`;
  return timing(what, asleep ? ASLEEP_MS : AWAKE_MS, runs);
}

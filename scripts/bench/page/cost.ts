/** What reading costs the page: its longest task of ours, its heap, its layout, its tree, its requests. */
import type { CDPSession, Page } from 'puppeteer-core';
import { strangers } from '../../browser/strangers.ts';
import type { Row } from '../report.ts';
import type { Fixtures } from './fixture.ts';
import type { Measured } from './measured.ts';
import { longestTask, traced } from './tasks.ts';

const TASK_MS = 50;
const HEAP_KB = 2_000;
/** Until nothing of ours runs any more, on a busy machine. */
const REST_MS = 3_000;

export async function measureCost(measured: Measured): Promise<Row[]> {
  const rows: Row[] = [];
  for (const which of ['article', 'blog'] as const) {
    const row = (what: string, value: number, unit: string, bar: number): Row => {
      return { what: `${which}: ${what}`, value, unit, bar };
    };
    const before = measured.news.asked.length;
    const page = await measured.open(which);
    await measured.facts(page);
    await rest();
    const { shift, changes } = await page.evaluate(() => ({ shift: bench.shift, changes: bench.changes }));
    await page.close();
    const asked = strangers(measured.news.asked.slice(before));
    rows.push(row('layout shift', shift, '', 0), row('changes inside the body', changes, '', 0));
    rows.push(row('requests', asked.length, '', 0));
    if (measured.name !== 'chromium') continue;
    const tasks = await traced(measured, () => measured.open(which), REST_MS);
    const longest = longestTask(tasks, 'content-scripts/article.js');
    // Of the thread, not of the clock: what else the machine does is not ours.
    rows.push(row('longest task of ours, processor time', longest, 'ms', TASK_MS));
    const heap = (await heapKb(measured, which, 'on')) - (await heapKb(measured, which, 'off'));
    rows.push(row("heap beyond the page's own", heap, 'kB', HEAP_KB));
  }
  return rows;
}

/** Heap of the page's renderer after collecting garbage, the least of three. */
async function heapKb(measured: Measured, which: keyof Fixtures, where: 'on' | 'off'): Promise<number> {
  const sizes: number[] = [];
  for (let run = 0; run < 3; run++) {
    const page = await measured.open(which, where);
    if (where === 'on') await measured.facts(page);
    await rest();
    sizes.push(await usedHeap(page));
    await page.close();
  }
  return Math.min(...sizes) / 1000;
}

async function usedHeap(page: Page): Promise<number> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

const rest = () => new Promise((done) => setTimeout(done, REST_MS));

/** Tasks of a Chromium page's main thread, from a trace: how much processor time each took, and whose it was. */
import type { Page } from 'puppeteer-core';
import type { Measured } from './measured.ts';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'toplevel'];

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Of the thread, microseconds. */
  tdur?: number;
  args?: { data?: { url?: string; scriptName?: string } };
}

/** Opens a page under a trace, waits, closes it, and gives what was traced. */
export async function traced(
  measured: Measured,
  open: () => Promise<Page>,
  restMs: number,
): Promise<TraceEvent[]> {
  // Any page starts the trace, which is of the whole browser.
  const blank = await measured.browser.newPage();
  await blank.tracing.start({ categories: CATEGORIES });
  const page = await open();
  await new Promise((done) => setTimeout(done, restMs));
  await page.close();
  const trace = await blank.tracing.stop();
  await blank.close();
  return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
}

/** Most processor time, in ms, of one task in which a script ran whose address ends so. */
export function longestTask(events: readonly TraceEvent[], script: string): number {
  const isOurs = ({ args }: TraceEvent) =>
    (args?.data?.url ?? args?.data?.scriptName ?? '').split(/[?#]/)[0]?.endsWith(script);
  const ours = events.filter((event) => event.ph === 'X' && isOurs(event));
  const tasks = events.filter(({ name, ph }) => ph === 'X' && /(?:^|::)RunTask$/.test(name));
  if (ours.length === 0 || tasks.length === 0) throw new Error(`the trace shows nothing of ${script}`);
  const holding = tasks.filter((task) =>
    ours.some(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
    ),
  );
  return Math.max(...holding.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000;
}

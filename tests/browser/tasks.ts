/**
 * The longest time our scripts kept a page busy without a pause, by the browsers' own profilers, which know
 * whose code runs and leave out what the machine did for others meanwhile.
 */
import type { Browser, CDPSession, Page as Tab } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { inFirefoxWindow } from '../../scripts/browser/firefox-window.ts';

/** DESIGN §7. */
export const MAX_TASK_MS = 50;

export interface LongestTask {
  ms: number;
  /** What was on top for most of it. */
  where: string;
}

/** Starts to watch; the function that it gives stops and tells. */
export async function watchTasks(name: BrowserName, tab: Tab): Promise<() => Promise<LongestTask>> {
  return name === 'firefox' ? watchFirefox(tab.browser()) : watchChromium(tab);
}

/** Often enough for tasks of 50 ms; more often costs as much as the pages themselves. */
const SAMPLE_US = 2_000;
/** A longer time between two samples means that the machine did something else: that was not us. */
const MAX_SAMPLE_US = 4 * SAMPLE_US;

async function watchChromium(tab: Tab): Promise<() => Promise<LongestTask>> {
  const profiler: CDPSession = await tab.createCDPSession();
  await profiler.send('Profiler.enable');
  await profiler.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await profiler.send('Profiler.start');
  return async () => {
    const { profile } = await profiler.send('Profiler.stop');
    // Whether a run was one task is only asked where it would be too long for one.
    const run = longestOfOurs(profile, UNKNOWN);
    const longest = run.ms < MAX_TASK_MS ? run : longestOfOurs(profile, await longTasksOf(profiler));
    await profiler.detach();
    return longest;
  };
}

/** Tasks of 50 ms and more since the page began, by the browser; times in µs of the profiler's clock. */
interface LongTasks {
  since: number;
  tasks: { from: number; to: number }[];
}

/** Every run is taken as it is. */
const UNKNOWN: LongTasks = { since: Number.POSITIVE_INFINITY, tasks: [] };

/** Longer than the page takes to answer, when it answers at all. */
const SILENCE_MS = 2_000;

/** Asked in a world of our own, so that what a page did to `PerformanceObserver` does not matter. */
async function longTasksOf(session: CDPSession): Promise<LongTasks> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const since = (metrics.find(({ name }) => name === 'NavigationStart')?.value ?? 0) * 1_000_000;
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const asked = session.send('Runtime.evaluate', {
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `new Promise((done) => {
      const told = (list) => done(list.getEntries().map(({ startTime, duration }) => [startTime, duration]));
      new PerformanceObserver(told).observe({ type: 'longtask', buffered: true });
      setTimeout(done, 200, []);
    })`,
  });
  const silence = new Promise<null>((done) => setTimeout(done, SILENCE_MS, null));
  const answer = await Promise.race([asked, silence]);
  // A sandboxed page runs no timers and answers nothing: its runs are taken as they are.
  if (!answer) return UNKNOWN;
  const entries = (answer.result.value ?? []) as [number, number][];
  const tasks = entries.map(([at, ms]) => ({ from: since + at * 1000, to: since + (at + ms) * 1000 }));
  return { since, tasks };
}

async function watchFirefox(browser: Browser): Promise<() => Promise<LongestTask>> {
  await inFirefoxWindow(browser, () => {
    const { Services } = globalThis as unknown as { Services: FirefoxServices };
    // Each sample stops all processes: every 2 ms a page takes twice as long as without, every 4 ms tells as well.
    return Services.profiler.StartProfiler(2_000_000, 4, ['js', 'cpu'], ['GeckoMain']);
  });
  return () => inFirefoxWindow(browser, longestInFirefox);
}

interface FirefoxServices {
  profiler: {
    StartProfiler(entries: number, intervalMs: number, features: string[], threads: string[]): Promise<void>;
    StopProfiler(): Promise<void>;
    getProfileDataAsync(): Promise<{ threads: GeckoThread[]; processes: { threads: GeckoThread[] }[] }>;
  };
}
interface GeckoThread {
  samples: { schema: Record<string, number>; data: (number | null)[][] };
  stackTable: { schema: Record<string, number>; data: (number | null)[][] };
  frameTable: { schema: Record<string, number>; data: number[][] };
  stringTable: string[];
}

/**
 * Runs in Firefox's own window: the longest run of samples with our page scripts on the stack within one task, by
 * CPU time. Slices that follow each other at once are told apart by the delay that an event would have met, which
 * grows while a task runs and begins anew with the next.
 */
async function longestInFirefox(): Promise<LongestTask> {
  const { Services } = globalThis as unknown as { Services: FirefoxServices };
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const longest: LongestTask = { ms: 0, where: '' };
  for (const thread of [profile, ...profile.processes].flatMap(({ threads }) => threads ?? [])) {
    const { samples, stackTable, frameTable, stringTable } = thread;
    const column = (table: { schema: Record<string, number> }, name: string) => table.schema[name] ?? -1;
    const [stackAt, cpuAt] = [column(samples, 'stack'), column(samples, 'threadCPUDelta')];
    const delayAt = column(samples, 'eventDelay');
    const [prefixAt, frameAt] = [column(stackTable, 'prefix'), column(stackTable, 'frame')];
    const locationAt = column(frameTable, 'location');
    const nameOf = (stack: number) =>
      stringTable[frameTable.data[stackTable.data[stack]?.[frameAt] ?? -1]?.[locationAt] ?? -1] ?? '';
    const OURS = /moz-extension:.*\/(?:content-scripts\/|card\.js)/;
    /** Our function nearest to the top: what the browser does for it has no name but an address. */
    const ownName = (stack: number | null): string => {
      if (stack === null) return '';
      const name = nameOf(stack);
      return OURS.test(name) ? name : ownName(stackTable.data[stack]?.[prefixAt] ?? null);
    };
    const known = new Map<number, boolean>();
    const isOurs = (stack: number | null): boolean => {
      if (stack === null) return false;
      const answer = known.get(stack);
      if (answer !== undefined) return answer;
      const ours = OURS.test(nameOf(stack)) || isOurs(stackTable.data[stack]?.[prefixAt] ?? null);
      known.set(stack, ours);
      return ours;
    };
    let ms = 0;
    let before = 0;
    let tops = new Map<string, number>();
    for (const sample of samples.data) {
      const stack = sample[stackAt] ?? null;
      const delay = sample[delayAt] ?? 0;
      const next = delay < before;
      before = delay;
      const ours = stack !== null && isOurs(stack);
      if (next || !ours) {
        ms = 0;
        tops = new Map();
      }
      if (!ours) continue;
      ms += (sample[cpuAt] ?? 0) / 1_000_000;
      const top = ownName(stack).replace(/\(.*\//, '(');
      tops.set(top, (tops.get(top) ?? 0) + 1);
      if (ms <= longest.ms) continue;
      longest.ms = ms;
      const most = [...tops].sort((a, b) => b[1] - a[1]).slice(0, 4);
      longest.where = most.map(([name, count]) => `${name} ×${count}`).join(', ');
    }
  }
  return longest;
}

/** What the loop below takes on the machine for which the budget was set. */
const LOOP_MS = 8;

/**
 * How much slower than that machine this one is now, 1 at least: budgets are stretched by it. Timed here and not
 * in the browser: Firefox does not compile what its debugger runs, and the loop took it a hundred times as long.
 */
export function slowness(): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    let hash = 0;
    for (let i = 0; i < 5_000_000; i++) hash = (Math.imul(hash, 31) + i) | 0;
    // The sum is used, so that no compiler leaves the loop out.
    best = Math.min(best, performance.now() - start + (hash === 0.5 ? 1 : 0));
  }
  return Math.max(1, best / LOOP_MS);
}

interface CpuProfile {
  startTime: number;
  nodes: {
    id: number;
    callFrame: { url: string; functionName: string; lineNumber: number };
    children?: number[];
  }[];
  samples?: number[];
  timeDeltas?: number[];
}

/**
 * Longest run of samples in which our code was on the stack, within one task; garbage collection in between
 * belongs to it. Slices that follow each other at once look like one run to a sampler, so that a run counts
 * only as far as a long task of the browser's own count covers it.
 */
function longestOfOurs(
  { startTime, nodes, samples = [], timeDeltas = [] }: CpuProfile,
  longTasks: LongTasks,
): LongestTask {
  const ours = new Set<number>();
  const collector = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const enter = (id: number, inherited: boolean) => {
    const stack: [number, boolean][] = [[id, inherited]];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const node = byId.get(next[0]);
      if (!node) continue;
      const mine = next[1] || node.callFrame.url.startsWith('chrome-extension://');
      if (mine) ours.add(node.id);
      if (node.callFrame.functionName === '(garbage collector)') collector.add(node.id);
      for (const child of node.children ?? []) stack.push([child, mine]);
    }
  };
  if (nodes[0]) enter(nodes[0].id, false);
  let longest = { us: 0, from: 0, to: 0 };
  let run = { us: 0, from: 0, task: -2 };
  let at = startTime;
  for (const [i, sample] of samples.entries()) {
    at += timeDeltas[i] ?? 0;
    // What was before this page cannot be asked any more: there a run is taken as it is.
    const task =
      at < longTasks.since ? -2 : longTasks.tasks.findIndex(({ from, to }) => from <= at && at < to);
    const delta = Math.min(timeDeltas[i + 1] ?? 0, MAX_SAMPLE_US);
    if (task !== run.task || task === -1) run = { us: 0, from: i, task };
    if (ours.has(sample)) run.us += delta;
    else if (!(run.us > 0 && collector.has(sample))) run = { us: 0, from: i + 1, task };
    if (run.us > longest.us) longest = { us: run.us, from: run.from, to: i };
  }
  const counts = new Map<string, number>();
  for (const sample of samples.slice(longest.from, longest.to + 1)) {
    const { functionName = '', url = '', lineNumber = 0 } = byId.get(sample)?.callFrame ?? {};
    const name = `${functionName || '(anonymous)'}${url ? `:${lineNumber + 1}` : ''}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 4);
  return { ms: longest.us / 1000, where: most.map(([name, count]) => `${name} ×${count}`).join(', ') };
}

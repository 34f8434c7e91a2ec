/**
 * What the measured page itself watches, as a page can: when it rests, when marks come, its long tasks, layout
 * shifts and changes of its body. Times are `performance.now()`.
 */

export interface Probe {
  /** First rest after the page was loaded. */
  idleAt: number | null;
  /** First underline seen; looked for every 4 ms. */
  marksAt: number | null;
  /** Sum of the layout shifts. */
  shift: number;
  /** Changes inside the body after it was loaded. */
  changes: number;
  /** Duration in ms of each task over 50 ms that began after `idleAt`; null where the browser does not tell. */
  longTasks: number[] | null;
  /** How long a fixed amount of work takes here, in ms: the measure of the machine. */
  reference(): number;
}

declare global {
  var bench: Probe;
}

/** Source of the script in the page's head. */
export const PROBE = `(${probe})()`;

function probe(): void {
  const supported = PerformanceObserver.supportedEntryTypes;
  const bench: Probe = {
    idleAt: null,
    marksAt: null,
    shift: 0,
    changes: 0,
    longTasks: supported.includes('longtask') ? [] : null,
    reference() {
      const started = performance.now();
      let mixed = 1;
      for (let round = 0; round < 6_000_000; round++) mixed = Math.imul(mixed ^ round, 0x01000193) | 1;
      return mixed === 0 ? 0 : performance.now() - started;
    },
  };
  globalThis.bench = bench;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    if (!supported.includes(type)) return;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, buffered: true });
  };
  watch('longtask', ({ startTime, duration }) => {
    if (bench.idleAt !== null && startTime >= bench.idleAt) bench.longTasks?.push(duration);
  });
  watch('layout-shift', (entry) => {
    bench.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  const look = () => {
    if (CSS.highlights.size > 0) bench.marksAt = performance.now();
    else setTimeout(look, 4);
  };
  addEventListener('load', () => {
    requestIdleCallback(() => {
      bench.idleAt = performance.now();
    });
    look();
    new MutationObserver((records) => {
      bench.changes += records.length;
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

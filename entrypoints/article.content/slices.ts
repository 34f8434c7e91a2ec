/** Long work in short slices, so that the page gets its turn: no task of ours fills a frame. */
import { SLICE_MS } from '../../lib/caps.ts';

/** Chrome 129, Firefox 142; the type library has it in all. */
const scheduler = (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler;

/** Resolves in a task of its own, soon, behind input that waits. */
function turn(): Promise<void> {
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    // setTimeout would be clamped to 4 ms.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** Runs a generator to its end, at most SLICE_MS at a time. Rejects with the signal's reason when aborted. */
export async function inSlices<R>(steps: Generator<unknown, R>, signal: AbortSignal): Promise<R> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await turn();
    signal.throwIfAborted();
    end = performance.now() + SLICE_MS;
  }
}

/** Longest wait for the page to be idle: one that never is must be read all the same. */
const IDLE_MS = 250;

/**
 * Resolves when the page has drawn itself and rests. Reading styles before that would make us pay, in one
 * long task, for the layout the page is about to do anyway.
 */
export function idle(signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const id = requestIdleCallback(() => done(), { timeout: IDLE_MS });
    signal.addEventListener('abort', () => {
      cancelIdleCallback(id);
      fail(signal.reason);
    });
  });
}

/** Runs a generator to its end without pauses: for what is short, the command line and tests. */
export function toEnd<T, R>(steps: Generator<T, R>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

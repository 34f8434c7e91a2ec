/** names.idx, built on a thread of its own beside the shards: a fifth of a build. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { buildIndex } from '../../lib/spotting/index-build.ts';
import type { Alias } from '../../lib/spotting/types.ts';

/** Below this a thread takes longer to start than it spares. */
const ALIASES_WORTH_A_THREAD = 20_000;

/** What the thread is given. */
export interface IndexTask {
  aliases: Alias[];
  /** Numbers of subjects are places in it. */
  ids: string[];
}

/** Rejects with `buildIndex`'s errors. */
export async function namesIndex(task: IndexTask): Promise<Uint8Array<ArrayBuffer>> {
  const { aliases, ids } = task;
  if (aliases.length < ALIASES_WORTH_A_THREAD) return new Uint8Array(buildIndex(aliases, ids));
  const thread = new Worker(new URL('./index-thread.ts', import.meta.url), { workerData: task });
  const [buffer] = (await once(thread, 'message')) as [ArrayBuffer];
  return new Uint8Array(buffer);
}

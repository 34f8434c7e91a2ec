/** The thread of `names-index.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { buildIndex } from '../../lib/spotting/index-build.ts';
import type { IndexTask } from './names-index.ts';

const { aliases, ids } = workerData as IndexTask;
const buffer = buildIndex(aliases, ids);
parentPort?.postMessage(buffer, [buffer]);

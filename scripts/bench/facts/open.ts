/**
 * Opens a packed base as the background does, in a process of its own, and prints as JSON what that takes and
 * holds: `node --expose-gc scripts/bench/facts/open.ts FOLDER`. The page to tell is in `page.json` there.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageFacts } from '../../../lib/facts/page-facts.ts';
import { openStore } from '../../../lib/facts/store.ts';
import { openSpotBase } from '../../../lib/spotting/open-base.ts';
import { spot } from '../../../lib/spotting/spot.ts';

const folder = process.argv[2] ?? '';
const { article, spotted } = JSON.parse(readFileSync(join(folder, 'page.json'), 'utf8'));
let pageBytes = 0;
const before = heldBytes();
const started = performance.now();
const store = await openStore(async (file) => {
  const bytes = new Uint8Array(await readFile(join(folder, file)));
  if (file.startsWith('shards/')) pageBytes += bytes.byteLength;
  return bytes.buffer;
});
const spotting = await openSpotBase(store);
const openMs = performance.now() - started;
const seen = spot(article, spotting);
const facts = await pageFacts(article, spotted, store, { locale: 'en', today: '2026-11-22' });
const memoryMb = (heldBytes() - before) / 1e6;
// Asked for after the measuring, so that they are held until then, as the background holds them.
const held = {
  subjects: spotting.subjects.length,
  seen: seen.mentions.length,
  mentions: facts.mentions.length,
};
console.log(JSON.stringify({ openMs, memoryMb, pageKb: pageBytes / 1000, ...held }));

/** Heap and buffers after collecting garbage. */
function heldBytes(): number {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * A preset dictionary for the shards (RFC 1951 lets a stream refer to text before its beginning): what many of
 * them repeat is kept once, so that small shards compress nearly as well as one large file.
 */
import { Buffer } from 'node:buffer';
import type { ShardInput } from '../../lib/facts/compiled.ts';

/** Deflate reaches 32 kB back, over what a shard holds itself too: of more than this the beginning would be out of reach. */
const DICTIONARY_BYTES = 30_000;
/** The beginnings of records, from which the order of their keys is learnt. */
const SAMPLE_BYTES = 600;

/** The same bytes for the same shards. */
export function makeDictionary(shards: readonly ShardInput[]): Uint8Array<ArrayBuffer> {
  const counts = new Map<string, number>();
  for (const shard of shards) {
    for (const part of new Set(partsOf(shard))) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const gain = ([text, count]: [string, number]) => (count - 1) * text.length;
  const best = [...counts].filter((entry) => entry[1] > 1);
  best.sort((a, b) => gain(b) - gain(a) || (a[0] < b[0] ? -1 : 1));
  const samples = [
    shards.find(({ subjects }) => subjects.length),
    shards.find(({ events }) => events.length),
  ];
  const chosen = samples.map((shard) => JSON.stringify(shard ?? '').slice(0, SAMPLE_BYTES));
  let bytes = Buffer.byteLength(chosen.join(''));
  for (const [text] of best) {
    bytes += Buffer.byteLength(text);
    if (bytes > DICTIONARY_BYTES) break;
    chosen.push(text);
  }
  // The most used stand last, where the way back to them is shortest.
  return new TextEncoder().encode(chosen.reverse().join(''));
}

/** Pieces of a shard's JSON that other shards may have too. */
function* partsOf({ subjects, events, labels, sources }: ShardInput): Generator<string> {
  for (const [id, stub] of Object.entries(labels)) yield `${JSON.stringify(id)}:${JSON.stringify(stub)},`;
  for (const source of Object.values(sources)) {
    const { title: _, url, published, ...rest } = source;
    yield JSON.stringify(rest).slice(1, -1);
    yield `"url":"${url.slice(0, url.indexOf('/', 8) + 1)}`;
    if (published) yield `"published":"${published.slice(0, 4)}`;
  }
  for (const record of [...subjects, ...events]) {
    for (const { property, references } of record.statements ?? []) {
      yield `"property":"${property}"`;
      for (const { checked } of references) yield `"checked":"${checked}"}`;
    }
  }
}

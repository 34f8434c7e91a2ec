/**
 * A preset dictionary for the shards (RFC 1951 lets a stream refer to text before its beginning): what many of
 * them repeat is kept once, so that small shards compress nearly as well as one large file.
 */
import { Buffer } from 'node:buffer';
import type { PackedShard } from '../../lib/facts/shard.ts';

/** Deflate reaches 32 kB back, over what a shard holds itself too: of more than this the beginning would be out of reach. */
const DICTIONARY_BYTES = 30_000;
/** What the way back to a piece costs, about. */
const REFERENCE_BYTES = 3;
const SHORTEST_PIECE = 6;
/** Longer pieces hold what others do not have. */
const LONGEST_PIECE = 600;

/** Evenly drawn: from more of them the same is learnt. */
const SHARDS_READ = 1_000;

/** The same bytes for the same shards. */
export function makeDictionary(shards: readonly PackedShard[]): Uint8Array<ArrayBuffer> {
  const counts = new Map<string, number>();
  const step = Math.ceil(shards.length / SHARDS_READ);
  for (let number = 0; number < shards.length; number += step) {
    const shard = shards[number] as PackedShard;
    for (const piece of piecesOf(shard)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  // What each byte of the dictionary saves.
  const gain = ([text, count]: [string, number]) => (count - 1) * (1 - REFERENCE_BYTES / text.length);
  const best = [...counts].filter(([, count]) => count > 1);
  best.sort((a, b) => gain(b) - gain(a) || (a[0] < b[0] ? -1 : 1));
  const chosen: string[] = [];
  let all = '';
  for (const [text] of best) {
    if (all.includes(text)) continue;
    if (Buffer.byteLength(all) + Buffer.byteLength(text) > DICTIONARY_BYTES) break;
    all += text;
    chosen.push(text);
  }
  // The most used stand last, where the way back to them is shortest.
  return new TextEncoder().encode(chosen.reverse().join(''));
}

/** Pieces of a shard's JSON that other shards may have too. */
function piecesOf(shard: PackedShard): Set<string> {
  const pieces = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value !== 'object' && typeof value !== 'string') return;
    const text = JSON.stringify(value);
    if (text.length >= SHORTEST_PIECE && text.length <= LONGEST_PIECE) pieces.add(text);
    if (Array.isArray(value)) for (const one of value) add(one);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) add(one);
  };
  const [subjects, events, labels, sources] = shard;
  for (const part of [subjects, events, labels]) for (const one of part) add(one);
  for (const [url, [, , , ...voice]] of sources) {
    pieces.add(JSON.stringify(voice).slice(1, -1));
    const text = String(url);
    for (let end = text.indexOf('/', HOST); end > 0; end = text.indexOf('/', end + 1)) {
      pieces.add(`["${text.slice(0, end + 1)}`);
    }
  }
  return pieces;
}

/** Where the host begins in `https://host/path`. */
const HOST = 8;

/**
 * A preset dictionary for the shards (RFC 1951 lets a stream refer to text before its beginning): what many of
 * them repeat is kept once, so that small shards compress nearly as well as one large file.
 */
import { Buffer } from 'node:buffer';
import type { CompiledSource, ShardInput, Stub } from '../../lib/facts/compiled.ts';

/** Deflate reaches 32 kB back, over what a shard holds itself too: of more than this the beginning would be out of reach. */
const DICTIONARY_BYTES = 30_000;
/** The beginnings of records, from which the order of their keys is learnt. */
const SAMPLE_BYTES = 600;

/** The same bytes for the same shards. */
export function makeDictionary(shards: readonly ShardInput[]): Uint8Array<ArrayBuffer> {
  const counts = new Map<string, number>();
  const parts = new Parts();
  for (const shard of shards) {
    for (const part of parts.of(shard)) counts.set(part, (counts.get(part) ?? 0) + 1);
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

/** Pieces of a shard's JSON that other shards may have too; those of a label or source are made once. */
class Parts {
  private readonly known = new Map<object, readonly string[]>();

  of({ subjects, events, labels, sources }: ShardInput): Set<string> {
    const parts = new Set<string>();
    const add = (list: readonly string[]) => {
      for (const part of list) parts.add(part);
    };
    for (const [id, stub] of Object.entries(labels)) add(this.once(stub, () => ofLabel(id, stub)));
    for (const source of Object.values(sources)) add(this.once(source, () => ofSource(source)));
    for (const { statements } of [...subjects, ...events]) {
      for (const { property, references } of statements ?? []) {
        parts.add(`"property":"${property}"`);
        for (const { checked } of references) parts.add(`"checked":"${checked}"}`);
      }
    }
    return parts;
  }

  private once(value: object, make: () => readonly string[]): readonly string[] {
    const parts = this.known.get(value) ?? make();
    this.known.set(value, parts);
    return parts;
  }
}

function ofLabel(id: string, stub: Stub): string[] {
  return [`${JSON.stringify(id)}:${JSON.stringify(stub)},`];
}

function ofSource({ title: _, url, published, ...rest }: CompiledSource): string[] {
  const parts = [JSON.stringify(rest).slice(1, -1), `"url":"${url.slice(0, url.indexOf('/', 8) + 1)}`];
  return published ? [...parts, `"published":"${published.slice(0, 4)}`] : parts;
}

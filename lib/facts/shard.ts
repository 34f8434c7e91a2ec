/** One shard: inflated and read as JSON at once, each record made ready when it is first asked for. */
import { BaseError } from './base-error.ts';
import { unpackBriefs } from './briefs.ts';
import type { CompiledEvent, CompiledSubject, EventInput, ShardInput, SubjectInput } from './compiled.ts';
import { fillEvent, fillSubject } from './fill.ts';
import { parseJson } from './parse.ts';

export interface Shard {
  subject(id: string): CompiledSubject | undefined;
  event(id: string): CompiledEvent | undefined;
}

/**
 * Opens the bytes of a shard, packed with the preset `dictionary`; rejects with `BaseError` when they are not
 * what the compiler wrote.
 */
export async function openShard(bytes: ArrayBuffer, dictionary: ArrayBuffer, file: string): Promise<Shard> {
  const outline = parseJson(await inflate(bytes, dictionary, file), file);
  if (!isShard(outline)) throw new BaseError('corrupt', file, 'no shard');
  const surroundings = { labels: bare(outline.labels), sources: bare(outline.sources) };
  return {
    subject: records(outline.subjects, (value: SubjectInput): CompiledSubject => {
      const record = fillSubject(value);
      try {
        return { ...record, events: unpackBriefs(record.events), ...surroundings };
      } catch (error) {
        throw new BaseError('corrupt', file, error instanceof Error ? error.message : String(error));
      }
    }),
    event: records(
      outline.events,
      (value: EventInput): CompiledEvent => ({ ...fillEvent(value), ...surroundings }),
    ),
  };
}

/** Of what is inside, the checksum says that it is as the compiler wrote and checked it. */
function isShard(value: unknown): value is ShardInput {
  const { subjects, events, labels, sources } = (value ?? {}) as Partial<ShardInput>;
  return [subjects, events].every(Array.isArray) && [labels, sources].every((one) => one instanceof Object);
}

/**
 * `DecompressionStream` takes no preset dictionary. It is the same to put the dictionary before the stream as a
 * stored block, to which what follows may refer, and to cut it off the result.
 */
async function inflate(bytes: ArrayBuffer, dictionary: ArrayBuffer, file: string): Promise<Uint8Array> {
  const { byteLength: length } = dictionary;
  // Not the last block, stored; its length, and the length's complement (RFC 1951, 3.2.4).
  const stored = Uint8Array.of(0, length, length >> 8, ~length, ~length >> 8);
  const whole = new Blob([stored, dictionary, bytes]);
  const stream = whole.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  try {
    return new Uint8Array(await new Response(stream).arrayBuffer(), length);
  } catch (error) {
    throw new BaseError('corrupt', file, error instanceof Error ? error.message : String(error));
  }
}

/** Finds a record by its id; each is made ready once. */
function records<I extends { id: string }, T>(
  values: readonly I[],
  read: (value: I) => T,
): (id: string) => T | undefined {
  const raw = new Map(values.map((value) => [value.id, value]));
  const known = new Map<string, T>();
  return (id) => {
    const value = raw.get(id);
    if (value === undefined) return undefined;
    const record = known.get(id) ?? read(value);
    known.set(id, record);
    return record;
  };
}

/** Without the keys that every object has: ids are looked up in it. */
function bare<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null), record);
}

/**
 * One shard: inflated and read as JSON at once, each record validated when it is first asked for.
 *
 * A page wants a few records of each shard, and cites a few of its sources: validating the rest
 * would take longer than everything else that is done with them.
 */
import type { z } from 'zod';
import { BaseError } from './base-error.ts';
import { unpackBriefs } from './briefs.ts';
import {
  type CompiledEvent,
  type CompiledSubject,
  EventFile,
  ShardFile,
  Source,
  Stub,
  SubjectFile,
} from './compiled.ts';
import { parsed, parseJson } from './parse.ts';

export interface Shard {
  subject(id: string): CompiledSubject | undefined;
  event(id: string): CompiledEvent | undefined;
}

/**
 * Opens the bytes of a shard, packed with the preset `dictionary`; rejects with `BaseError` when they are not
 * what the compiler wrote.
 */
export async function openShard(bytes: ArrayBuffer, dictionary: ArrayBuffer, file: string): Promise<Shard> {
  const outline = parsed(ShardFile, parseJson(await inflate(bytes, dictionary, file), file), file);
  const surroundings = {
    labels: onDemand(outline.labels, Stub, file),
    sources: onDemand(outline.sources, Source, file),
  };
  return {
    subject: records(outline.subjects, (value): CompiledSubject => {
      const record = parsed(SubjectFile, value, file);
      try {
        return { ...record, events: unpackBriefs(record.events), ...surroundings };
      } catch (error) {
        throw new BaseError('corrupt', file, error instanceof Error ? error.message : String(error));
      }
    }),
    event: records(
      outline.events,
      (value): CompiledEvent => ({ ...parsed(EventFile, value, file), ...surroundings }),
    ),
  };
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

/** Finds a record by its id; each is read once. */
function records<T>(values: readonly unknown[], read: (value: unknown) => T): (id: string) => T | undefined {
  const raw = new Map(values.map((value) => [idOf(value), value]));
  const known = new Map<string, T>();
  return (id) => {
    const value = raw.get(id);
    if (value === undefined) return undefined;
    const record = known.get(id) ?? read(value);
    known.set(id, record);
    return record;
  };
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null;
}

/** The same keys; a value is validated when it is first read. */
function onDemand<S extends z.ZodType>(
  values: Readonly<Record<string, unknown>>,
  schema: S,
  file: string,
): Readonly<Record<string, z.output<S>>> {
  const lazy: Record<string, z.output<S>> = Object.create(null);
  for (const [key, value] of Object.entries(values)) {
    Object.defineProperty(lazy, key, {
      configurable: true,
      enumerable: true,
      get() {
        const read = parsed(schema, value, file);
        Object.defineProperty(lazy, key, { value: read, enumerable: true });
        return read;
      },
    });
  }
  return lazy;
}

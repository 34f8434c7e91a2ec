/** The base's ids: each stands at a place in one sorted list, and its record in one shard. */
import { BaseError } from './base-error.ts';
import { DIRECTORY_FILE } from './format.ts';
import { parseJson } from './parse.ts';
import { at } from './rows.ts';

/** As JSON goes into the file: the ids, ascending by code units, and the number of each one's shard. */
export interface Directory {
  ids: string[];
  shards: number[];
}

export interface Ids {
  /** Throws RangeError; places begin at 1. */
  at(place: number): string;
  /** Number of the shard that holds the id's record, null for an unknown id. */
  shardOf(id: string): number | null;
}

/** Reads the directory's file; throws `BaseError`. */
export function openIds(bytes: ArrayBuffer): Ids {
  const { ids, shards } = (parseJson(bytes, DIRECTORY_FILE) ?? {}) as Partial<Directory>;
  if (!Array.isArray(ids) || !Array.isArray(shards) || ids.length !== shards.length) {
    throw new BaseError('corrupt', DIRECTORY_FILE, 'no list of ids with their shards');
  }
  return {
    at: (place) => at(ids, place),
    shardOf(id) {
      let low = 0;
      let high = ids.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((ids[middle] as string) < id) low = middle + 1;
        else high = middle;
      }
      return ids[low] === id ? (shards[low] as number) : null;
    },
  };
}

/** Shards as rows, and the directory in which their ids have their places. */
import type { ShardInput } from '../../lib/facts/compiled.ts';
import type { Directory } from '../../lib/facts/ids.ts';
import { type Fields, type Shape, type Writing, writeRow } from '../../lib/facts/rows.ts';
import { EVENT, SOURCE, STUB, SUBJECT } from '../../lib/facts/shapes.ts';
import type { PackedShard } from '../../lib/facts/shard.ts';
import type { Shard } from './shards.ts';

/** All ids that have a record. */
export function makeDirectory(shards: readonly Pick<Shard, 'ids'>[]): Directory {
  const rows = shards.flatMap(({ ids }, shard) => ids.map((id) => ({ id, shard })));
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ids: rows.map(({ id }) => id), shards: rows.map(({ shard }) => shard) };
}

export class ShardPacker {
  private readonly places: ReadonlyMap<string, number>;

  constructor({ ids }: Directory) {
    this.places = new Map(ids.map((id, index) => [id, index + 1]));
  }

  pack({ subjects, events, labels, sources }: ShardInput): PackedShard {
    const urls = new Map(Object.keys(sources).map((url, index) => [url, index + 1]));
    const writing = (self: string): Writing => ({
      self,
      idPlace: (id) => this.places.get(id),
      sourcePlace: (url) => urls.get(url),
    });
    const rows = (shape: Shape, records: readonly (readonly [string, Fields])[]): PackedShard[0] =>
      records.map(([key, record]) => [this.places.get(key) ?? key, writeRow(shape, record, writing(key))]);
    return [
      rows(SUBJECT, subjects.map(byId)),
      rows(EVENT, events.map(byId)),
      rows(STUB, Object.entries(labels)),
      rows(SOURCE, Object.entries(sources)),
    ];
  }
}

function byId<T extends { id: string }>(record: T): [string, T] {
  return [record.id, record];
}

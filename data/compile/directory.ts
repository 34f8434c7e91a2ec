/** The directory of ids: sorted hashes with their shard numbers, searched without parsing. */
import { hashId } from '../../lib/facts/checksum.ts';

/** With n ids a salt fails with probability n²/2³³: at 150,000 one in fourteen is good. */
const SALTS_TRIED = 1_000;

export interface Directory {
  salt: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** `shardOf`: id -> shard number. Throws when no salt keeps all hashes apart. */
export function makeDirectory(shardOf: ReadonlyMap<string, number>): Directory {
  for (let salt = 0; salt < SALTS_TRIED; salt++) {
    const rows = [...shardOf].map(([id, shard]) => ({ hash: hashId(id, salt), shard }));
    rows.sort((a, b) => a.hash - b.hash);
    if (rows.some((row, index) => row.hash === rows[index + 1]?.hash)) continue;
    const numbers = Uint32Array.from([...rows.map(({ hash }) => hash), ...rows.map(({ shard }) => shard)]);
    return { salt, bytes: new Uint8Array(numbers.buffer) };
  }
  throw new Error(
    `no salt keeps the hashes of ${shardOf.size} ids apart: widen hashId in lib/facts/checksum.ts`,
  );
}

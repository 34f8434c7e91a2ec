/** Names and number of the packed files: what reader and compiler must agree in before anything is read. */

/** Raised when an older reader could not understand the files. */
export const FORMAT = 4;

/**
 * Names of the packed files. Shards are rows (`shapes.ts`) as JSON under raw deflate (RFC 1951) with one preset
 * dictionary for all.
 */
export const CATALOG_FILE = 'catalog.json';
export const DICTIONARY_FILE = 'shards.dictionary';
export const DIRECTORY_FILE = 'ids.json';
export const NAMES_FILE = 'names.idx';
export const SPOT_FILE = 'spot.json';
export const SEARCH_FILE = 'search.json';
export function shardFile(shard: number): string {
  return `shards/${shard}.json.deflate`;
}

/** Stores of extensions refuse files over 5 MB, and ours stay under 4. Shards are far below. */
export const PART_BYTES = 3_500_000;
/** A larger file is packed in parts: the first bears its name, the others `<name>.1`, `<name>.2` … */
export function partFile(name: string, part: number): string {
  return part === 0 ? name : `${name}.${part}`;
}

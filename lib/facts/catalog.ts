/** The catalog of the packed base. Checked with zod, since it says what all else must be. */
import * as z from 'zod/mini';

/** The one file that is read first: what the others are and how to know them whole. */
export const Catalog = z.object({
  format: z.int(),
  /** Hash of the whole content. */
  version: z.string(),
  /** Oldest and newest day on which a reference was checked; null in an empty base. */
  oldestCheck: z.nullable(z.string()),
  newestCheck: z.nullable(z.string()),
  subjects: z.int(),
  events: z.int(),
  /** Checksum of each shard. */
  shards: z.array(z.int()),
  /** Checksums of each other file, one for each of its parts. */
  files: z.record(z.string(), z.array(z.int())),
  /** Checksum of the catalog's own text without this field, which comes last. In every format. */
  self: z.int(),
});
export type Catalog = z.output<typeof Catalog>;

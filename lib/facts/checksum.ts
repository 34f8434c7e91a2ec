/** FNV-1a, 32 bits: tells a cut or damaged packed file from a whole one, and hashes ids. */

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Unsigned 32-bit checksum of the bytes. */
export function checksum(bytes: Uint8Array): number {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < bytes.length; index++) {
    hash = Math.imul(hash ^ (bytes[index] as number), PRIME);
  }
  return hash >>> 0;
}

/** Checksum that a catalog bears of itself: of its JSON text without the field `self`. */
export function selfChecksum(catalog: Readonly<Record<string, unknown>>): number {
  const { self: _, ...rest } = catalog;
  return checksum(new TextEncoder().encode(JSON.stringify(rest)));
}

/** Unsigned 32-bit hash of an id (ASCII), under a salt. */
export function hashId(id: string, salt: number): number {
  let hash = Math.imul(OFFSET_BASIS ^ salt, PRIME);
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), PRIME);
  }
  // The last characters of an id differ most: spread them over all bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

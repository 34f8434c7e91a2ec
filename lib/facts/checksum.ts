/** Checksums that tell a cut or damaged packed file from a whole one; all after FNV-1a, 32 bits. */

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Unsigned 32-bit checksum of the bytes: FNV-1a over words of four, since byte by byte it takes four times as long. */
export function checksum(bytes: Uint8Array): number {
  const { length } = bytes;
  // Typed arrays of words begin at multiples of four.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, length >>> 2);
  let hash = OFFSET_BASIS ^ length;
  for (let index = 0; index < words.length; index++) {
    hash = Math.imul(hash ^ (words[index] as number), PRIME);
    // Multiplication carries changes upwards only; the shift brings them down again.
    hash ^= hash >>> 15;
  }
  return fnv(bytes.subarray(words.length * 4), hash);
}

function fnv(bytes: Uint8Array, start: number): number {
  let hash = start;
  for (let index = 0; index < bytes.length; index++) {
    hash = Math.imul(hash ^ (bytes[index] as number), PRIME);
  }
  return hash >>> 0;
}

/** Checksum that a catalog bears of itself, in every format the same: FNV-1a of its JSON text without the field `self`. */
export function selfChecksum(catalog: Readonly<Record<string, unknown>>): number {
  const { self: _, ...rest } = catalog;
  return fnv(new TextEncoder().encode(JSON.stringify(rest)), OFFSET_BASIS);
}

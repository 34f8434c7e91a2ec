/**
 * The 64-bit rolling hash that names are looked up by, as two 32-bit halves.
 *
 * A name's key is its folded words joined by single spaces; the state after each word is the hash of
 * the words so far, so that one pass gives every prefix. The finaliser maps the 64 bits of state one
 * to one, so 49 bits and more of fingerprint are real: at 500,000 names and 100,000 look-ups on a
 * page the chance of one false hit is about 1 in 1,000,000.
 */
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 0x9e3779b9 | 0;

export const PRIME_A = 0x01000193;

export function stepA(a: number, code: number): number {
  return Math.imul(a ^ code, PRIME_A);
}

export function stepB(b: number, code: number): number {
  const sum = Math.imul(b, 0x2c1b3c6d) + code + 0x3c6ef372;
  return (sum << 13) | (sum >>> 19);
}

/** First half of the finished hash: the line of the table, and seven bits of the fingerprint. */
export function finishHigh(a: number, b: number): number {
  let x = a ^ Math.imul(b ^ (b >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Second half: 32 bits of the fingerprint. */
export function finishLow(high: number, b: number): number {
  let x = b + high;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Finished hash of a whole key. */
export function hashKey(key: string): { high: number; low: number } {
  let a = SEED_A;
  let b = SEED_B;
  for (let offset = 0; offset < key.length; offset++) {
    const code = key.charCodeAt(offset);
    a = stepA(a, code);
    b = stepB(b, code);
  }
  const high = finishHigh(a, b);
  return { high, low: finishLow(high, b) };
}

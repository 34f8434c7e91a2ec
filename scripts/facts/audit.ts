/** `facts audit N [--seed S]`: a random sheet of facts with their references, to be checked by hand. */
import { type Base, loadBase } from '../../data/load.ts';
import { type Cited, citedThings } from '../../data/references.ts';
import { countOf, readArguments } from './arguments.ts';
import { ROOT } from './node-store.ts';
import { placeOf, saysLine, sentenceOf, sourceLine } from './words.ts';

export function audit(args: readonly string[]): number {
  const { positionals, text } = readArguments(args, { seed: 'string' });
  const count = countOf(positionals[0], 'how many facts to draw');
  const seed = text('seed') === undefined ? Date.now() % 1_000_000 : countOf(text('seed'), 'the seed');
  const base = loadBase(ROOT);
  const drawn = draw([...citedThings(base)], count, seed);
  console.log(`# Audit of ${drawn.length} facts, seed ${seed}\n`);
  for (const [index, cited] of drawn.entries()) console.log(sheet(base, cited, index + 1));
  return 0;
}

function sheet(base: Base, cited: Cited, number: number): string {
  const references = cited.references.map((reference) => {
    const says = reference.says ? `\n     says: ${saysLine(base, reference.says)}` : '';
    const parts = reference.supports ? `\n     supports: ${reference.supports.join(', ')}` : '';
    return `   - ${sourceLine(base, reference)}\n     find: ${reference.find}${says}${parts}`;
  });
  return `${number}. ${sentenceOf(base, cited)}\n   ${placeOf(cited)}\n${references.join('\n')}\n   [ ] right  [ ] wrong:\n`;
}

/** `count` of the list, every one as likely as any other; the same for the same seed and list. */
export function draw<T extends { id: string }>(list: readonly T[], count: number, seed: number): T[] {
  const rest = [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  const random = mulberry32(seed);
  const drawn: T[] = [];
  while (drawn.length < count && rest.length) {
    drawn.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return drawn;
}

/** Small seeded generator (Tommy Ettinger, public domain): numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

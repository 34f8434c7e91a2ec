/** `facts agree`: everything on which sources differ, and how the card will say it. */
import { loadBase } from '../../data/load.ts';
import { citedThings } from '../../data/references.ts';
import { differ } from '../../lib/facts/agreement.ts';
import { isDisputed } from '../../lib/facts/origins.ts';
import { ROOT } from './node-store.ts';
import { heldOf, placeOf, saysLine, sentenceOf, sourceLine, wordsOf } from './words.ts';

export function agree(): number {
  const base = loadBase(ROOT);
  const words = wordsOf(base);
  let count = 0;
  for (const cited of citedThings(base)) {
    if (!isDisputed(cited)) continue;
    count++;
    console.log(`${sentenceOf(base, cited)}\n  ${placeOf(cited)}`);
    for (const reference of cited.references) {
      const says = reference.says ? `says ${saysLine(base, reference.says)}` : 'agrees';
      console.log(`  · ${says}: ${sourceLine(base, reference)}`);
    }
    const card = differ(heldOf(cited), cited.references, [], words);
    const sides = card?.sides.map(({ who, says }) => `${who}: ${says}`).join(' · ');
    console.log(
      `  card: ${card ? `${card.label} ${sides}` : 'shows no difference (marked contested, but no source says otherwise)'}\n`,
    );
  }
  console.log(`${count} facts on which sources differ`);
  return 0;
}

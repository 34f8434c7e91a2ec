/** Sources numbered from the top of the side panel to its end, so that a reader meets 1 before 2. */
import type { Citation } from '../../lib/facts/page.ts';
import type { SubjectPage } from '../../lib/facts/subject-page.ts';

/** Place in `SubjectPage.sources` -> number. */
export function sourceNumbers({ subject, pair, tenures, entries }: SubjectPage): Map<number, number> {
  const numbers = new Map<number, number>();
  const take = (citations: readonly Citation[]) => {
    for (const { source } of citations) if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  };
  const ofTenures = () => {
    for (const { citations } of tenures.toReversed()) take(citations);
  };
  take((pair?.lead ?? subject?.lead)?.citations ?? []);
  // As Subject lays them out: what they held is the background of two, and the matter of one.
  if (!pair) ofTenures();
  for (const { phase, fact } of entries) if (phase === 'since') take(fact.citations);
  for (const { fact } of entries) take(fact.citations);
  if (pair) ofTenures();
  return numbers;
}

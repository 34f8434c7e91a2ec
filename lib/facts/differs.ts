/** Which disagreements stand under a lead. */
import type { Differ, Lead, PageFacts, PageMention } from './page.ts';

/** Disagreements to show with the lead: what the article says of it first, then its sources' own. */
export function differsOf(
  facts: PageFacts,
  lead: Lead | null | undefined,
  mention: PageMention | null,
): Differ[] {
  const found = facts.findings.filter(
    (finding, index) => finding.event === lead?.id || mention?.findings.includes(index),
  );
  const differs = found.map((finding) => finding.differ);
  if (lead?.differ) differs.push(lead.differ);
  // The same disagreement found twice (two sentences of one article) is one line.
  const seen = new Set<string>();
  return differs.filter((differ) => {
    const key = JSON.stringify(differ.sides);
    return !seen.has(key) && seen.add(key);
  });
}

/** What a page itself says an acronym stands for: "Armed Forces of Russia (AFR)". */
import type { Candidate } from './candidates.ts';
import type { PageBlock } from './page-text.ts';

/** Characters before the parenthesis that may hold the expansion. */
const EXPANSION_REACH = 120;
/** Letters of words that an acronym may leave out: of, and, für, pour. */
const LONGEST_SKIPPED = 4;

/**
 * Whether the acronym stands in parentheses behind a full name, or before one in parentheses; the
 * candidates are one block's, in order.
 */
export function definedBy(
  block: PageBlock,
  acronym: Candidate,
  others: readonly Candidate[],
): Candidate | null {
  const { text } = block;
  const before = others.find(({ end }) => /^\s?[([]\s?["“«„']?$/.test(text.slice(end, acronym.start)));
  if (before && /^["”»“']?\s?[)\];,]/.test(text.slice(acronym.end, acronym.end + 3))) return before;
  return others.find(({ start }) => /^\s?\(\s?(?:the )?$/.test(text.slice(acronym.end, start))) ?? null;
}

/** The words right before "(AFR)" whose initials spell it, where they are no name that we know. */
export function otherExpansion(block: PageBlock, acronym: Candidate): string | null {
  const letters = block.text.slice(acronym.start, acronym.end);
  const head = block.text.slice(Math.max(0, acronym.start - EXPANSION_REACH), acronym.start);
  const open = /\s?\(\s?$/.exec(head);
  if (!open || block.text[acronym.end] !== ')') return null;
  const words = head.slice(0, open.index).split(/[\s-]+/);
  let missing = letters.length;
  for (let place = words.length - 1; place >= 0; place--) {
    const word = words[place] as string;
    if (word.charAt(0).toUpperCase() === letters[missing - 1]) missing--;
    else if (/^\p{Lu}/u.test(word) || word.length > LONGEST_SKIPPED) return null;
    if (missing === 0) return words.slice(place).join(' ');
  }
  return null;
}

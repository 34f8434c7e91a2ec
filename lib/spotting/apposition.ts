/** What stands beside a bare surname and says whose it is: "Cook, the chief executive of Apple". */
import { isTitle, type Surroundings, wordAfter } from './around.ts';

/** Words between the comma and the title, at most: the, former, first. */
const MODIFIERS = 3;

/**
 * Where the name of the body or country begins in "…, the former head of Apple" behind an offset; -1 when
 * no such words stand there.
 */
export function appositionOf(around: Surroundings, end: number): number {
  const { lexicon, text } = around;
  if (!text.startsWith(', ', end)) return -1;
  let word = wordAfter(around, end + 1);
  for (let steps = 0; word && !isTitle(lexicon, word); steps++) {
    if (steps === MODIFIERS || word.capital) return -1;
    word = wordAfter(around, word.end);
  }
  // "chief executive of": titles of two words.
  let next = word && wordAfter(around, word.end);
  if (next && isTitle(lexicon, next)) next = wordAfter(around, next.end);
  if (!next || !lexicon.joiners.has(next)) return -1;
  const name = wordAfter(around, next.end);
  const first = name && lexicon.articles.has(name) ? wordAfter(around, name.end) : name;
  return first?.start ?? -1;
}

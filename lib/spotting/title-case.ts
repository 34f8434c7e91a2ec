/**
 * The words around a name in a line of title case or capitals, where a capital is no evidence: what
 * stands beside a name there must be known to be no part of it.
 */
import { introduces, isTitle, type Neighbour, type Surroundings, wordAfter, wordBefore } from './around.ts';
import { FINE, longerName, type NameHere, type Verdict } from './neighbours.ts';

export interface TitleVerdict extends Verdict {
  /** Fine only if the text below says the same name. */
  mustBeVouched: boolean;
}

export function titleVerdict(around: Surroundings, name: NameHere): TitleVerdict {
  const left = wordBefore(around, name.start);
  const right = wordAfter(around, name.end);
  const verdict: TitleVerdict = { ...FINE, mustBeVouched: false };
  if (left && !(name.person && name.words > 1) && !fineBefore(around, name, left))
    return { ...verdict, reason: longerName(around, left.start, name.end) };
  if (left) verdict.titled = isTitle(around.lexicon, left);
  if (right && !fineBehind(around, name, right)) {
    if (!name.person) return { ...verdict, reason: longerName(around, name.start, right.end) };
    verdict.mustBeVouched = name.words === 1;
  }
  return verdict;
}

function fineBefore(around: Surroundings, name: NameHere, left: Neighbour): boolean {
  const { lexicon } = around;
  if (left.joint !== 'space' || !left.capital || around.knownEnd(left.end)) return true;
  const { starters, headlineVerbs, plainVerbs } = lexicon;
  if ([starters, headlineVerbs, plainVerbs].some((list) => list.has(left)) || introduces(lexicon, left))
    return true;
  return name.person && around.bag().hasLower(left.folded);
}

function fineBehind(around: Surroundings, name: NameHere, right: Neighbour): boolean {
  const { lexicon } = around;
  if (right.joint !== 'space' || !right.capital) return true;
  const { starters, joiners, headlineVerbs, plainVerbs, auxiliaries } = lexicon;
  if ([starters, joiners, headlineVerbs, plainVerbs, auxiliaries].some((list) => list.has(right)))
    return true;
  if (lexicon.newsNouns.has(right)) return true;
  if (name.person) return lexicon.neutral.has(right);
  return around.knownStart(right.start) || isTitle(lexicon, right);
}

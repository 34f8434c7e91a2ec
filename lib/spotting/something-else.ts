/**
 * Words that make of a name the name of something else, whatever the case: things named after people
 * (Trump Tower, rue Lincoln), events and bodies named after places (the Paris attacks, the US Navy),
 * and names that are only given (a ship named New Jersey).
 */
import { isTitle, type Surroundings, wordAfter, wordBefore } from './around.ts';
import type { NameHere } from './neighbours.ts';

/** How far back a thing named after somebody may stand (aéroport de Charles de Gaulle). */
const THING_REACH = 3;
/** How far behind a name "code name" may stand (Cairo was the code name). */
const NOUN_REACH = 4;

/** Why the name is somebody or something else's here; null when nothing says so. */
export function somethingElse(around: Surroundings, name: NameHere): string | null {
  const found = name.person ? namedAfter(around, name) : afterPlace(around, name);
  if (found) return found;
  return onlyNamed(around, name);
}

/** "a ship named New Jersey", "Cairo was the code name": not "Kallas named Cyprus". */
function onlyNamed(around: Surroundings, name: NameHere): string | null {
  const { lexicon, text } = around;
  const left = wordBefore(around, name.start);
  const naming =
    left !== null &&
    (lexicon.naming.has(left.folded) || (!name.person && lexicon.namingThings.has(left.folded)));
  if (left?.joint === 'space' && naming) {
    const namer = wordBefore(around, left.start);
    if (namer?.joint === 'space' && !namer.capital)
      return `the name of something: "${text.slice(left.start, name.end)}"`;
  }
  let right = wordAfter(around, name.end);
  for (let steps = 0; right && !right.capital && steps < NOUN_REACH; steps++) {
    if (lexicon.namingNouns.has(right.folded))
      return `the name of something: "${text.slice(name.start, right.end)}"`;
    right = wordAfter(around, right.end);
  }
  return null;
}

function namedAfter(around: Surroundings, name: NameHere): string | null {
  const { lexicon, text } = around;
  const right = wordAfter(around, name.end);
  if (right && right.joint !== 'apostrophe') {
    const both = text.slice(name.start, right.end);
    if (right.joint === 'space' && lexicon.nameSuffixes.has(right.folded)) return `somebody else: "${both}"`;
    if (lexicon.thingsAfter.has(right.folded)) return `named after: "${both}"`;
  }
  return thingBefore(around, name);
}

/** "aéroport Charles-de-Gaulle", "rue du Président Wilson", "USS George Washington". */
function thingBefore(around: Surroundings, name: NameHere): string | null {
  const { lexicon, text } = around;
  let at = name.start;
  for (let hops = 0; hops < THING_REACH; hops++) {
    const word = wordBefore(around, at);
    if (!word || word.joint === 'apostrophe' || word.joint === 'dot') return null;
    if (lexicon.thingsBefore.has(word.folded)) return `named after: "${text.slice(word.start, name.end)}"`;
    const passes =
      isTitle(lexicon, word.folded) || lexicon.joiners.has(word.folded) || lexicon.articles.has(word.folded);
    if (!passes) return null;
    at = word.start;
  }
  return null;
}

/** "the Paris attacks", "the U.S. Navy", "London 2012". */
function afterPlace(around: Surroundings, name: NameHere): string | null {
  const right = wordAfter(around, name.end);
  if (right?.joint !== 'space') return null;
  const both = around.text.slice(name.start, right.end);
  if (around.lexicon.eventsAfter.has(right.folded)) return `something at or of the place: "${both}"`;
  if (!/^(?:19|20)\d\d$/.test(right.folded)) return null;
  const next = wordAfter(around, right.end);
  return next?.joint === 'space' && next.capital ? `an event: "${both} …"` : null;
}

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
  return found ?? onlyNamed(around, name) ?? titleOfWork(around, name);
}

/** "in Barclays: The Business of Banking": a title in the middle of a sentence, not "Putin: The war goes on". */
function titleOfWork(around: Surroundings, { start, end }: NameHere): string | null {
  const { lexicon, text } = around;
  if (!text.startsWith(': ', end)) return null;
  const before = wordBefore(around, start);
  const article = wordAfter(around, end + 1);
  const noun = article && wordAfter(around, article.end);
  const within = before?.joint === 'space' && lexicon.starters.has(before);
  if (!within || !article?.capital || !lexicon.articles.has(article) || !noun?.capital) return null;
  return `a title: "${text.slice(start, noun.end)}"`;
}

/** "a ship named New Jersey", "Cairo was the code name": not "Kallas named Cyprus". */
function onlyNamed(around: Surroundings, name: NameHere): string | null {
  const { lexicon, text } = around;
  const left = wordBefore(around, name.start);
  const naming =
    left !== null && (lexicon.naming.has(left) || (!name.person && lexicon.namingThings.has(left)));
  if (left?.joint === 'space' && naming) {
    const namer = wordBefore(around, left.start);
    if (namer?.joint === 'space' && !namer.capital)
      return `the name of something: "${text.slice(left.start, name.end)}"`;
  }
  let right = wordAfter(around, name.end);
  if (!right || !lexicon.auxiliaries.has(right)) return null;
  for (let steps = 0; right && !right.capital && steps < NOUN_REACH; steps++) {
    if (lexicon.namingNouns.has(right))
      return `the name of something: "${text.slice(name.start, right.end)}"`;
    right = wordAfter(around, right.end);
  }
  return null;
}

function namedAfter(around: Surroundings, name: NameHere): string | null {
  const { lexicon, text } = around;
  const right = wordAfter(around, name.end);
  if (right && lexicon.nameSuffixes.has(right))
    return `somebody else: "${text.slice(name.start, right.end)}"`;
  if (right && lexicon.thingsAfter.has(right)) return `named after: "${text.slice(name.start, right.end)}"`;
  return thingBefore(around, name);
}

/** "aéroport Charles-de-Gaulle", "rue du Président Wilson", "USS George Washington". */
function thingBefore(around: Surroundings, name: NameHere): string | null {
  const { lexicon, text } = around;
  let at = name.start;
  for (let hops = 0; hops < THING_REACH; hops++) {
    const word = wordBefore(around, at);
    if (!word || word.joint === 'dot') return null;
    if (lexicon.thingsBefore.has(word)) return `named after: "${text.slice(word.start, name.end)}"`;
    const passes = isTitle(lexicon, word) || lexicon.joiners.has(word) || lexicon.articles.has(word);
    if (!passes) return null;
    at = word.start;
  }
  return null;
}

/** "the Paris attacks", "the U.S. Navy", "London 2012", "the Kharkiv region", "Davis, Chicago and Mitchell". */
function afterPlace(around: Surroundings, name: NameHere): string | null {
  const list = name.place ? inList(around, name) : null;
  if (list) return list;
  const right = wordAfter(around, name.end);
  if (right?.joint !== 'space') return null;
  const both = () => around.text.slice(name.start, right.end);
  if (around.lexicon.eventsAfter.has(right)) return `something at or of the place: "${both()}"`;
  if (!/^(?:19|20)\d\d$/.test(right.folded)) return null;
  const next = wordAfter(around, right.end);
  return next?.capital ? `an event: "${both()} …"` : null;
}

/** Characters of a list behind a name that are read. */
const LIST_REACH = 120;
/** Capitalised words, parted by commas and a last small word. */
const LIST = /^(?:,? (?:\p{Ll}{1,4} )?\p{Lu}[\p{L}.-]*)* \p{L}+/u;

/** Places of a list that are its last word's ("Los Angeles and Orange counties"), or strangers' among strangers. */
function inList(around: Surroundings, { start, end, region }: NameHere): string | null {
  const { text, lexicon } = around;
  const behind = text.slice(end, end + LIST_REACH);
  const [listed = ''] = LIST.exec(behind) ?? [];
  const last = listed.split(/[\s,]+/).find((word) => lexicon.subdivisions.has(word.toLowerCase()));
  // "the Tigray region" is Tigray, and "Kupiansk, Kharkiv region" lies in it: only "Lviv and Kyiv regions" is shared.
  const another =
    listed.trim() === last ? !region : lexicon.sharedSubdivisions.has(last?.toLowerCase() ?? '');
  if (last && another) return `another place: "${text.slice(start, end)}${listed}"`;
  // "Rape Crisis (England and Wales)": brackets behind a name that hold places are part of it.
  if (
    /\p{Lu}[\p{L}-]* \((?:\p{L}+ (?:\p{Ll}+ )?)?$/u.test(text.slice(0, start)) &&
    /^[^().]{0,30}\)/.test(behind)
  )
    return 'in brackets behind a name, and part of it';
  const before = /(\p{L}[\p{L}-]*), $/u.exec(text.slice(0, start));
  const next = /^(, (?:\p{Ll}{1,4} )?|,? \p{Ll}{1,4} )(?=\p{Lu})/u.exec(behind);
  if (!before?.[1] || !next || !/^\p{Lu}/u.test(before[1])) return null;
  // "Soweto, Pretoria on Thursday": a day is none of the list.
  const listedNext = wordAfter(around, end + next[0].length - 1);
  if (listedNext && lexicon.neutral.has(listedNext)) return null;
  const known = around.placeAt(start - 2) || around.placeAt(end + next[0].length);
  return known ? null : 'one of a list of names that we do not know';
}

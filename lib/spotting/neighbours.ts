/**
 * Whether the words around a name make it a part of a longer one that we do not know: *Michael Merz*,
 * *Bank of England*, *Ohio State*. In sentence case a capital beside a name is evidence of that,
 * unless it is a title, a demonym, or stands there because a sentence begins.
 */
import {
  genderOf,
  introduces,
  isSentenceStart,
  isStarter,
  isTitle,
  type Neighbour,
  type Surroundings,
  wordAfter,
  wordBefore,
} from './around.ts';

/** A name as one of its meanings would have it. */
export interface NameHere {
  start: number;
  end: number;
  /** Words in the alias. */
  words: number;
  acronym: boolean;
  person: boolean;
  place: boolean;
  /** A place that is a region itself. */
  region: boolean;
  /** In another case than the first: a given name before it would be so too. */
  inflected: boolean;
  /** A given name alone: what follows it is a surname. */
  given: boolean;
  /** A title before whoever bears it. */
  office: boolean;
  /** Its country, when every country has one of the name (Congress, the Navy). */
  homeOf: string | null;
}

export interface Verdict {
  /** Null when nothing speaks against the name. */
  reason: string | null;
  /** A capitalised word before a surname: somebody else of that name is on the page. */
  namesake: boolean;
  /** What a title before the name says of gender. */
  gender: 'masculine' | 'feminine' | null;
  /** Whether a title stands before the name. */
  titled: boolean;
}

/** How the reason begins where a name is but a part of one. */
export const LONGER_NAME = 'part of a longer name';

export const FINE: Verdict = { reason: null, namesake: false, gender: null, titled: false };
/** An elided article or preposition before an apostrophe has this many letters at most (dell', d'). */
const LONGEST_ELISION = 5;
/** Words between a country and the end of a title behind it, at most (US Secretary of State). */
const TITLE_REACH = 3;

export function sentenceVerdict(around: Surroundings, name: NameHere): Verdict {
  const right = rightReason(around, name);
  if (right) return { ...FINE, reason: right, namesake: name.given };
  const abroad = name.homeOf === null ? null : foreign(around, name, name.homeOf);
  return abroad ? { ...FINE, reason: abroad } : leftVerdict(around, name);
}

/** "the Philippine Navy", "China's Coast Guard", "Texas Congress", "Secretary of the Navy": not the page's own. */
function foreign(around: Surroundings, name: NameHere, country: string): string | null {
  const { lexicon } = around;
  let left = wordBefore(around, name.start);
  if (left && lexicon.articles.has(left)) {
    const small = wordBefore(around, left.start);
    if (!small || small.capital || !lexicon.joiners.has(small)) return null;
    left = wordBefore(around, small.start);
    return left?.capital ? longerName(around, left.start, name.end) : null;
  }
  if (!left) return null;
  const owners = lexicon.demonyms.get(left.folded);
  if (owners) return owners.has(country) ? null : longerName(around, left.start, name.end);
  if (left.capital) return around.knownEnd(left.end) ? longerName(around, left.start, name.end) : null;
  const owner = wordBefore(around, left.start);
  return owner?.capital && owner.joint === 'apostrophe' ? longerName(around, owner.start, name.end) : null;
}

function leftVerdict(around: Surroundings, name: NameHere): Verdict {
  const { lexicon } = around;
  const left = wordBefore(around, name.start);
  if (!left) return FINE;
  if (left.joint === 'apostrophe') {
    // "l'Ukraine", "nell'Ucraina", but "Banque d'Ukraine".
    const elided = left.end - left.start <= LONGEST_ELISION || !left.capital;
    return elided ? beyondSmallWord(around, name, left) : longerVerdict(around, name, left);
  }
  if (left.joint === 'hyphen') {
    // "D-California": a party's letter before a state.
    if (name.place && left.end - left.start === 1) return FINE;
    const fine = !left.capital || around.knownEnd(left.end) || introduces(lexicon, left);
    return fine || isStarter(around, left) ? FINE : longerVerdict(around, name, left);
  }
  const gender = genderOf(lexicon, left);
  // "Lord McDonald", "Miss Venezuela": somebody, whatever else bears the name.
  if (gender && left.capital && !name.person && !name.office) return longerVerdict(around, name, left);
  if (gender || isTitle(lexicon, left)) return { ...FINE, gender, titled: true };
  if (left.joint === 'dot') {
    const initial = left.end - left.start === 1 && left.capital;
    return initial && name.person && name.words === 1
      ? { ...longerVerdict(around, name, left), namesake: true }
      : FINE;
  }
  if (!left.capital) return beyondSmallWord(around, name, left);
  // A full name says enough by itself; what stands before it is a title or a role we do not know.
  if (name.words > 1 && name.person) return FINE;
  if (introduces(lexicon, left) || isStarter(around, left)) return FINE;
  // "in Moscow Putin said", "у Москві Путін": the place is no given name.
  if (around.knownEnd(left.end) && (name.words > 1 || around.placeEnd(left.end))) return FINE;
  // "Встреча Макрона", "der Angriffskrieg Putins": a noun and whose it is.
  if (name.inflected && (lexicon.nounsHaveCapitals || isSentenceStart(around, left.start))) return FINE;
  // Behind a title's or a song's word it is still the same somebody's: "Dear Macron".
  return { ...longerVerdict(around, name, left), namesake: !lexicon.starters.has(left) };
}

function longerVerdict(around: Surroundings, name: NameHere, left: Neighbour): Verdict {
  return { ...FINE, reason: longerName(around, left.start, name.end) };
}

/** "Bank of England", "Michael von Merz", "San Juan de Nicaragua": a capitalised word beyond a small one. */
function beyondSmallWord(around: Surroundings, name: NameHere, small: Neighbour): Verdict {
  const { lexicon } = around;
  if (name.person ? name.words > 1 : name.acronym) return FINE;
  const article = lexicon.articles.has(small) && !joins(around, name, small);
  const joint = article ? wordBefore(around, small.start) : small;
  if (!joint || !joins(around, name, joint)) return FINE;
  const head = wordBefore(around, joint.start);
  const body = head !== null && lexicon.bodies.has(head);
  if (head?.joint !== 'space' || !(head.capital || (body && lexicon.bodiesAreSmall))) return FINE;
  // "Rede von Macron", but "Michael von Macron": where the word says "of" too, only behind a given name.
  if (name.person && lexicon.genitive.has(joint) && !lexicon.firstNames.has(head)) return FINE;
  if (introduces(lexicon, head)) return FINE;
  if (isStarter(around, head) || around.knownEnd(head.end)) return FINE;
  // "Bank of England", but "Institute for Russia" only because of its first word: not "Kenton for the Guardian".
  const joiner = lexicon.joiners.has(joint) && !lexicon.genitive.has(joint);
  if (joiner && !body) return FINE;
  // Where every noun has a capital, only those that make names are told.
  if (lexicon.nounsHaveCapitals && !name.person && !body) return FINE;
  return { ...FINE, reason: longerName(around, head.start, name.end), namesake: name.person };
}

/** Whether a small word joins what stands before it to the name. */
function joins({ lexicon }: Surroundings, { person }: NameHere, small: Neighbour): boolean {
  return lexicon.particles.has(small) || (!person && lexicon.joiners.has(small));
}

function rightReason(around: Surroundings, name: NameHere): string | null {
  const right = wordAfter(around, name.end);
  if (!right || right.joint === 'apostrophe') return null;
  return isLonger(around, name, right) ? longerName(around, name.start, right.end) : null;
}

/** Whether the word right behind a name is part of it. */
function isLonger(around: Surroundings, name: NameHere, right: Neighbour): boolean {
  const { lexicon } = around;
  if (right.joint === 'hyphen') return isForeignCompound(around, name, right);
  if (!right.capital) return behindGenitive(around, name, right);
  if (lexicon.neutral.has(right) || name.office) return false;
  // "in the U.S. The president", but not "CBS This Morning".
  if (around.text[name.end - 1] === '.' && lexicon.starters.has(right)) return false;
  if (lexicon.nounsHaveCapitals) return false;
  if (!name.person && isTitleFrom(around, right)) return false;
  return name.person || !around.knownStart(right.start);
}

/** "Kramp-Karrenbauer", "Baku-Tbilisi-Ceyhan": not "Macron-Putin", "US-led", "Trump-Regierung". */
function isForeignCompound(around: Surroundings, name: NameHere, right: Neighbour): boolean {
  const parts = [right];
  for (let next = wordAfter(around, right.end); next?.joint === 'hyphen'; next = wordAfter(around, next.end))
    parts.push(next);
  const tail = parts.at(-1) as Neighbour;
  // "the Delhi-Noida border": both are places, though we know but one.
  const after = wordAfter(around, tail.end);
  const pair = parts.length === 1 && wordBefore(around, name.start)?.joint !== 'hyphen';
  if (name.place && pair && after && around.lexicon.routes.has(after)) return false;
  if (!tail.capital && !right.capital) return false;
  if (around.lexicon.compoundHeads.some((ending) => tail.folded.endsWith(ending))) return false;
  // Two that we know are a pair, a chain of three is the name of something.
  return !around.knownStart(right.start) || (parts.length > 1 && !name.person);
}

/** "US President", "UK Foreign Secretary", but not "US State Department" or "Ohio State". */
function isTitleFrom(around: Surroundings, first: Neighbour): boolean {
  const { lexicon } = around;
  let word: Neighbour | null = first;
  for (let steps = 0; word && steps < TITLE_REACH; steps++) {
    if (isTitle(lexicon, word) || genderOf(lexicon, word)) return true;
    if (!lexicon.titleParts.has(word)) return false;
    word = wordAfter(around, word.end);
  }
  return false;
}

/** "European Commission for Democracy" is ours, "Supreme Court of Ohio" is not. */
function behindGenitive(around: Surroundings, name: NameHere, small: Neighbour): boolean {
  if (name.person || name.words < 2 || !around.lexicon.genitive.has(small)) return false;
  let next = wordAfter(around, small.end);
  if (next && around.lexicon.articles.has(next)) next = wordAfter(around, next.end);
  return Boolean(next?.capital && !around.knownStart(next.start));
}

export function longerName({ text }: Surroundings, start: number, end: number): string {
  return `${LONGER_NAME}: "${text.slice(start, end)}"`;
}

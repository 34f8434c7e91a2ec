/**
 * When a name that is also a word, a given name or another place's means the country: offices and affairs of
 * a state stand beside it, it does what states do, or other countries keep it company.
 */
import { type Surroundings, wordAfter, wordBefore } from './around.ts';
import type { Candidate, Option } from './candidates.ts';
import type { Company } from './company.ts';
import { isMeantAsPlace } from './doubt.ts';
import type { Lexicon } from './lexicon.ts';
import type { NamesOnPage } from './names-on-page.ts';
import { LONGER_NAME } from './neighbours.ts';
import type { Listed } from './word-lists.ts';

/** Words between an owner and what is its own, at most: new, foreign (Georgia's new foreign minister). */
const MODIFIERS = 3;
/** Words between a country and what it does, at most: has, also, on Tuesday. */
const BEFORE_DEED = 5;
/** So many other countries on the page, and a given name behind "in" or "to" is a country's too. */
const COUNTRIES_FOR_GIVEN = 2;
/** So many countries make a list: a comma alone may part a place from its country, though not what is no place else. */
const COUNTRIES_IN_LIST = 2;
/** The joints of a list are known; what is not a mere comma has a word. */
const AND = /^,? \p{L}+ $/u;
const HYPHEN = /^[-–]$/;
/** How old somebody is, behind the name. */
const AGE = /^(?:, \d\d\b| \(\d\d\))/;

export class States {
  readonly #lexicon: Lexicon;
  readonly #names: NamesOnPage;
  readonly #company: Company;
  readonly #candidates: readonly Candidate[];
  readonly #borne = new Map<string, boolean>();

  constructor(lexicon: Lexicon, names: NamesOnPage, company: Company, candidates: readonly Candidate[]) {
    this.#lexicon = lexicon;
    this.#names = names;
    this.#company = company;
    this.#candidates = candidates;
  }

  /** Whether the words beside a name, or the countries on the page, say that it is this country's. */
  speakFor(candidate: Candidate, { subject, record }: Option): boolean {
    const around = this.#names.around(candidate);
    const kind = this.#kindOf(candidate);
    const borne = this.isBorne(candidate);
    const ofState = [this.#lexicon.stateNouns, ...(kind && !borne ? [this.#lexicon.stateAffairs] : [])];
    const has = (word: Listed) => ofState.some((list) => list.has(word));
    if (isOwner(around, candidate.end, has) || isBehind(around, candidate.start, record.inflected, has))
      return true;
    if (this.isListed(candidate)) return true;
    if (!kind || borne || candidate.weak || wordAfter(around, candidate.end)?.joint === 'apostrophe')
      return false;
    const place = isMeantAsPlace(around, candidate);
    if (kind === 'word') return place || this.#company.hasState(subject.id);
    return place && this.#company.countriesBesides(subject.id) >= COUNTRIES_FOR_GIVEN;
  }

  /** Whether what stands behind a name where its capital says nothing is a country's: a deed, or its own. */
  acts(candidate: Candidate, { subject }: Option): boolean {
    const around = this.#names.around(candidate);
    const { stateActs, headlineVerbs, auxiliaries, dateWords, neutral, starters } = this.#lexicon;
    const inCompany = this.#company.hasState(subject.id);
    const sentence = this.#names.block(candidate).style === 'sentence';
    let word = wordAfter(around, candidate.end);
    if (word?.joint === 'apostrophe') {
      const own = wordAfter(around, word.end);
      if (own?.joint !== 'space') return false;
      if (inCompany) return true;
      return sentence ? own.capital : this.#names.besides(candidate).some(({ start }) => start === own.start);
    }
    if (word && inCompany && headlineVerbs.has(word)) return true;
    for (let steps = 0; word?.joint === 'space' && steps < BEFORE_DEED; steps++) {
      if (stateActs.has(word)) return true;
      if (![auxiliaries, dateWords, neutral, starters].some((list) => list.has(word as Listed))) return false;
      word = wordAfter(around, word.end);
    }
    return false;
  }

  /** "War With China", "Hits China Trade": in a headline, behind a verb or a word that links states, with another there. */
  isLinked(candidate: Candidate, { subject }: Option): boolean {
    const { stateLinks, headlineVerbs, plainVerbs } = this.#lexicon;
    const word = wordBefore(this.#names.around(candidate), candidate.start);
    const links = word !== null && [stateLinks, headlineVerbs, plainVerbs].some((list) => list.has(word));
    return links && this.#company.hasState(subject.id);
  }

  /** "Egypt, Jordan and Qatar", "the US-China talks", but "Granada, Spain": beside countries that are sure. */
  isListed(candidate: Candidate): boolean {
    const { text } = this.#names.block(candidate);
    const listed = this.#names.listedWith(candidate);
    if (listed.some(isRegion)) return false;
    const countries = listed.filter(isCountry);
    const enough = this.#kindOf(candidate) === 'word' ? 1 : COUNTRIES_IN_LIST;
    const isBeside = (other: Candidate, joint: RegExp) =>
      joint.test(text.slice(Math.min(candidate.end, other.end), Math.max(candidate.start, other.start)));
    return (
      countries.length >= enough ||
      countries.some((other) => isBeside(other, AND)) ||
      this.#names.besides(candidate).some((other) => isCountry(other) && isBeside(other, HYPHEN))
    );
  }

  /** Whether somebody on the page bears the name: *Michael Jordan*, *Chad Smith*, "Jordan, 34". */
  isBorne(candidate: Candidate): boolean {
    if (!this.#lexicon.givenNames.has({ row: this.#names.rowOf(candidate) })) return false;
    const text = this.#names.textOf(candidate);
    const known = this.#borne.get(text);
    if (known !== undefined) return known;
    const borne = this.#candidates.some((other) => {
      if (other.reason.startsWith(LONGER_NAME)) return other.reason.split(/["\s]/).includes(text);
      const whole = this.#names.textOf(other);
      if (whole === text) return other.titled || AGE.test(this.#names.block(other).text.slice(other.end));
      const named = other.blocker || other.options.some(({ subject }) => subject.kind === 'person');
      return named && whole.split(' ').includes(text);
    });
    this.#borne.set(text, borne);
    return borne;
  }

  /** What else a name of one meaning may be; null when that is nothing that its capitals or its company tell. */
  #kindOf(candidate: Candidate): 'word' | 'given name' | null {
    if (candidate.options.length > 1) return null;
    const word = { row: this.#names.rowOf(candidate) };
    if (this.#lexicon.givenNames.has(word)) return 'given name';
    return this.#lexicon.homographs.has(word) ? 'word' : null;
  }
}

function isCountry({ accepted }: Candidate): boolean {
  return accepted?.subject.type === 'country';
}

function isRegion({ options }: Candidate): boolean {
  return options.some(({ subject }) => subject.type === 'region');
}

type IsOfState = (word: Listed) => boolean;

/** "Jordan's king", "Georgia's new foreign minister". */
function isOwner(around: Surroundings, end: number, isOfState: IsOfState): boolean {
  const { titleParts, starters } = around.lexicon;
  const mark = wordAfter(around, end);
  if (mark?.joint !== 'apostrophe') return false;
  let word = wordAfter(around, mark.end);
  for (let steps = 0; word?.joint === 'space' && steps < MODIFIERS; steps++) {
    if (isOfState(word)) return true;
    if (!titleParts.has(word) && !starters.has(word)) return false;
    word = wordAfter(around, word.end);
  }
  return false;
}

/** "the president of Chad", "talks with Jordan", "le roi de la Jordanie", "президент Грузії". */
function isBehind(around: Surroundings, start: number, inflected: boolean, isOfState: IsOfState): boolean {
  const { articles, stateLinks } = around.lexicon;
  let word = wordBefore(around, start);
  if (word && articles.has(word)) word = wordBefore(around, word.start);
  if (!word) return false;
  if (inflected && isOfState(word)) return true;
  const noun = stateLinks.has(word) ? wordBefore(around, word.start) : null;
  return noun !== null && isOfState(noun);
}

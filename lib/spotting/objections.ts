/**
 * What speaks against a name before anything may speak for it: the words around it make it part of a
 * longer name or something else, its capitals mean nothing, or it is another place or team of the name.
 */
import { appositionOf } from './apposition.ts';
import { type Surroundings, wordAfter } from './around.ts';
import type { Candidate, Option } from './candidates.ts';
import { caseWeakness, isDatePart, isMeantAsPlace, isSportPage } from './doubt.ts';
import type { Lexicon } from './lexicon.ts';
import type { NamesOnPage } from './names-on-page.ts';
import type { Namesakes } from './namesakes.ts';
import { FINE, type NameHere, sentenceVerdict, type Verdict } from './neighbours.ts';
import type { Page } from './page-text.ts';
import { isAmongRegions, regionBehind } from './regions.ts';
import { somethingElse } from './something-else.ts';
import { titleVerdict } from './title-case.ts';
import type { SpotBase, SpotSubject } from './types.ts';

/** Most names lose no meaning, and need no list of those that they lose. */
const NONE_REFUSED: readonly { option: Option; reason: string }[] = [];

export class Objections {
  readonly #base: SpotBase;
  readonly #page: Page;
  readonly #lexicon: Lexicon;
  readonly #names: NamesOnPage;
  readonly #namesakes: Namesakes;
  #sport: boolean | null = null;

  constructor(base: SpotBase, page: Page, lexicon: Lexicon, names: NamesOnPage, namesakes: Namesakes) {
    this.#base = base;
    this.#page = page;
    this.#lexicon = lexicon;
    this.#names = names;
    this.#namesakes = namesakes;
  }

  /**
   * Drops the meanings that a name cannot have where it stands, says so when none is left, and notes
   * where its capitals prove nothing; whoever else bears the name is added to the namesakes.
   */
  look(candidate: Candidate): void {
    if (candidate.blocker) this.#namesakes.addPhrase(candidate);
    if (candidate.reason) return;
    const around = this.#names.around(candidate);
    if (isDatePart(around, candidate)) {
      candidate.reason = 'part of a date';
      return;
    }
    if (isCurrency(around.text, candidate.end)) {
      candidate.reason = 'part of an amount';
      return;
    }
    this.#dropByNeighbours(candidate, around);
    if (candidate.options.length)
      candidate.weak = caseWeakness(around, candidate, this.#names.block(candidate).style);
  }

  #dropByNeighbours(candidate: Candidate, around: Surroundings): void {
    let refused = NONE_REFUSED;
    for (const option of candidate.options) {
      const { reason, namesake, titled } = this.#verdict(candidate, option, around);
      candidate.titled ||= titled;
      if (namesake && option.record.given) this.#namesakes.addGiven(option.number, candidate);
      else if (namesake) this.#namesakes.add(option.number, candidate);
      if (reason) refused = [...refused, { option, reason }];
      else if (titled && option.record.needs === 'nothing') this.#namesakes.addOwn(option.number, candidate);
    }
    if (!refused.length) return;
    candidate.options = candidate.options.filter((one) => !refused.some(({ option }) => option === one));
    if (!candidate.options.length)
      candidate.reason = [...new Set(refused.map(({ reason }) => reason))].join('; ');
  }

  /** What stands around the name says against this meaning of it. */
  #verdict(candidate: Candidate, { subject, record }: Option, around: Surroundings): Verdict {
    const { start, end, words } = candidate;
    const person = subject.kind === 'person';
    const place = subject.kind === 'place';
    const region = subject.type === 'region';
    const { acronym, inflected, given } = record;
    const office = subject.kind === 'office';
    const homeOf = record.needs === 'home' ? (subject.country ?? '') : null;
    const name: NameHere = {
      start,
      end,
      words,
      acronym,
      person,
      place,
      region,
      inflected,
      given,
      office,
      homeOf,
    };
    const other = somethingElse(around, name) ?? this.#inOtherRegion(candidate, subject);
    if (other) return { ...FINE, reason: other };
    if ((place || homeOf !== null) && this.#isSport() && this.#isTeam(candidate, subject, around))
      return { ...FINE, reason: 'a team, on a page of sport' };
    if (isAmongRegions(this.#names, candidate, subject)) return { ...FINE, reason: 'in a list of regions' };
    if (place && this.#isSomebody(candidate, around))
      return { ...FINE, reason: 'somebody: a title stands behind it' };
    if (this.#names.block(candidate).style !== 'sentence') {
      const verdict = titleVerdict(around, name);
      if (verdict.mustBeVouched) candidate.mustBeVouched = true;
      return verdict;
    }
    const verdict = sentenceVerdict(around, name);
    if (!verdict.gender || !subject.gender || verdict.gender === subject.gender) return verdict;
    return { ...verdict, namesake: true, reason: `behind a ${verdict.gender} title, not ${subject.id}` };
  }

  /** "Houston, the governor of Texas", but "in Brussels, the president of the Commission". */
  #isSomebody(candidate: Candidate, around: Surroundings): boolean {
    if (candidate.words > 1) return false;
    return !isMeantAsPlace(around, candidate) && appositionOf(around, candidate.end) >= 0;
  }

  /** On a page of sport: "Boston", "in Scotland squad", but "in Boston", "Sheffield, England". */
  #isTeam(candidate: Candidate, { country }: SpotSubject, around: Surroundings): boolean {
    const next = wordAfter(around, candidate.end);
    if (next && this.#lexicon.sport.has(next)) return true;
    const before = this.#names.beforeComma(candidate);
    const holds = before?.options.some(
      ({ subject }) => subject.kind === 'place' && subject.country === country,
    );
    return !holds && !isMeantAsPlace(around, candidate);
  }

  #inOtherRegion(candidate: Candidate, subject: SpotSubject): string | null {
    if (regionBehind(this.#base, this.#names, candidate, subject) !== 'another') return null;
    const { text } = this.#names.block(candidate);
    return `another place: "${text.slice(candidate.start, this.#names.behindComma(candidate)?.end)}"`;
  }

  #isSport(): boolean {
    if (this.#sport === null) {
      const length = this.#page.blocks.reduce((sum, { text }) => sum + text.length, 0);
      this.#sport = isSportPage({ lexicon: this.#lexicon, bag: () => this.#page.bag() }, length);
    }
    return this.#sport;
  }
}

/** "US$3.9 billion"; of ASCII, the dollar alone is the sign of one. */
function isCurrency(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code < 128 ? code === 0x24 : /^\p{Sc}/u.test(text.charAt(offset));
}

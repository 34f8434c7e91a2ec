/**
 * Decides, for a whole article, which of the names found really mean a subject that we know.
 *
 * Sure names first (full names, distinctive ones), then those that lean on them: surnames on full
 * names, acronyms on their definition, ambiguous names on their company, headlines on the text. A
 * name that nothing makes sure is left alone; each decision has its reason.
 */
import { definedBy, otherExpansion } from './acronyms.ts';
import { appositionOf } from './apposition.ts';
import { nothingAsked, type Surroundings, wordAfter } from './around.ts';
import { type Candidate, findCandidates, type Option } from './candidates.ts';
import { Company } from './company.ts';
import { caseWeakness, isDatePart, isMeantAsCompany, isMeantAsPlace, isSportPage } from './doubt.ts';
import { NO_LANGUAGE } from './language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { Namesakes } from './namesakes.ts';
import { type NameHere, sentenceVerdict, type Verdict } from './neighbours.ts';
import type { Page, PageBlock } from './page-text.ts';
import { isBehindPlace, regionSays } from './regions.ts';
import { somethingElse } from './something-else.ts';
import type { Steps } from './steps.ts';
import { titleVerdict } from './title-case.ts';
import type { Article, SpotBase, SpotSubject } from './types.ts';
import { keyOf } from './words.ts';

/** Candidates judged between two chances to pause. */
const STEP = 100;

/** So many relations on the page let an acronym do without its full name, or one word chosen for it. */
const ENOUGH_FOR_ACRONYM = 2;

/** Every name found, in reading order, accepted or refused, with the reason. */
export function* resolve(base: SpotBase, article: Article, page: Page): Steps<Candidate[]> {
  const candidates = yield* findCandidates(base.index, base.subjects, article, page);
  return yield* new Resolver(base, article, page, candidates).run();
}

class Resolver {
  readonly #base: SpotBase;
  readonly #page: Page;
  readonly #candidates: Candidate[];
  readonly #byBlock: Candidate[][];
  readonly #surroundings: Surroundings[] = [];
  readonly #lexicon: Lexicon;
  readonly #company: Company;
  readonly #namesakes: Namesakes;
  /** Subjects whose full name stands on the page. */
  readonly #full = new Set<number>();
  /** Those of them whose full name stands in the headline. */
  readonly #inHeadline = new Set<number>();
  #sport: boolean | null = null;
  /** Acronyms that the page explains: text -> subject, or what else it stands for. */
  readonly #defined = new Map<string, number | string>();

  constructor(base: SpotBase, article: Article, page: Page, candidates: Candidate[]) {
    this.#base = base;
    this.#page = page;
    this.#candidates = candidates;
    this.#byBlock = page.blocks.map(() => []);
    for (const candidate of candidates) this.#byBlock[candidate.block]?.push(candidate);
    const { tables } = base.index;
    this.#lexicon = lexiconOf(tables, base.languages[article.lang] ?? NO_LANGUAGE);
    this.#company = new Company(tables, page, article.lang);
    this.#namesakes = new Namesakes(base.index, page);
  }

  *run(): Steps<Candidate[]> {
    yield* this.#each(this.#candidates, (candidate) => this.#look(candidate));
    // Names of several words, and distinctive ones that are no surnames.
    yield* this.#each(this.#candidates, (candidate) => {
      if (isOpen(candidate)) this.#acceptSure(candidate);
    });
    this.#defineAcronyms();
    // Surnames, acronyms: what leans on a full name.
    const open = this.#candidates.filter(isOpen);
    yield* this.#each(open, (candidate) => {
      if (!this.#hasMoreBehind(candidate) && !needsCompany(candidate)) this.#judge(candidate);
    });
    // Ambiguous names: judged together, so that they lend each other no company.
    const judged: [Candidate, Choice][] = [];
    const ambiguous = open.filter(isOpen);
    yield* this.#each(ambiguous, (candidate) => {
      if (!candidate.weak && !this.#hasMoreBehind(candidate))
        judged.push([candidate, this.#choice(candidate)]);
    });
    for (const [candidate, choice] of judged) this.#settle(candidate, choice);
    yield* this.#each(ambiguous.filter(isOpen), (candidate) => this.#judge(candidate));
    yield* this.#each(ambiguous.filter(isOpen), (candidate) => this.#acceptWeak(candidate));
    for (const candidate of this.#candidates) candidate.reason ||= candidate.weak || 'nothing makes it sure';
    return this.#candidates;
  }

  *#each(candidates: readonly Candidate[], step: (candidate: Candidate) => void): Steps<void> {
    for (let place = 0; place < candidates.length; place++) {
      step(candidates[place] as Candidate);
      if (place % STEP === STEP - 1) yield;
    }
  }

  /** What the words around a name say against it, and whether its capitals mean anything. */
  #look(candidate: Candidate): void {
    if (candidate.blocker) this.#namesakes.addPhrase(candidate);
    if (candidate.reason) return;
    const around = this.#around(candidate);
    if (isDatePart(around, candidate)) {
      candidate.reason = 'part of a date';
      return;
    }
    const reasons = this.#dropByNeighbours(candidate, around);
    if (!candidate.options.length) candidate.reason = [...new Set(reasons)].join('; ');
    else candidate.weak = caseWeakness(around, candidate, this.#block(candidate).style);
  }

  #dropByNeighbours(candidate: Candidate, around: Surroundings): string[] {
    const reasons: string[] = [];
    candidate.options = candidate.options.filter((option) => {
      const verdict = this.#verdict(candidate, option, around);
      candidate.titled ||= verdict.titled;
      if (verdict.namesake && option.record.given) this.#namesakes.addGiven(option.number, candidate);
      else if (verdict.namesake) this.#namesakes.add(option.number, candidate);
      if (verdict.reason) reasons.push(verdict.reason);
      else if (verdict.titled && option.record.needs === 'nothing')
        this.#namesakes.addOwn(option.number, candidate);
      return !verdict.reason;
    });
    return reasons;
  }

  /** What stands around the name says against this meaning of it. */
  #verdict(candidate: Candidate, { subject, record }: Option, around: Surroundings): Verdict {
    const { start, end, words } = candidate;
    const person = subject.kind === 'person';
    const place = subject.kind === 'place';
    const { acronym, inflected, given } = record;
    const office = subject.kind === 'office';
    const homeOf = record.needs === 'home' ? (subject.country ?? '') : null;
    const name: NameHere = { start, end, words, acronym, person, place, inflected, given, office, homeOf };
    const other = somethingElse(around, name) ?? this.#inOtherRegion(candidate, subject);
    if (other) return { reason: other, namesake: false, gender: null, titled: false };
    if ((place || homeOf !== null) && this.#isSport() && !isMeantAsPlace(around, candidate))
      return { reason: 'a team, on a page of sport', namesake: false, gender: null, titled: false };
    if (this.#block(candidate).style !== 'sentence') {
      const verdict = titleVerdict(around, name);
      if (verdict.mustBeVouched) candidate.mustBeVouched = true;
      return verdict;
    }
    const verdict = sentenceVerdict(around, name);
    if (verdict.reason || !person || words > 1) return verdict;
    if (!verdict.gender || !subject.gender || verdict.gender === subject.gender) return verdict;
    return { ...verdict, namesake: true, reason: `behind a ${verdict.gender} title, not ${subject.id}` };
  }

  /** "Washington, June 19": the one city that the name may mean, on a line that says where and when. */
  #isDateline(candidate: Candidate): boolean {
    const { options, start, end, block } = candidate;
    if (options.filter(({ subject }) => subject.type === 'city').length > 1) return false;
    const { text } = this.#page.blocks[block] as PageBlock;
    if (text.slice(0, start).trim() || !text.startsWith(', ', end)) return false;
    const next = wordAfter(this.#around(candidate), end + 1);
    return next !== null && this.#lexicon.months.has(next.folded);
  }

  #inOtherRegion(candidate: Candidate, subject: SpotSubject): string | null {
    if (this.#regionSays(candidate, subject) !== 'another') return null;
    const { text } = this.#block(candidate);
    return `another place: "${text.slice(candidate.start, this.#behindComma(candidate)?.end)}"`;
  }

  #regionSays(candidate: Candidate, place: SpotSubject): ReturnType<typeof regionSays> {
    const region = this.#behindComma(candidate);
    const isRegion = (id: string) => {
      const other = this.#subjectOf(id);
      return other?.kind === 'place' && other.type === 'region' && other.country === place.country;
    };
    return region ? regionSays(this.#block(candidate).text, place, region, isRegion) : null;
  }

  #subjectOf(id: string): SpotSubject | undefined {
    return subjectsById(this.#base).get(id);
  }

  /** The name behind this one and a comma. */
  #behindComma({ block, end }: Candidate): Candidate | undefined {
    if (!this.#page.blocks[block]?.text.startsWith(', ', end)) return undefined;
    return this.#byBlock[block]?.find(({ start }) => start === end + 2);
  }

  #beforeComma({ block, start }: Candidate): Candidate | undefined {
    if (!this.#page.blocks[block]?.text.startsWith(', ', start - 2)) return undefined;
    return this.#byBlock[block]?.find(({ end }) => end === start - 2);
  }

  #isSport(): boolean {
    if (this.#sport === null) {
      const length = this.#page.blocks.reduce((sum, { text }) => sum + text.length, 0);
      this.#sport = isSportPage({ lexicon: this.#lexicon, bag: () => this.#page.bag() }, length);
    }
    return this.#sport;
  }

  #block(candidate: Candidate): PageBlock {
    return this.#page.blocks[candidate.block] as PageBlock;
  }

  /** One for all names of a block. */
  #around(candidate: Candidate): Surroundings {
    const known = this.#surroundings[candidate.block];
    if (known) return known;
    const made = this.#lookAround(candidate);
    this.#surroundings[candidate.block] = made;
    return made;
  }

  #lookAround(candidate: Candidate): Surroundings {
    const block = this.#block(candidate);
    const others = this.#byBlock[candidate.block] ?? [];
    return {
      tables: this.#base.index.tables,
      text: block.text,
      lexicon: this.#lexicon,
      bag: () => this.#page.bag(),
      asked: nothingAsked(),
      knownStart: (offset) => others.some((other) => other.start === offset && standsAlone(other)),
      knownEnd: (offset) => others.some((other) => other.end === offset && standsAlone(other)),
      placeAt: (offset) =>
        others.some(
          ({ start, end, options }) =>
            (start === offset || end === offset) && options.some(({ subject }) => subject.kind === 'place'),
        ),
      placeEnd: (offset) => others.some((other) => other.end === offset && this.#isPlainPlace(other)),
    };
  }

  #isPlainPlace(candidate: Candidate): boolean {
    const place = candidate.options.find(({ subject }) => subject.kind === 'place');
    return (
      place !== undefined && (place.record.inflected || isMeantAsPlace(this.#around(candidate), candidate))
    );
  }

  #acceptSure(candidate: Candidate): void {
    const [option, another] = candidate.options;
    if (!option || another || candidate.weak || option.record.needs !== 'nothing') return;
    if (candidate.words === 1 && option.subject.kind === 'person') return;
    this.#accept(candidate, option, 'says enough by itself');
  }

  #defineAcronyms(): void {
    for (const candidate of this.#candidates) {
      if (!candidate.options.some(({ record }) => record.acronym)) continue;
      const block = this.#block(candidate);
      const text = block.text.slice(candidate.start, candidate.end);
      const neighbours = (this.#byBlock[candidate.block] ?? []).filter(({ accepted }) => accepted);
      const name = definedBy(block, candidate, neighbours)?.accepted;
      if (name && candidate.options.some(({ number }) => number === name.number))
        this.#defined.set(text, name.number);
      else {
        const other = otherExpansion(block, candidate);
        if (other && !this.#defined.has(text)) this.#defined.set(text, other);
      }
    }
  }

  /** "Cook, the head of Apple": whose name it is may be said behind it. */
  #hasMoreBehind({ options, block, end, words }: Candidate): boolean {
    if (words > 1 || this.#page.blocks[block]?.text[end] !== ',') return false;
    return options.some(({ record, subject }) => subject.kind === 'person' && record.needs !== 'nothing');
  }

  #judge(candidate: Candidate): void {
    if (!candidate.weak) this.#settle(candidate, this.#choice(candidate));
  }

  #settle(candidate: Candidate, choice: Choice): void {
    if (choice.option) this.#accept(candidate, choice.option, choice.reason);
    else candidate.reason = choice.reason;
  }

  /** The one meaning that something makes sure, or why there is none. */
  #choice(candidate: Candidate): Choice {
    const refusals: string[] = [];
    const sure: { option: Option; reason: string }[] = [];
    for (const option of candidate.options) {
      const { ok, reason } = this.#support(candidate, option);
      if (ok) sure.push({ option, reason });
      else refusals.push(reason);
    }
    const [first, second] = sure;
    if (first && !second) return first;
    if (!first) return { option: null, reason: refusals.join('; ') };
    const names = sure.map(({ option }) => option.subject.id).join(', ');
    return { option: null, reason: `may be any of ${names}` };
  }

  #support(candidate: Candidate, option: Option): { ok: boolean; reason: string } {
    const { record, subject, number } = option;
    const text = this.#block(candidate).text.slice(candidate.start, candidate.end);
    if (record.needs === 'behind-place') {
      const behind = isBehindPlace(
        this.#block(candidate).text,
        candidate,
        option,
        this.#beforeComma(candidate),
      );
      return behind
        ? { ok: true, reason: 'behind a place of it' }
        : no(`${subject.id}: not behind a place of it`);
    }
    if (subject.kind === 'place' && this.#regionSays(candidate, subject) === 'own')
      return { ok: true, reason: 'the region behind it holds it' };
    if (subject.type === 'city' && this.#isDateline(candidate))
      return { ok: true, reason: 'the place of a dateline' };
    if (record.acronym) {
      if (isAgencyInDateline(this.#block(candidate).text, candidate, subject))
        return { ok: true, reason: 'the agency of a dateline' };
      const meaning = this.#defined.get(text);
      if (meaning === number) return { ok: true, reason: 'the page says what the acronym stands for' };
      if (meaning !== undefined) return no(`here the acronym stands for ${meaning}`);
      if (record.needs === 'context') return this.#supportAcronym(candidate, option);
    }
    if (subject.kind === 'person' && this.#isSaidBeside(candidate, subject))
      return { ok: true, reason: 'the office beside it says who' };
    if (record.given) return this.#supportGiven(option);
    const bareSurname = subject.kind === 'person' && candidate.words === 1;
    const sureByTitle = candidate.titled && (record.needs === 'nothing' || this.#full.has(number));
    if (
      bareSurname &&
      !sureByTitle &&
      this.#namesakes.mayMeanAnother(number, candidate, record.needs !== 'nothing')
    )
      return no(`another of this name is on the page, not ${subject.id}`);
    if (record.needs === 'nothing') return { ok: true, reason: 'says enough by itself' };
    if (this.#full.has(number)) return { ok: true, reason: 'the full name is on the page' };
    if (record.needs === 'home') {
      const home = this.#company.home();
      return home !== null && home === subject.country
        ? { ok: true, reason: 'the page is of its country' }
        : no(`${subject.id}: the page is not of its country`);
    }
    if (record.needs === 'full-name-on-page' && candidate.words > 1 && this.#company.has(subject.id))
      return { ok: true, reason: 'a shorter name of it is on the page' };
    const chosen = record.acronym ? this.#company.contextWords(subject) : 0;
    if (chosen > 0 || (record.acronym && this.#company.evidence(subject) >= ENOUGH_FOR_ACRONYM))
      return { ok: true, reason: 'the page speaks for the acronym' };
    if (record.needs === 'full-name-on-page') return no(`${subject.id}: the full name is not on the page`);
    if (subject.type === 'company' && isMeantAsCompany(this.#around(candidate), candidate.start))
      return { ok: true, reason: 'the words before it say that it is a company' };
    const others = candidate.options.filter((other) => other !== option).map((other) => other.subject);
    if (this.#company.prefers(subject, others)) return { ok: true, reason: 'the page speaks for it' };
    return no(`${subject.id}: nothing on the page speaks for it`);
  }

  /** An acronym of many meanings that the page does not explain: only by words that were chosen for it. */
  #supportAcronym(candidate: Candidate, option: Option): { ok: boolean; reason: string } {
    const place = option.subject.kind === 'place';
    const fits = !place || isMeantAsPlace(this.#around(candidate), candidate);
    return fits && this.#company.contextWords(option.subject) > 0
      ? { ok: true, reason: 'the page speaks for the acronym' }
      : no('an acronym that the page does not explain');
  }

  /** "German Chancellor Merz", "Cook, the head of Apple": an office, or a body, that we know to be theirs. */
  #isSaidBeside(candidate: Candidate, { related }: SpotSubject): boolean {
    const others = this.#byBlock[candidate.block] ?? [];
    const isTheirs = ({ accepted }: Candidate) => accepted !== null && related.includes(accepted.subject.id);
    const office = others.find(({ end }) => end === candidate.start - 1);
    if (office?.accepted?.subject.kind === 'office') return isTheirs(office);
    const body = appositionOf(this.#around(candidate), candidate.end);
    return body >= 0 && others.some((other) => other.start === body && isTheirs(other));
  }

  /** A given name alone: the page is about this one, and names nobody else so. */
  #supportGiven({ number, subject }: Option): { ok: boolean; reason: string } {
    if (!this.#full.has(number)) return no(`${subject.id}: the full name is not on the page`);
    if (!this.#namesakes.isAbout(number, this.#inHeadline))
      return no(`${subject.id}: the page is not about them, or names others so`);
    return { ok: true, reason: 'the page is about them' };
  }

  /**
   * Headlines and sentence starts: what the text has made sure is meant there too. In a headline,
   * names that need nothing do without, where all around them is known.
   */
  #acceptWeak(candidate: Candidate): void {
    const homograph = this.#isHomograph(candidate);
    const atStart = this.#block(candidate).style === 'sentence';
    const doubtful = homograph || this.#isIn('givenNames', candidate);
    if (doubtful && atStart && !this.#standsFirst(candidate)) return;
    const known = candidate.options.filter(({ subject }) => this.#company.has(subject.id));
    const alone = this.#block(candidate).style !== 'sentence' && !candidate.mustBeVouched;
    const sure = candidate.options.filter(({ record }) => alone && record.needs === 'nothing');
    const [option, another] = known.length ? known : sure;
    if (!option || another || (!known.length && homograph)) return;
    const { ok, reason } = this.#support(candidate, option);
    if (!ok) candidate.reason = reason;
    else this.#accept(candidate, option, known.length ? `${candidate.weak}, but the text has it` : reason);
  }

  /**
   * Whether a name that is a word too can be believed at a sentence's start: the same name stands
   * within a sentence, and a verb follows ("Turkey said", not "Turkey sandwiches").
   */
  #standsFirst(candidate: Candidate): boolean {
    const text = this.#textOf(candidate);
    const elsewhere = this.#candidates.some(
      (other) => other.accepted && !other.weak && this.#textOf(other) === text,
    );
    const { auxiliaries } = this.#lexicon;
    const next = wordAfter(this.#around(candidate), candidate.end);
    const verb = next === null || next.joint === 'apostrophe' || auxiliaries.has(next.folded);
    return elsewhere && (verb || !auxiliaries.size || !this.#isHomograph(candidate));
  }

  #textOf({ block, start, end }: Candidate): string {
    return this.#page.blocks[block]?.text.slice(start, end) ?? '';
  }

  #isHomograph(candidate: Candidate): boolean {
    return this.#isIn('homographs', candidate);
  }

  #isIn(list: 'homographs' | 'givenNames', candidate: Candidate): boolean {
    return this.#lexicon[list].has(keyOf(this.#base.index.tables, this.#textOf(candidate)));
  }

  #accept(candidate: Candidate, option: Option, reason: string): void {
    candidate.accepted = option;
    candidate.reason = reason;
    this.#company.add(option.subject);
    if (!option.record.full || candidate.weak) return;
    this.#full.add(option.number);
    if (candidate.words === 1) return;
    this.#namesakes.addOwn(option.number, candidate);
    if (this.#block(candidate).headline) this.#inHeadline.add(option.number);
  }
}

interface Choice {
  option: Option | null;
  reason: string;
}

function isOpen({ accepted, reason }: Candidate): boolean {
  return !accepted && !reason;
}

function no(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

/** Whether it can only be judged when the page's sure names are known. */
function needsCompany({ options, words }: Candidate): boolean {
  return options.some(({ record: { needs, acronym } }) => {
    return needs !== 'nothing' && (acronym || words > 1 || needs !== 'full-name-on-page');
  });
}

const byId = new WeakMap<SpotBase, ReadonlyMap<string, SpotSubject>>();

function subjectsById(base: SpotBase): ReadonlyMap<string, SpotSubject> {
  const known = byId.get(base) ?? new Map(base.subjects.map((subject) => [subject.id, subject]));
  byId.set(base, known);
  return known;
}

/** Whether it is a name beside another one: given names and names of every country are parts of longer ones too. */
function standsAlone({ blocker, options }: Candidate): boolean {
  return (
    !blocker && !(options.length && options.every(({ record }) => record.given || record.needs === 'home'))
  );
}

/** Code units within which a report's dateline ends. */
const DATELINE_REACH = 120;

/** "LONDON (Reuters) -", "NAIROBI, Kenya, Aug. 11 (UPI) --". */
function isAgencyInDateline(text: string, { start, end }: Candidate, { type }: SpotSubject): boolean {
  const agency = type === 'media' || type === 'agency';
  return (
    agency && start < DATELINE_REACH && text[start - 1] === '(' && /^\) ?[-–—]/.test(text.slice(end, end + 3))
  );
}

/**
 * Decides, for a whole article, which of the names found really mean a subject that we know.
 *
 * Sure names first (full names, distinctive ones), then those that lean on them: surnames on full
 * names, acronyms on their definition, ambiguous names on their company, headlines on the text. A
 * name that nothing makes sure is left alone; each decision has its reason.
 */
import { definedBy, otherExpansion } from './acronyms.ts';
import { nothingAsked, type Surroundings, wordAfter } from './around.ts';
import { type Candidate, findCandidates, type Option } from './candidates.ts';
import { Company } from './company.ts';
import { caseWeakness, isDatePart, isMeantAsPlace, isSportPage } from './doubt.ts';
import { NO_LANGUAGE } from './language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { Namesakes } from './namesakes.ts';
import { type NameHere, sentenceVerdict, type Verdict } from './neighbours.ts';
import type { Page, PageBlock } from './page-text.ts';
import { somethingElse } from './something-else.ts';
import type { Steps } from './steps.ts';
import { titleVerdict } from './title-case.ts';
import type { Article, SpotBase } from './types.ts';
import { keyOf } from './words.ts';

/** Candidates judged between two chances to pause. */
const STEP = 100;

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
    yield* this.#each(isAny, (candidate) => this.#look(candidate));
    // Names of several words, and distinctive ones that are no surnames.
    yield* this.#each(isOpen, (candidate) => this.#acceptSure(candidate));
    this.#defineAcronyms();
    // Surnames, acronyms: what leans on a full name.
    yield* this.#each(isOpen, (candidate) => !needsCompany(candidate) && this.#judge(candidate));
    // Ambiguous names: judged together, so that they lend each other no company.
    const judged: [Candidate, Choice][] = [];
    yield* this.#each(isOpen, (candidate) => {
      if (!candidate.weak) judged.push([candidate, this.#choice(candidate)]);
    });
    for (const [candidate, choice] of judged) this.#settle(candidate, choice);
    yield* this.#each(isOpen, (candidate) => this.#acceptWeak(candidate));
    for (const candidate of this.#candidates) candidate.reason ||= candidate.weak || 'nothing makes it sure';
    return this.#candidates;
  }

  *#each(which: (candidate: Candidate) => boolean, step: (candidate: Candidate) => void): Steps<void> {
    for (const [place, candidate] of this.#candidates.entries()) {
      if (which(candidate)) step(candidate);
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
      if (verdict.namesake) this.#namesakes.add(option.number, candidate);
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
    const { acronym, inflected } = record;
    const name: NameHere = { start, end, words, acronym, person, place, inflected };
    const other = somethingElse(around, name);
    if (other) return { reason: other, namesake: false, gender: null, titled: false };
    if (place && this.#isSport() && !isMeantAsPlace(around, candidate))
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
      knownStart: (offset) => others.some(({ start, blocker }) => start === offset && !blocker),
      knownEnd: (offset) => others.some(({ end, blocker }) => end === offset && !blocker),
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
    if (record.acronym) {
      const meaning = this.#defined.get(text);
      if (meaning === number) return { ok: true, reason: 'the page says what the acronym stands for' };
      if (meaning !== undefined) return no(`here the acronym stands for ${meaning}`);
      if (record.needs === 'context') return no('an acronym that the page does not explain');
    }
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
    if (record.needs === 'full-name-on-page') return no(`${subject.id}: the full name is not on the page`);
    const others = candidate.options.filter((other) => other !== option).map((other) => other.subject);
    if (this.#company.prefers(subject, others)) return { ok: true, reason: 'the page speaks for it' };
    return no(`${subject.id}: nothing on the page speaks for it`);
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
    if (candidate.words > 1) this.#namesakes.addOwn(option.number, candidate);
  }
}

interface Choice {
  option: Option | null;
  reason: string;
}

function isAny(): boolean {
  return true;
}

function isOpen({ accepted, reason }: Candidate): boolean {
  return !accepted && !reason;
}

function no(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

function needsCompany({ options }: Candidate): boolean {
  return options.some(({ record }) => record.needs === 'context' && !record.acronym);
}

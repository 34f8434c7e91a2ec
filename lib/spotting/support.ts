/**
 * What speaks for a name: itself, its full name or its explanation on the page, the words beside it, or
 * the company it keeps.
 */
import { definedBy, otherExpansion } from './acronyms.ts';
import { appositionOf } from './apposition.ts';
import type { Candidate, Option } from './candidates.ts';
import type { Company } from './company.ts';
import { isAgencyInDateline, isPlaceOfDateline } from './datelines.ts';
import { isMeantAsCompany, isMeantAsPlace } from './doubt.ts';
import type { NamesOnPage } from './names-on-page.ts';
import type { Namesakes } from './namesakes.ts';
import { isBehindPlace, regionBehind } from './regions.ts';
import type { States } from './states.ts';
import type { SpotBase, SpotSubject } from './types.ts';

/** So many relations on the page let an acronym do without its full name, or one word chosen for it. */
const ENOUGH_FOR_ACRONYM = 2;

export interface Choice {
  option: Option | null;
  reason: string;
}

/** The commonest answer, made once. */
const BY_ITSELF = { ok: true, reason: 'says enough by itself' };

export class Support {
  readonly #base: SpotBase;
  readonly #names: NamesOnPage;
  readonly #company: Company;
  readonly #namesakes: Namesakes;
  readonly #states: States;
  /** Subjects whose full name stands on the page. */
  readonly #full = new Set<number>();
  /** Those of them whose full name stands in the headline. */
  readonly #inHeadline = new Set<number>();
  /** Acronyms that the page explains: text -> subject, or what else it stands for. */
  readonly #defined = new Map<string, number | string>();

  constructor(base: SpotBase, names: NamesOnPage, company: Company, namesakes: Namesakes, states: States) {
    this.#base = base;
    this.#names = names;
    this.#company = company;
    this.#namesakes = namesakes;
    this.#states = states;
  }

  /** What an accepted name does for others. */
  add(candidate: Candidate, option: Option): void {
    this.#company.add(option.subject);
    if (!option.record.full) return;
    this.#full.add(option.number);
    this.#namesakes.addOwn(option.number, candidate);
    if (this.#names.block(candidate).headline) this.#inHeadline.add(option.number);
  }

  /** Learns what the page says its acronyms stand for, once its sure names are accepted. */
  defineAcronyms(candidates: readonly Candidate[]): void {
    for (const candidate of candidates) {
      if (!candidate.options.some(({ record }) => record.acronym)) continue;
      const block = this.#names.block(candidate);
      const text = block.text.slice(candidate.start, candidate.end);
      const name = definedBy(block, candidate, this.#names.besides(candidate))?.accepted;
      if (name && candidate.options.some(({ number }) => number === name.number))
        this.#defined.set(text, name.number);
      else {
        const other = otherExpansion(block, candidate);
        if (other && !this.#defined.has(text)) this.#defined.set(text, other);
      }
    }
  }

  /** The one meaning that something makes sure, or why there is none. */
  choice(candidate: Candidate): Choice {
    const [only, more] = candidate.options;
    if (only && !more) {
      const { ok, reason } = this.of(candidate, only);
      return { option: ok ? only : null, reason };
    }
    const refusals: string[] = [];
    const sure: { option: Option; reason: string }[] = [];
    for (const option of candidate.options) {
      const { ok, reason } = this.of(candidate, option);
      if (ok) sure.push({ option, reason });
      else refusals.push(reason);
    }
    const [first, second] = sure;
    if (first && !second) return first;
    if (!first) return { option: null, reason: refusals.join('; ') };
    const names = sure.map(({ option }) => option.subject.id).join(', ');
    return { option: null, reason: `may be any of ${names}` };
  }

  /** Whether something makes this meaning of the name sure, and what. */
  of(candidate: Candidate, option: Option): { ok: boolean; reason: string } {
    const { record, subject, number } = option;
    if (record.needs === 'behind-place') {
      const behind = isBehindPlace(
        this.#names.block(candidate).text,
        candidate,
        option,
        this.#names.beforeComma(candidate),
      );
      return behind
        ? { ok: true, reason: 'behind a place of it' }
        : no(`${subject.id}: not behind a place of it`);
    }
    if (regionBehind(this.#base, this.#names, candidate, subject) === 'own')
      return { ok: true, reason: 'the region behind it holds it' };
    if (subject.type === 'city' && isPlaceOfDateline(this.#names.around(candidate), candidate))
      return { ok: true, reason: 'the place of a dateline' };
    if (record.acronym) {
      if (isAgencyInDateline(this.#names.block(candidate).text, candidate, subject))
        return { ok: true, reason: 'the agency of a dateline' };
      const meaning = this.#defined.get(this.#names.textOf(candidate));
      if (meaning === number) return { ok: true, reason: 'the page says what the acronym stands for' };
      if (meaning !== undefined) return no(`here the acronym stands for ${meaning}`);
      if (record.needs === 'context') return this.#supportAcronym(candidate, option);
    }
    if (subject.kind === 'person' && this.#isSaidBeside(candidate, subject))
      return { ok: true, reason: 'the office beside it says who' };
    if (record.given) return this.#supportGiven(option);
    const bareSurname = subject.kind === 'person' && candidate.words === 1;
    if (
      bareSurname &&
      !candidate.titled &&
      this.#namesakes.mayMeanAnother(number, candidate, record.needs !== 'nothing')
    )
      return no(`another of this name is on the page, not ${subject.id}`);
    if (record.needs === 'nothing') return BY_ITSELF;
    if (this.#full.has(number)) return { ok: true, reason: 'the full name is on the page' };
    if (record.needs === 'home') {
      return this.#company.home() === subject.country
        ? { ok: true, reason: 'the page is of its country' }
        : no(`${subject.id}: the page is not of its country`);
    }
    if (record.needs === 'full-name-on-page' && candidate.words > 1 && this.#company.has(subject.id))
      return { ok: true, reason: 'a shorter name of it is on the page' };
    const chosen = record.acronym ? this.#company.contextWords(subject) : 0;
    if (chosen > 0 || (record.acronym && this.#company.evidence(subject) >= ENOUGH_FOR_ACRONYM))
      return { ok: true, reason: 'the page speaks for the acronym' };
    if (record.needs === 'full-name-on-page') return no(`${subject.id}: the full name is not on the page`);
    if (subject.type === 'company' && isMeantAsCompany(this.#names.around(candidate), candidate.start))
      return { ok: true, reason: 'the words before it say that it is a company' };
    if (subject.type === 'country' && this.#states.speakFor(candidate, option))
      return {
        ok: true,
        reason: 'the words beside it, or the countries on the page, say that it is the country',
      };
    const others = candidate.options.filter((other) => other !== option).map((other) => other.subject);
    if (this.#company.prefers(subject, others)) return { ok: true, reason: 'the page speaks for it' };
    return no(`${subject.id}: nothing on the page speaks for it`);
  }

  /** An acronym of many meanings that the page does not explain: only by words that were chosen for it. */
  #supportAcronym(candidate: Candidate, option: Option): { ok: boolean; reason: string } {
    const place = option.subject.kind === 'place';
    const fits = !place || isMeantAsPlace(this.#names.around(candidate), candidate);
    return fits && this.#company.contextWords(option.subject) > 0
      ? { ok: true, reason: 'the page speaks for the acronym' }
      : no('an acronym that the page does not explain');
  }

  /** "German Chancellor Merz", "Cook, the head of Apple": an office, or a body, that we know to be theirs. */
  #isSaidBeside(candidate: Candidate, { related }: SpotSubject): boolean {
    const others = this.#names.besides(candidate);
    const isTheirs = ({ accepted }: Candidate) => accepted !== null && related.includes(accepted.subject.id);
    const office = others.find(({ end }) => end === candidate.start - 1);
    if (office?.accepted?.subject.kind === 'office') return isTheirs(office);
    const body = appositionOf(this.#names.around(candidate), candidate.end);
    if (body < 0) return false;
    return others.some((other) => other.start === body && isTheirs(other));
  }

  /** A given name alone: the page is about this one, and names nobody else so. */
  #supportGiven({ number, subject }: Option): { ok: boolean; reason: string } {
    if (!this.#namesakes.isAbout(number, this.#inHeadline))
      return no(`${subject.id}: the page is not about them, or names others so`);
    return { ok: true, reason: 'the page is about them' };
  }
}

function no(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

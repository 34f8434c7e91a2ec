/**
 * Decides, for a whole article, which of the names found really mean a subject that we know.
 *
 * Sure names first (full names, distinctive ones), then those that lean on them: surnames on full
 * names, acronyms on their definition, ambiguous names on their company, headlines on the text. A
 * name that nothing makes sure is left alone; each decision has its reason.
 */
import { wordAfter } from './around.ts';
import { type Candidate, findCandidates, type Option } from './candidates.ts';
import { Company } from './company.ts';
import { NO_LANGUAGE } from './language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { NamesOnPage } from './names-on-page.ts';
import { Namesakes } from './namesakes.ts';
import { Objections } from './objections.ts';
import type { Page } from './page-text.ts';
import { States } from './states.ts';
import type { Steps } from './steps.ts';
import { type Choice, Support } from './support.ts';
import type { Article, SpotBase } from './types.ts';

/** Candidates judged between two chances to pause. */
const STEP = 100;

/** Every name found, in reading order, accepted or refused, with the reason. */
export function* resolve(base: SpotBase, article: Article, page: Page): Steps<Candidate[]> {
  const candidates = yield* findCandidates(base.index, base.subjects, article, page);
  return yield* new Resolver(base, article, page, candidates).run();
}

class Resolver {
  readonly #candidates: Candidate[];
  readonly #names: NamesOnPage;
  readonly #lexicon: Lexicon;
  readonly #company: Company;
  readonly #objections: Objections;
  readonly #support: Support;
  readonly #states: States;

  constructor(base: SpotBase, article: Article, page: Page, candidates: Candidate[]) {
    this.#candidates = candidates;
    const { tables } = base.index;
    this.#lexicon = lexiconOf(tables, base.languages[article.lang] ?? NO_LANGUAGE);
    this.#names = new NamesOnPage(tables, this.#lexicon, page, candidates);
    this.#company = new Company(tables, page, article.lang);
    const namesakes = new Namesakes(base.index, page);
    this.#objections = new Objections(base, page, this.#lexicon, this.#names, namesakes);
    this.#states = new States(this.#lexicon, this.#names, this.#company, candidates);
    this.#support = new Support(base, this.#names, this.#company, namesakes, this.#states);
  }

  *run(): Steps<Candidate[]> {
    yield* this.#each(this.#candidates, (candidate) => this.#objections.look(candidate));
    // Names of several words, and distinctive ones that are no surnames.
    yield* this.#each(this.#candidates, (candidate) => {
      if (isOpen(candidate)) this.#acceptSure(candidate);
    });
    this.#support.defineAcronyms(this.#candidates);
    // Surnames, acronyms: what leans on a full name.
    const open = this.#candidates.filter(isOpen);
    yield* this.#each(open, (candidate) => {
      if (!this.#hasMoreBehind(candidate) && !needsCompany(candidate)) this.#judge(candidate);
    });
    // Ambiguous names: judged together, so that they lend each other no company.
    const judged: [Candidate, Choice][] = [];
    const [ambiguous, home] = partition(open.filter(isOpen), ({ options }) => !options.some(needsHome));
    yield* this.#each(ambiguous, (candidate) => {
      if (!candidate.weak && !this.#hasMoreBehind(candidate))
        judged.push([candidate, this.#support.choice(candidate)]);
    });
    for (const [candidate, choice] of judged) this.#settle(candidate, choice);
    yield* this.#each(ambiguous.filter(isOpen), (candidate) => this.#judge(candidate));
    // Countries that are words too come last: they want other countries on the page.
    const [plain, doubtful] = partition(
      ambiguous.filter(isOpen),
      (candidate) => !this.#isDoubtful(candidate),
    );
    for (const weak of [plain, doubtful]) yield* this.#each(weak, (candidate) => this.#acceptWeak(candidate));
    this.#settleCountries(judged);
    // What every country has: whose page it is, headlines tell too.
    yield* this.#each(home, (candidate) => this.#judge(candidate));
    yield* this.#each(home.filter(isOpen), (candidate) => this.#acceptWeak(candidate));
    for (const candidate of this.#candidates) candidate.reason ||= candidate.weak;
    return this.#candidates;
  }

  *#each(candidates: readonly Candidate[], step: (candidate: Candidate) => void): Steps<void> {
    for (let place = 0; place < candidates.length; place++) {
      step(candidates[place] as Candidate);
      if (place % STEP === STEP - 1) yield;
    }
  }

  #acceptSure(candidate: Candidate): void {
    const [option, another] = candidate.options;
    if (!option || another || candidate.weak || option.record.needs !== 'nothing') return;
    if (candidate.words === 1 && option.subject.kind === 'person') return;
    this.#accept(candidate, option, 'says enough by itself');
  }

  /** "Cook, the head of Apple": whose name it is may be said behind it. */
  #hasMoreBehind(candidate: Candidate): boolean {
    if (this.#names.block(candidate).text[candidate.end] !== ',') return false;
    return candidate.options.some(
      ({ record, subject }) => subject.kind === 'person' && record.needs !== 'nothing',
    );
  }

  #judge(candidate: Candidate): void {
    if (!candidate.weak) this.#settle(candidate, this.#support.choice(candidate));
  }

  #settle(candidate: Candidate, choice: Choice): void {
    if (choice.option) this.#accept(candidate, choice.option, choice.reason);
    else candidate.reason = choice.reason;
  }

  /** A country that one mention has made sure is meant by the others too, unless somebody bears the name. */
  #settleCountries(judged: readonly (readonly [Candidate, Choice])[]): void {
    for (const [candidate, { option }] of judged) {
      if (option || !this.#isDoubtful(candidate)) continue;
      const country = candidate.options.find(({ subject }) => subject.type === 'country');
      if (country && this.#company.has(country.subject.id) && !this.#states.isBorne(candidate))
        this.#accept(candidate, country, 'elsewhere the page says that the country is meant');
    }
  }

  /**
   * Headlines and sentence starts: what the text has made sure is meant there too. In a headline,
   * names that need nothing do without, where all around them is known.
   */
  #acceptWeak(candidate: Candidate): void {
    const homograph = this.#isHomograph(candidate);
    const sentence = this.#names.block(candidate).style === 'sentence';
    const doubtful = this.#isDoubtful(candidate);
    if (doubtful && !candidate.mustBeVouched) {
      const country = candidate.options.find((option) => this.#isCountryHere(candidate, option, homograph));
      if (country) {
        this.#accept(candidate, country, 'a country, by what stands around it');
        return;
      }
    }
    if (doubtful && sentence && (!this.#standsFirst(candidate) || this.#isBorneCountry(candidate))) return;
    const known = candidate.options.filter(({ subject }) => this.#company.has(subject.id));
    const alone = !sentence && !candidate.mustBeVouched;
    const sure = candidate.options.filter(({ record }) => alone && record.needs === 'nothing');
    const [option, another] = known.length ? known : sure;
    if (!option || another || (!known.length && homograph)) return;
    const country = known.length > 0 && option.subject.type === 'country';
    const { ok, reason } = country ? { ok: true, reason: '' } : this.#support.of(candidate, option);
    if (!ok) candidate.reason = reason;
    else this.#accept(candidate, option, known.length ? `${candidate.weak}, but the text has it` : reason);
  }

  /**
   * "China condemns the strike", "Israel’s ban": a country, where one that is a word too does what states do,
   * and where the page makes sure that one that is a given name too is meant and names nobody so.
   */
  #isCountryHere(candidate: Candidate, option: Option, homograph: boolean): boolean {
    const { subject, record } = option;
    if (subject.type !== 'country') return false;
    const around = this.#names.around(candidate);
    const sentence = this.#names.block(candidate).style === 'sentence';
    const only = candidate.options.length === 1;
    if (homograph) {
      if (
        only &&
        (this.#states.acts(candidate, option) || (!sentence && this.#states.isLinked(candidate, option)))
      )
        return true;
      return this.#states.speakFor(candidate, option);
    }
    if (!sentence || wordAfter(around, candidate.end)?.capital) return false;
    const sure = (only && record.needs === 'nothing') || this.#company.has(subject.id);
    return (
      (sure && !this.#states.isBorne(candidate)) ||
      (record.needs !== 'nothing' && this.#states.speakFor(candidate, option))
    );
  }

  /**
   * Whether a name that is a word too can be believed at a sentence's start: the same name stands
   * within a sentence, and a verb follows ("Turkey said", not "Turkey sandwiches").
   */
  #standsFirst(candidate: Candidate): boolean {
    const text = this.#names.textOf(candidate);
    const elsewhere = this.#candidates.some(
      (other) => other.accepted && !other.weak && this.#names.textOf(other) === text,
    );
    const { auxiliaries } = this.#lexicon;
    const next = wordAfter(this.#names.around(candidate), candidate.end);
    const verb = next === null || next.joint === 'apostrophe' || auxiliaries.has(next);
    // Where no verbs are known, a word is believed nowhere.
    return elsewhere && (!this.#isHomograph(candidate) || (verb && auxiliaries.size > 0));
  }

  /** A country's name where somebody on the page is called so. */
  #isBorneCountry(candidate: Candidate): boolean {
    return (
      candidate.options.some(({ subject }) => subject.type === 'country') && this.#states.isBorne(candidate)
    );
  }

  #isDoubtful(candidate: Candidate): boolean {
    return this.#isHomograph(candidate) || this.#isIn('givenNames', candidate);
  }

  #isHomograph(candidate: Candidate): boolean {
    return this.#isIn('homographs', candidate);
  }

  #isIn(list: 'homographs' | 'givenNames', candidate: Candidate): boolean {
    return this.#lexicon[list].has({ row: this.#names.rowOf(candidate) });
  }

  #accept(candidate: Candidate, option: Option, reason: string): void {
    candidate.accepted = option;
    candidate.reason = reason;
    this.#support.add(candidate, option);
  }
}

function isOpen({ reason }: Candidate): boolean {
  return !reason;
}

/** Whether it can only be judged when the page's sure names are known. */
function needsCompany({ options, words }: Candidate): boolean {
  return options.some(({ record: { needs, acronym } }) => {
    return needs !== 'nothing' && (acronym || words > 1 || needs !== 'full-name-on-page');
  });
}

function needsHome({ record }: Option): boolean {
  return record.needs === 'home';
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  const first: T[] = [];
  const second: T[] = [];
  for (const one of all) (isFirst(one) ? first : second).push(one);
  return [first, second];
}

/** The names found in an article, each with the subjects that it may mean at the article's date and in its language. */

import { packDay } from './index-format.ts';
import { type AliasRecord, aliasAt, languageBit, type NameIndex } from './name-index.ts';
import type { Page } from './page-text.ts';
import { type Hit, scan } from './scan.ts';
import type { Steps } from './steps.ts';
import type { Article, SpotSubject } from './types.ts';

export interface Option {
  /** Place in the list of subjects. */
  number: number;
  subject: SpotSubject;
  record: AliasRecord;
}

export interface Candidate {
  block: number;
  /** Offsets in the block's NFC text. */
  start: number;
  end: number;
  words: number;
  options: readonly Option[];
  /** A `not` phrase: silences what lies inside it. */
  blocker: boolean;
  accepted: Option | null;
  /** Why it was refused or accepted; empty while open. */
  reason: string;
  /** Why case proves nothing here (headline, sentence start); empty where it does. */
  weak: string;
  /** Whether a title stands before it. */
  titled: boolean;
  /** In a headline: fine only if the text has the name too. */
  mustBeVouched: boolean;
}

/** What an alias may mean on this page: the same for all its mentions, so worked out once. */
interface Meaning {
  option: Option | null;
  /** A list of it alone, for all names that have no other meaning, as most. */
  alone: readonly Option[];
  /** Why it is ruled out here; empty when it is not. */
  refusal: string;
}

/** Steps block by block. */
export function* findCandidates(
  index: NameIndex,
  subjects: readonly SpotSubject[],
  article: Article,
  page: Page,
): Steps<Candidate[]> {
  const bit = languageBit(index, article.lang);
  const day = packDay(article.published);
  const meanings = new Map<number, Meaning>();
  const meaningOf = (value: number): Meaning => {
    const known = meanings.get(value);
    if (known) return known;
    const record = aliasAt(index, value);
    const number = record.subject;
    const subject = number === null ? undefined : subjects[number];
    const option = number === null || !subject ? null : { number, subject, record };
    const refusal = option ? ruledOut(record, option.subject, bit, day, article) : '';
    const made = { option, alone: option ? [option] : NO_OPTIONS, refusal };
    meanings.set(value, made);
    return made;
  };
  const candidates: Candidate[] = [];
  const givenNames: Candidate[] = [];
  for (let block = 0; block < page.blocks.length; block++) {
    for (const hit of scan(index, page.blocks[block]?.text ?? '')) {
      const candidate = candidateOf(block, hit, meaningOf);
      candidates.push(candidate);
      if (candidate.options[0]?.record.given) givenNames.push(candidate);
    }
    yield;
  }
  return givenNames.length ? withoutStrangers(page, candidates, givenNames) : candidates;
}

const NO_OPTIONS: readonly Option[] = [];

function candidateOf(
  block: number,
  { start, end, values }: Hit,
  meaningOf: (value: number) => Meaning,
): Candidate {
  const candidate: Candidate = {
    block,
    start,
    end,
    words: 1,
    options: NO_OPTIONS,
    blocker: false,
    accepted: null,
    reason: '',
    weak: '',
    titled: false,
    mustBeVouched: false,
  };
  let reason = '';
  let given: Option[] | null = null;
  for (const value of values) {
    const { option, alone, refusal } = meaningOf(value);
    if (!option) candidate.blocker = true;
    else {
      candidate.words = option.record.words;
      if (option.record.given) {
        if (!refusal) given = [...(given ?? []), option];
      } else if (refusal) reason = reason ? `${reason}; ${refusal}` : refusal;
      else if (!candidate.options.length) candidate.options = alone;
      else if (!candidate.options.some(({ number }) => number === option.number))
        candidate.options = [...candidate.options, option];
    }
  }
  if (candidate.options.length) candidate.blocker = false;
  else if (candidate.blocker) candidate.reason = 'listed as somebody or something else';
  else if (given) candidate.options = given;
  else candidate.reason = reason;
  return candidate;
}

/**
 * A given name alone can only mean somebody whose full name is on the page, or of whom more is said behind
 * a comma; any other is no name of ours.
 */
function withoutStrangers(
  page: Page,
  candidates: readonly Candidate[],
  givenNames: readonly Candidate[],
): Candidate[] {
  const full = new Set<number>();
  for (const { words, options } of candidates)
    if (words > 1) for (const { number, record } of options) if (record.full) full.add(number);
  for (const candidate of givenNames)
    if (page.blocks[candidate.block]?.text[candidate.end] !== ',')
      candidate.options = candidate.options.filter(({ number }) => full.has(number));
  const strangers = new Set(givenNames.filter(({ options }) => !options.length));
  return candidates.filter((candidate) => !strangers.has(candidate));
}

/** Why a name cannot mean the subject in this article at all; empty when it can. */
function ruledOut(
  record: AliasRecord,
  subject: SpotSubject,
  languageBit: number,
  day: number,
  article: Article,
): string {
  if (record.languages && !(record.languages & languageBit)) return `not a name in "${article.lang}"`;
  if (day && day < record.from) return `${subject.id}: the name is younger than the article`;
  if (record.until && day > record.until) return `${subject.id}: the name is older than the article`;
  if (article.published && subject.knownFrom && article.published < subject.knownFrom)
    return `${subject.id} was not in public life before ${subject.knownFrom}`;
  return '';
}

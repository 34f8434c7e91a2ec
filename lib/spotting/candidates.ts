/** The names found in an article, each with the subjects that it may mean at the article's date and in its language. */

import { packDay } from './index-format.ts';
import { type AliasRecord, aliasAt, languageBit, type NameIndex } from './name-index.ts';
import type { Page } from './page-text.ts';
import { scan } from './scan.ts';
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
  options: Option[];
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

/** Steps block by block. */
export function* findCandidates(
  index: NameIndex,
  subjects: readonly SpotSubject[],
  article: Article,
  page: Page,
): Steps<Candidate[]> {
  const bit = languageBit(index, article.lang);
  const day = packDay(article.published);
  const candidates: Candidate[] = [];
  const givenNames: Candidate[] = [];
  for (const [block, { text }] of page.blocks.entries()) {
    for (const { start, end, values } of scan(index, text)) {
      const records = values.map((value) => aliasAt(index, value));
      const words = records[0]?.words ?? 1;
      const candidate: Candidate = {
        block,
        start,
        end,
        words,
        options: [],
        blocker: false,
        accepted: null,
        reason: '',
        weak: '',
        titled: false,
        mustBeVouched: false,
      };
      const refusals: string[] = [];
      const given: Option[] = [];
      for (const record of records) {
        const subject = record.subject === null ? null : subjects[record.subject];
        if (!subject || record.subject === null) continue;
        if (record.given) {
          if (!ruledOut(record, subject, bit, day, article))
            given.push({ number: record.subject, subject, record });
          continue;
        }
        const refusal = ruledOut(record, subject, bit, day, article);
        if (refusal) refusals.push(refusal);
        else if (!candidate.options.some(({ number }) => number === record.subject))
          candidate.options.push({ number: record.subject, subject, record });
      }
      const blocked = records.some(({ subject }) => subject === null);
      if (!candidate.options.length && given.length && !blocked) {
        candidate.options = given;
        givenNames.push(candidate);
      } else if (!candidate.options.length) {
        candidate.blocker = blocked;
        candidate.reason = candidate.blocker ? 'listed as somebody or something else' : refusals.join('; ');
      }
      candidates.push(candidate);
    }
    yield;
  }
  return givenNames.length ? withoutStrangers(page, candidates, givenNames) : candidates;
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
  if (day && record.from && day < record.from) return `${subject.id}: the name is younger than the article`;
  if (day && record.until && day > record.until) return `${subject.id}: the name is older than the article`;
  if (article.published && subject.knownFrom && article.published < subject.knownFrom)
    return `${subject.id} was not in public life before ${subject.knownFrom}`;
  return '';
}

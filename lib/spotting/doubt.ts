/** Where capitals prove nothing: headlines, sentence starts, and names that are months or words too. */

import { isSentenceStart, type Surroundings, wordAfter, wordBefore } from './around.ts';
import type { Candidate } from './candidates.ts';
import { LOWER } from './fold.ts';
import type { Style } from './page-text.ts';
import { ALL_CAPITALS, classAt, maskOf } from './shape.ts';
import { foldedWord } from './words.ts';

/** Why a name must be vouched for by the rest of the page; empty when its capitals do. */
export function caseWeakness(around: Surroundings, candidate: Candidate, style: Style): string {
  if (candidate.words > 1) return '';
  const acronym = candidate.options.every(({ record }) => record.acronym);
  if (style === 'capitals') return 'in capitals, like all around it';
  if (acronym) return '';
  if (style === 'title') return 'in a line of title case';
  const { tables, text } = around;
  const inCapitals = !(classAt(tables, text, candidate.start + 1) & LOWER);
  if (inCapitals && maskOf(tables, text, candidate.start, candidate.end) & ALL_CAPITALS)
    return isDateline(around, candidate) ? '' : 'in capitals';
  if (!isSentenceStart(around, candidate.start)) return '';
  const word = foldedWord(tables, text, candidate.start, candidate.end);
  const { homographs, givenNames } = around.lexicon;
  const alsoWord = homographs.has(word) || givenNames.has(word) || around.bag().hasLower(word);
  return alsoWord ? 'begins a sentence, and is a word too' : '';
}

/** "MOSCOW (Reuters) —", "PARIS, Feb 3 —": capitals of a place that opens a report. */
function isDateline({ text }: Surroundings, { start, end, options }: Candidate): boolean {
  const place = options.some(({ subject }) => subject.kind === 'place');
  return place && !text.slice(0, start).trim() && /^(?:,| ?\(| [-–—])/.test(text.slice(end, end + 2));
}

/** "in May", "12 May", "May 2026", "the May election", "26/11/2024". */
export function isDatePart(around: Surroundings, candidate: Candidate): boolean {
  const { lexicon, tables, text } = around;
  if (
    isDigit(text, candidate.end - 1) &&
    isDigit(text, candidate.end + 1) &&
    /[/.]/.test(text[candidate.end] ?? '')
  )
    return true;
  if (candidate.words > 1) return false;
  const row = lexicon.lists.rowAt(tables, text, candidate.start, candidate.end);
  if (!lexicon.months.has({ row })) return false;
  const before = wordBefore(around, candidate.start);
  const after = wordAfter(around, candidate.end);
  const digits = (word: { folded: string } | null) => word !== null && /^\d/.test(word.folded);
  if (digits(before) || digits(after)) return true;
  return before !== null && (lexicon.dateWords.has(before) || lexicon.articles.has(before));
}

function isDigit(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code >= 0x30 && code <= 0x39;
}

/** So many different words of sport make a page of sport; a few lines need fewer. */
const SPORT_WORDS = 5;
const SPORT_WORDS_IN_SHORT = 2;
/** Code units of the text of a short page. */
const SHORT_PAGE = 300;

/** Whether countries and cities are teams here, unless something says that a place is meant. */
export function isSportPage(
  { lexicon, bag }: Pick<Surroundings, 'lexicon' | 'bag'>,
  length: number,
): boolean {
  const enough = length < SHORT_PAGE ? SPORT_WORDS_IN_SHORT : SPORT_WORDS;
  let found = 0;
  for (const word of lexicon.sport) if (bag().has(word) && ++found >= enough) return true;
  return false;
}

/** "in Samoa", "from London", "at JFK". */
export function isMeantAsPlace(around: Surroundings, { start, options }: Candidate): boolean {
  const before = wordBefore(around, start);
  if (!before) return false;
  const site = options.some(({ subject: { type } }) => type === 'site' || type === 'building');
  const { placeWords, siteWords } = around.lexicon;
  return placeWords.has(before) || (site && siteWords.has(before));
}

/** "the CEO of Apple", "employees at Target". */
export function isMeantAsCompany(around: Surroundings, start: number): boolean {
  const { joiners, siteWords, placeWords, companyNouns } = around.lexicon;
  const small = wordBefore(around, start);
  const joins = [joiners, siteWords, placeWords].some((list) => small && list.has(small));
  if (!small || !joins) return false;
  const noun = wordBefore(around, small.start);
  return noun !== null && companyNouns.has(noun);
}

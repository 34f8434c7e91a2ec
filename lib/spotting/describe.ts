/** Finds events that a sentence describes instead of naming them: "the last meeting between Putin and Macron". */
import { overlaps } from '../dates.ts';
import type { Candidate } from './candidates.ts';
import { chooseEvent } from './choose-event.ts';
import { datesOf, type TextDate } from './dates-in-text.ts';
import { type DescribeLexicon, describeLexicon } from './describe-lexicon.ts';
import { type EventPhrase, type Name, readPhrase, type Sentence } from './event-phrase.ts';
import type { Page } from './page-text.ts';
import { type Span, sentencesOf, tokensOf } from './sentences.ts';
import type { Steps } from './steps.ts';
import type { Article, SpotBase } from './types.ts';

/** An event described, or a phrase that might have and why it was left alone. Offsets in NFC text. */
export interface Description {
  block: number;
  start: number;
  end: number;
  event: string | null;
  reason: string;
  /** What the article says of its date, where that differs from ours. */
  claim: { start: number; end: number; when: string; ours: string } | null;
}

/** Steps block by block. */
export function* describe(
  base: SpotBase,
  article: Article,
  page: Page,
  names: readonly Candidate[],
): Steps<Description[]> {
  if (!base.events.length) return [];
  const lexicon = describeLexicon(base, article.lang);
  const found: Description[] = [];
  const byBlock = Map.groupBy(
    // An office stands for whoever bears it: "Russian President Putin" is one participant.
    names.filter(({ accepted }) => accepted && accepted.subject.kind !== 'office'),
    ({ block }) => block,
  );
  for (const [block, accepted] of byBlock) {
    if (!accepted.some(({ accepted: one }) => one && lexicon.involved.has(one.subject.id))) continue;
    const text = page.blocks[block]?.text ?? '';
    const isAbbreviation = (word: string) => lexicon.names.titles.has(word) || lexicon.dates.months.has(word);
    for (const span of sentencesOf(text, isAbbreviation))
      found.push(...inSentence(base, article, lexicon, { block, text, span, accepted }));
    yield;
  }
  return found;
}

function inSentence(
  base: SpotBase,
  article: Article,
  lexicon: DescribeLexicon,
  {
    block,
    text,
    span,
    accepted,
  }: { block: number; text: string; span: Span; accepted: readonly Candidate[] },
): Description[] {
  const inside = accepted.filter(({ start, end }) => start >= span.start && end <= span.end);
  if (!inside.some(({ accepted: one }) => one && lexicon.involved.has(one.subject.id))) return [];
  const tokens = tokensOf(base.index.tables, text, span);
  // Most sentences that name somebody describe nothing: dates and names are read where a cue stands.
  const cues = tokens.flatMap((_, place) => {
    const cue = lexicon.cues.at(tokens, place);
    // "talks-only", "Ukraine round-up": a part of another word.
    return cue && tokens[cue.next]?.before !== '-' ? [{ ...cue, place }] : [];
  });
  if (!cues.length) return [];
  const names = inside.flatMap((candidate) => nameOf(tokens, candidate) ?? []);
  const sentence: Sentence = {
    tokens,
    names: new Map(names.map((name) => [name.first, name])),
    namesByEnd: new Map(names.map((name) => [name.last, name])),
    dates: datesOf(lexicon.dates, tokens, text, article.published),
    isCapital: (place) => /^\p{Lu}/u.test(text.slice(tokens[place]?.start, tokens[place]?.end)),
  };
  const found: Description[] = [];
  let behind = 0;
  for (const { value, next, place } of cues) {
    // A cue within a longer cue, or within a name, is that one's.
    if (place < behind || names.some(({ first, last }) => first <= place && last >= place)) continue;
    const phrase = readPhrase(lexicon, sentence, value, place, next);
    found.push({ block, ...judge(base, article, sentence, phrase) });
    behind = next;
  }
  return found;
}

function judge(
  base: SpotBase,
  article: Article,
  { tokens, dates }: Sentence,
  phrase: EventPhrase,
): Omit<Description, 'block'> {
  const first = tokens[phrase.first];
  // "€90bn EU loan": the sign is the amount's, though no word.
  const signed = /\p{Sc}$/u.test(first?.before ?? '');
  const start = (first?.start ?? 0) - (signed ? 1 : 0);
  const end = tokens[phrase.last]?.end ?? 0;
  const left = { start, end, event: null, claim: null };
  if (phrase.problem) return { ...left, reason: phrase.problem };
  const loose = dates.filter((date) => date !== phrase.date);
  const records = { events: base.events, reach: base.reach ?? [] };
  const chosen = chooseEvent(phrase, loose, records, article);
  if (!chosen.event) return { ...left, reason: chosen.reason };
  const claim = chosen.claim && claimOf(tokens, chosen.claim, chosen.event.when);
  return { start, end, event: chosen.event.id, reason: chosen.reason, claim };
}

function claimOf(tokens: Sentence['tokens'], date: TextDate, ours: string): Description['claim'] {
  if (overlaps(date.when, ours)) return null;
  return {
    start: tokens[date.first]?.start ?? 0,
    end: tokens[date.last]?.end ?? 0,
    when: date.when,
    ours,
  };
}

function nameOf(tokens: Sentence['tokens'], { start, end, accepted }: Candidate): Name | null {
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === end);
  return accepted && first >= 0 && last >= first ? { first, last, subject: accepted.subject } : null;
}

/** Finds events that a sentence describes instead of naming them: "the last meeting between Putin and Macron". */
import type { Candidate } from './candidates.ts';
import { chooseEvent } from './choose-event.ts';
import { datesOf, type TextDate } from './dates-in-text.ts';
import { type DescribeLexicon, describeLexicon } from './describe-lexicon.ts';
import { type EventPhrase, type Name, readPhrase, type Sentence } from './event-phrase.ts';
import { isOwnVoice } from './own-voice.ts';
import type { Page } from './page-text.ts';
import { placeOf, type Span, sentencesOf, tokensOf } from './sentences.ts';
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
  const lexicon = describeLexicon(base, article.lang);
  const found: Description[] = [];
  const isAbbreviation = (word: string) => lexicon.names.titles.has(word) || lexicon.dates.months.has(word);
  const isInvolved = ({ accepted }: Candidate) =>
    accepted !== null && lexicon.involved[accepted.number] === 1;
  for (const [block, accepted] of byBlock(names)) {
    if (!accepted.some(isInvolved)) continue;
    const text = page.blocks[block]?.text ?? '';
    const marks = landmarksOf(lexicon, text);
    // Most blocks that name somebody describe nothing: sentences and words are read where a cue stands.
    const spans = marks.cues.length ? sentencesOf(text, isAbbreviation) : [];
    for (const span of spans) {
      const cues = marks.cues.filter((offset) => isWithin(span, offset));
      if (!cues.length) continue;
      const inside = accepted.filter(({ start, end }) => start >= span.start && end <= span.end);
      if (!inside.some(isInvolved)) continue;
      const dated = marks.dates.some((offset) => isWithin(span, offset));
      for (const one of inSentence(base, article, lexicon, {
        block,
        text,
        span,
        names: inside,
        cues,
        dated,
      })) {
        const isOwn = one.claim && isOwnVoice(lexicon, base.index.tables, text, span, one.claim.start);
        found.push(isOwn ? one : { ...one, claim: null });
      }
    }
    yield;
  }
  return found;
}

/** The names that were accepted, by block. */
function byBlock(names: readonly Candidate[]): Map<number, Candidate[]> {
  // An office stands for whoever bears it: "Russian President Putin" is one participant.
  const taken = names.filter(({ accepted }) => accepted && accepted.subject.kind !== 'office');
  return Map.groupBy(taken, ({ block }) => block);
}

interface Landmarks {
  /** Offsets of words that may begin a cue. */
  cues: number[];
  /** Offsets of words and digits that a date has. */
  dates: number[];
}

function landmarksOf({ landmarks }: DescribeLexicon, text: string): Landmarks {
  const marks: Landmarks = { cues: [], dates: [] };
  landmarks.find(text, (start, { cue, date }) => {
    if (cue) marks.cues.push(start);
    if (date) marks.dates.push(start);
  });
  return marks;
}

function isWithin({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset < end;
}

function inSentence(
  base: SpotBase,
  article: Article,
  lexicon: DescribeLexicon,
  {
    block,
    text,
    span,
    names: inside,
    cues,
    dated,
  }: {
    block: number;
    text: string;
    span: Span;
    names: readonly Candidate[];
    cues: readonly number[];
    dated: boolean;
  },
): Description[] {
  const tokens = tokensOf(base.index.tables, text, span);
  const cuesHere = cues.flatMap((offset) => {
    const place = placeOf(tokens, 'start', offset);
    const cue = lexicon.cues.at(tokens, place);
    // "talks-only", "Ukraine round-up": a part of another word.
    return cue && tokens[cue.next]?.before !== '-' ? [{ ...cue, place }] : [];
  });
  if (!cuesHere.length) return [];
  const names = inside.flatMap((candidate) => nameOf(tokens, candidate) ?? []);
  const sentence: Sentence = {
    tokens,
    names: new Map(names.map((name) => [name.first, name])),
    namesByEnd: new Map(names.map((name) => [name.last, name])),
    dates:
      dated || /\d/.test(text.slice(span.start, span.end))
        ? datesOf(lexicon.dates, tokens, text, article.published)
        : [],
    isCapital: (place) => /^\p{Lu}/u.test(text.slice(tokens[place]?.start, tokens[place]?.end)),
  };
  const found: Description[] = [];
  let behind = 0;
  for (const { value, next, place } of cuesHere) {
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
  const records = { events: base.events, reach: base.reach ?? [] };
  const chosen = chooseEvent(phrase, dates, records, article);
  if (!chosen.event) return { ...left, reason: chosen.reason };
  const claim = chosen.claim && claimOf(tokens, chosen.claim, chosen.event.when);
  return { start, end, event: chosen.event.id, reason: chosen.reason, claim };
}

function claimOf(
  tokens: Sentence['tokens'],
  date: TextDate,
  ours: string,
): NonNullable<Description['claim']> {
  return {
    start: tokens[date.first]?.start ?? 0,
    end: tokens[date.last]?.end ?? 0,
    when: date.when,
    ours,
  };
}

function nameOf(tokens: Sentence['tokens'], { start, end, accepted }: Candidate): Name | null {
  const first = placeOf(tokens, 'start', start);
  const last = placeOf(tokens, 'end', end);
  if (!accepted || first < 0 || last < first) return null;
  return { first, last, subject: accepted.subject, inflected: accepted.record.inflected };
}

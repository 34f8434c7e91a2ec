/** Finds events that a sentence describes instead of naming them: "the last meeting between Putin and Macron". */
import type { Candidate } from './candidates.ts';
import { chooseEvent } from './choose-event.ts';
import { datesOf, type TextDate } from './dates-in-text.ts';
import { type DescribeLexicon, describeLexicon } from './describe-lexicon.ts';
import { type EventPhrase, readPhrase } from './event-phrase.ts';
import { isOwnVoice } from './own-voice.ts';
import type { Page } from './page-text.ts';
import { Sentence } from './sentence.ts';
import { type Span, sentencesOf } from './sentences.ts';
import type { Steps } from './steps.ts';
import { Tokens } from './tokens.ts';
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
    names,
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
  const tokens = new Tokens(base.index.tables, text, span, cues[0]);
  const hasDate = () => dated || /\d/.test(text.slice(span.start, span.end));
  const sentence = new Sentence(tokens, text, names, () =>
    hasDate() ? datesOf(lexicon.dates, tokens, text, article.published) : [],
  );
  const found: Description[] = [];
  // The first cue is the anchor.
  let behind = 0;
  for (const offset of cues) {
    const place = tokens.placeOf('start', offset);
    // A cue within a longer cue is that one's.
    if (place === undefined || place < behind) continue;
    const cue = lexicon.cues.at(tokens, place);
    // "talks-only", "Ukraine round-up": a part of another word; and a cue within a name is the name's.
    if (!cue || tokens.at(cue.next)?.before === '-' || sentence.isNamed(place)) continue;
    const phrase = readPhrase(lexicon, sentence, cue.value, place, cue.next);
    found.push({ block, ...judge(base, article, sentence, phrase) });
    behind = cue.next;
  }
  return found;
}

function judge(
  base: SpotBase,
  article: Article,
  sentence: Sentence,
  phrase: EventPhrase,
): Omit<Description, 'block'> {
  const { tokens } = sentence;
  const first = tokens.at(phrase.first);
  // "€90bn EU loan": the sign is the amount's, though no word.
  const signed = /\p{Sc}$/u.test(first?.before ?? '');
  const start = (first?.start ?? 0) - (signed ? 1 : 0);
  const end = tokens.at(phrase.last)?.end ?? 0;
  const left = { start, end, event: null, claim: null };
  if (phrase.problem) return { ...left, reason: phrase.problem };
  const records = { events: base.events, reach: base.reach ?? [] };
  const chosen = chooseEvent(phrase, sentence.dates, records, article);
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
    start: tokens.at(date.first)?.start ?? 0,
    end: tokens.at(date.last)?.end ?? 0,
    when: date.when,
    ours,
  };
}

/** Finds events that a sentence describes instead of naming them: "the last meeting between Putin and Macron". */
import type { Candidate } from './candidates.ts';
import { chooseEvent } from './choose-event.ts';
import { datesOf, type TextDate } from './dates-in-text.ts';
import { type DescribeLexicon, describeLexicon } from './describe-lexicon.ts';
import { type EventPhrase, readPhrase } from './event-phrase.ts';
import { isOwnVoice } from './own-voice.ts';
import type { Page } from './page-text.ts';
import { Sentence } from './sentence.ts';
import { type Span, sentenceEnd } from './sentences.ts';
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
  const describer = new Describer(base, article);
  for (let from = 0, to = 0; from < names.length; from = to) {
    const block = names[from]?.block ?? 0;
    while (names[to]?.block === block) to++;
    if (describer.read(block, page.blocks[block]?.text ?? '', names.slice(from, to))) yield;
  }
  return describer.found;
}

class Describer {
  readonly found: Description[] = [];
  readonly #base: SpotBase;
  readonly #article: Article;
  readonly #lexicon: DescribeLexicon;
  readonly #isAbbreviation: (word: string) => boolean;

  constructor(base: SpotBase, article: Article) {
    const lexicon = describeLexicon(base, article.lang);
    this.#base = base;
    this.#article = article;
    this.#lexicon = lexicon;
    this.#isAbbreviation = (word) => lexicon.names.titles.has(word) || lexicon.dates.months.has(word);
  }

  /** @returns False where none of the block's names has part in an event, so that nothing was read. */
  read(block: number, text: string, names: readonly Candidate[]): boolean {
    const isInvolved = ({ accepted }: Candidate) =>
      accepted !== null && this.#lexicon.involved[accepted.number] === 1;
    const involved = names.filter(isInvolved);
    // Sentences that name nobody with a part in an event describe none: they are not read for cues and dates.
    let start = 0;
    let first = 0;
    for (let next = 0; next < involved.length; ) {
      const end = sentenceEnd(text, start, this.#isAbbreviation);
      const isRead = (involved[next] as Candidate).end <= end;
      while (next < involved.length && (involved[next] as Candidate).start < end) next++;
      while (first < names.length && (names[first] as Candidate).start < start) first++;
      if (isRead) this.#sentence(block, text, { start, end }, names, first);
      start = end;
    }
    return involved.length > 0;
  }

  /** @param first Place of the sentence's first name among those of the block. */
  #sentence(block: number, text: string, span: Span, names: readonly Candidate[], first: number): void {
    const lexicon = this.#lexicon;
    const cues = lexicon.cueWords.find(text, span);
    if (!cues.length) return;
    const { tables } = this.#base.index;
    // The first cue is the anchor.
    const tokens = new Tokens(tables, text, span, cues[0]);
    const hasDate = () =>
      /\d/.test(text.slice(span.start, span.end)) || lexicon.dateWords.find(text, span).length > 0;
    const inside: Candidate[] = [];
    for (let at = first; at < names.length; at++) {
      const name = names[at] as Candidate;
      if (name.end > span.end) break;
      if (takesPart(name)) inside.push(name);
    }
    const sentence = new Sentence(tokens, text, inside, () =>
      hasDate() ? datesOf(lexicon.dates, tokens, text, this.#article.published) : [],
    );
    let behind = 0;
    for (const offset of cues) {
      const place = tokens.placeOf('start', offset);
      // A cue within a longer cue is that one's.
      if (place === undefined || place < behind) continue;
      const cue = lexicon.cues.at(tokens, place);
      // "talks-only", "Ukraine round-up": a part of another word; and a cue within a name is the name's.
      if (!cue || tokens.at(cue.next)?.before === '-' || sentence.isNamed(place)) continue;
      if (!cue.value.verb && this.#isVerb(sentence, place, cue.next)) continue;
      const phrase = readPhrase(lexicon, sentence, cue.value, place, cue.next);
      const one = { block, ...judge(this.#base, this.#article, sentence, phrase) };
      const isOwn = one.claim && isOwnVoice(lexicon, tables, text, span, one.claim.start);
      this.found.push(isOwn ? one : { ...one, claim: null });
      behind = cue.next;
    }
  }

  /** "Israel strikes Beirut": what else is a noun is a verb before a name, be it one that we do not know. */
  #isVerb(sentence: Sentence, place: number, next: number): boolean {
    const cue = sentence.tokens.at(place);
    const behind = sentence.tokens.at(next);
    if (behind?.before !== ' ' || !sentence.isCapital(next)) return false;
    const { headlineVerbs, plainVerbs, starters, neutral, auxiliaries } = this.#lexicon.names;
    const { folded } = behind;
    return (
      headlineVerbs.has(cue?.folded ?? '') &&
      ![headlineVerbs, plainVerbs, starters, neutral, auxiliaries].some((list) => list.has(folded))
    );
  }
}

/** An office stands for whoever bears it: "Russian President Putin" is one participant. */
function takesPart({ accepted }: Candidate): boolean {
  return accepted !== null && accepted.subject.kind !== 'office';
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

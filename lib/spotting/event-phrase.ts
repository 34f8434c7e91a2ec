/**
 * The phrase around a cue: "the last meeting | between Putin and Macron | took place on February 8,
 * 2022". What is not understood ends the phrase, or, where it leaves open who took part or whether it
 * happened, makes it worthless.
 */
import type { TextDate } from './dates-in-text.ts';
import type { Cue, DescribeLexicon } from './describe-lexicon.ts';
import { readBefore } from './phrase-before.ts';
import { readBehind } from './phrase-behind.ts';
import type { Sentence } from './sentence.ts';
import type { SpotSubject } from './types.ts';

export interface EventPhrase {
  cue: Cue;
  /** Tokens to mark. */
  first: number;
  last: number;
  /** Who took part, as said by "between", "with", a genitive or a verb. */
  participants: SpotSubject[];
  /** Where, as said by "in". */
  places: SpotSubject[];
  /** Names before the cue that may be either: Abu Dhabi meeting, EU loan. */
  attributes: SpotSubject[];
  /** Figures before the cue: 90bn. */
  amounts: string[];
  order: 'last' | 'first' | null;
  date: TextDate | null;
  /** Why it is worth nothing; empty when it is. */
  problem: string;
}

/** Words of one phrase on each side of the cue, at most. */
export const REACH = 30;

/** Reads the phrase whose cue stands at the tokens from `start` up to `next`. */
export function readPhrase(
  lexicon: DescribeLexicon,
  sentence: Sentence,
  cue: Cue,
  start: number,
  next: number,
): EventPhrase {
  const phrase: EventPhrase = {
    cue,
    first: start,
    last: next - 1,
    participants: [],
    places: [],
    attributes: [],
    amounts: [],
    order: null,
    date: null,
    problem: '',
  };
  readBefore(lexicon, sentence, phrase, start);
  if (!phrase.problem) readBehind(lexicon, sentence, phrase, next);
  return phrase;
}

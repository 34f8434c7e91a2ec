/** The line before a report that says where, when and from which agency it comes. */
import { type Surroundings, wordAfter } from './around.ts';
import type { Candidate } from './candidates.ts';
import type { SpotSubject } from './types.ts';

/** Code units within which a report's dateline ends. */
const DATELINE_REACH = 120;

/** "Washington, June 19": a city on a line that says where and when. */
export function isPlaceOfDateline(around: Surroundings, { start, end }: Candidate): boolean {
  const { text, lexicon } = around;
  if (text.slice(0, start).trim() || !text.startsWith(', ', end)) return false;
  const next = wordAfter(around, end + 1);
  return next !== null && lexicon.months.has(next);
}

/** "LONDON (Reuters) -", "NAIROBI, Kenya, Aug. 11 (UPI) --". */
export function isAgencyInDateline(text: string, { start, end }: Candidate, { type }: SpotSubject): boolean {
  if (type !== 'media' || start >= DATELINE_REACH) return false;
  return text[start - 1] === '(' && /^\) ?[-–—]/.test(text.slice(end, end + 3));
}

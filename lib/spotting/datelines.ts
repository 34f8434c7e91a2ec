/** The line before a report that says where, when and from which agency it comes. */
import { type Surroundings, wordAfter } from './around.ts';
import type { Candidate } from './candidates.ts';
import type { SpotSubject } from './types.ts';

/** Code units within which a report's dateline ends. */
const DATELINE_REACH = 120;

/** "Washington, June 19": the one city that the name may mean, on a line that says where and when. */
export function isPlaceOfDateline(around: Surroundings, { options, start, end }: Candidate): boolean {
  if (options.filter(({ subject }) => subject.type === 'city').length > 1) return false;
  const { text, lexicon } = around;
  if (text.slice(0, start).trim() || !text.startsWith(', ', end)) return false;
  const next = wordAfter(around, end + 1);
  return next !== null && lexicon.months.has(next.folded);
}

/** "LONDON (Reuters) -", "NAIROBI, Kenya, Aug. 11 (UPI) --". */
export function isAgencyInDateline(text: string, { start, end }: Candidate, { type }: SpotSubject): boolean {
  const agency = type === 'media' || type === 'agency';
  return (
    agency && start < DATELINE_REACH && text[start - 1] === '(' && /^\) ?[-–—]/.test(text.slice(end, end + 3))
  );
}

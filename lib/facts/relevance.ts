/** Which facts matter on a card: by what they share with the article, how fresh they were, what they weigh. */
import { bounds, type Day, daysBetween, LAST_DAY } from '../dates.ts';
import { type Candidate, dayOf } from './candidates.ts';
import { NEAR, type PageContext } from './page-context.ts';

/** What the article itself reports is no background to it. */
const NEWS_DAYS = 2;
/** After so many days a fact is half as fresh. */
const HALF_FRESH_DAYS = 300;
/** What the page's other subjects add to a fact, at most. */
const MOST_SHARED = 1.5;
/** From this many on, a gathering says less about each of those who were there. */
const CROWD = 4;

/**
 * How much a candidate matters on the card of `self`: what it shares with the article, how fresh it
 * was as of `day`, and its own size. About 0 to 4.
 */
export function relevance(candidate: Candidate, self: string, page: PageContext, day: Day): number {
  const fresh = isNews(candidate, day) ? 0 : freshness(candidate, day);
  return sharedScore(candidate, self, page) + fresh + candidate.size;
}

/** Happened on the article's day or just before. */
export function isNews(candidate: Candidate, day: Day): boolean {
  if (!candidate.when || day === LAST_DAY) return false;
  const newest = dayOf(candidate);
  return newest <= day && daysBetween(newest, day) <= NEWS_DAYS;
}

/** What it has to do with the article's other subjects; nearer and weightier ones count more. */
export function sharedScore({ others }: Candidate, self: string, page: PageContext): number {
  const shared = others.filter((id) => id !== self && page.has(id));
  const sum = shared.reduce(
    (total, id) => total + NEAR[page.nearness(self, id)] * (0.5 + 0.5 * page.weight(id)),
    0,
  );
  return Math.min(MOST_SHARED, sum) / Math.sqrt(Math.max(1, others.length / CROWD));
}

function freshness(candidate: Candidate, day: Day): number {
  if (!candidate.when) return 0;
  const newest = dayOf(candidate);
  // With no day to hold it against, years alone make the difference.
  const against = day === LAST_DAY ? '2100-01-01' : day;
  const { earliest } = bounds(candidate.when);
  const age = newest > against ? Math.abs(daysBetween(against, earliest)) : daysBetween(newest, against);
  return 1 / (1 + Math.max(0, age) / HALF_FRESH_DAYS);
}

/** The most relevant candidates, at most one of each `root`; ties go to the newer, then by id. */
export function choose(
  candidates: readonly Candidate[],
  count: number,
  score: (candidate: Candidate) => number,
  taken: Iterable<string> = [],
): Candidate[] {
  const scored = candidates.map((candidate) => ({ candidate, score: score(candidate) }));
  scored.sort((a, b) => b.score - a.score || newestFirst(a.candidate, b.candidate));
  const roots = new Set(taken);
  const chosen: Candidate[] = [];
  for (const { candidate } of scored) {
    if (chosen.length === count) break;
    if (roots.has(candidate.root)) continue;
    roots.add(candidate.root);
    chosen.push(candidate);
  }
  return chosen;
}

/** By the last day; undated ones last. */
export function newestFirst(a: Candidate, b: Candidate): number {
  const x = dayOf(a);
  const y = dayOf(b);
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? 1 : -1;
}

export function oldestFirst(a: Candidate, b: Candidate): number {
  const x = a.when ? bounds(a.when).earliest : '';
  const y = b.when ? bounds(b.when).earliest : '';
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
}

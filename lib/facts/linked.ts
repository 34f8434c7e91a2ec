/** Subjects that are named in a page's facts but not on the page: told too, so that they open in place. */
import type { PageFacts, Rich, SubjectFacts } from './page.ts';
import type { PageContext } from './page-context.ts';
import type { Store } from './store.ts';
import { planAtHand, tellSubject } from './subject-facts.ts';
import type { Telling } from './telling.ts';

/** Records read for this alone; those read for the facts anyway (events, offices) cost no more. */
const MAX_READ = 8;
/** Subjects added at most: each is some hundred bytes of the message to the page. */
const MAX_LINKED = 80;

/** What is told of them rests on records at hand: no further events are read. */
export async function linkedSubjects(
  told: Pick<PageFacts, 'pairs' | 'subjects'>,
  page: PageContext,
  store: Store,
  telling: Telling,
): Promise<SubjectFacts[]> {
  const ids = linksOf(told).filter((id) => !(id in told.subjects));
  const isAtHand = (id: string) => telling.subjects.has(id) || telling.events.has(id);
  const unread = ids.filter((id) => !isAtHand(id) && isWorthReading(id, telling));
  telling.addSubjects((await store.subjects(unread.slice(0, MAX_READ))).values());
  return ids
    .flatMap((id) => telling.subjects.get(id) ?? telling.events.get(id) ?? [])
    .slice(0, MAX_LINKED)
    .map((record) => tellSubject(planAtHand(record, page, telling), telling));
}

/** A place's name explains itself. */
function isWorthReading(id: string, telling: Telling): boolean {
  const kind = telling.stub(id)?.kind;
  return kind === 'person' || kind === 'organisation' || kind === 'agreement';
}

/** Ids of all links, those of leads first, then by how often they come. */
function linksOf({ pairs, subjects }: Pick<PageFacts, 'pairs' | 'subjects'>): string[] {
  const all = [...Object.values(pairs), ...Object.values(subjects)];
  const leads = all.flatMap(({ lead }) => (lead ? links(lead.detail) : []));
  const rows = all.flatMap(({ facts, since }) => [...since, ...facts].flatMap(({ text }) => links(text)));
  const counts = new Map<string, number>();
  for (const id of [...leads, ...rows]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const first = new Set(leads);
  const rank = (id: string) => (first.has(id) ? 1000 : 0) + (counts.get(id) ?? 0);
  return [...counts.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}

function links({ parts }: Rich): string[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.subject]));
}

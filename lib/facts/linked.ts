/** Subjects that are named in a page's facts but not on the page: told too, so that they open in place. */
import type { PageFacts, Rich, SubjectFacts } from './page.ts';
import type { PageContext } from './page-context.ts';
import type { Store } from './store.ts';
import { planAtHand, tellSubject } from './subject-facts.ts';
import type { Telling } from './telling.ts';

/** Records read for this alone; those read for the facts anyway (events, offices) cost no more. */
const MAX_READ = 10;
/** Subjects added at most: each is some hundred bytes of the message to the page. */
const MAX_LINKED = 40;

/** What is told of them rests on records at hand: no further events are read. */
export async function linkedSubjects(
  told: Pick<PageFacts, 'pairs' | 'subjects'>,
  page: PageContext,
  store: Store,
  telling: Telling,
): Promise<SubjectFacts[]> {
  const ids = linksOf(told, telling).filter((id) => !(id in told.subjects));
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

/** Ids of all links: those of leads, then people and bodies, then by how often they come. */
function linksOf({ pairs, subjects }: Pick<PageFacts, 'pairs' | 'subjects'>, telling: Telling): string[] {
  const all = [...Object.values(pairs), ...Object.values(subjects)];
  const leads = new Set(all.flatMap(({ lead }) => (lead ? links(lead.detail) : [])));
  const rows = all.flatMap(({ facts, since }) => [...since, ...facts].flatMap(({ text }) => links(text)));
  const counts = new Map<string, number>();
  for (const id of [...leads, ...rows]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranked = [...counts].map(([id, count]) => ({
    id,
    rank: [leads.has(id), isWorthReading(id, telling), count],
  }));
  ranked.sort((x, y) => byRank(x.rank, y.rank) || (x.id < y.id ? -1 : 1));
  return ranked.map(({ id }) => id);
}

function byRank(a: readonly (boolean | number)[], b: readonly (boolean | number)[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place === -1 ? 0 : Number(b[place]) - Number(a[place]);
}

function links({ parts }: Rich): string[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.subject]));
}

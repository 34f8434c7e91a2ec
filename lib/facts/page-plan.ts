/** What is read and chosen for a page before anything is told: its records, its pairs, what stands around. */
import type { Spotted } from '../spotting/types.ts';
import { aroundEvent } from './around.ts';
import type { PageContext } from './page-context.ts';
import { keyOf, type PairPlan, planPair, TIES } from './pair-facts.ts';
import { headOffices } from './place-offices.ts';
import type { Store } from './store.ts';
import { planEvent, planSubject, type SubjectPlan } from './subject-facts.ts';
import type { Telling } from './telling.ts';

/** People whose pairs are looked at, the most mentioned first: a live blog may name hundreds. */
const MAX_PEOPLE = 40;
/** Countries whose heads of state and government are read, the most mentioned first. */
const MAX_COUNTRIES = 8;
/** Pairs that lead a card: more than a reader will hover. */
const MAX_LEADING = 40;
/** Further pairs, for the popup's list: the article's main people. */
const MAX_FURTHER = 8;

/** The subjects and events of the mentions, the offices of the people, and what the article says of events. */
export async function readPage(
  { mentions, findings }: Spotted,
  store: Store,
  telling: Telling,
): Promise<void> {
  const ids = new Set([...mentions.map(({ subject }) => subject), ...findings.map(({ event }) => event)]);
  const [subjects, events] = await Promise.all([store.subjects(ids), store.events(ids)]);
  telling.addSubjects(subjects.values());
  telling.addEvents(events.values());
  const offices = new Set([...subjects.values()].flatMap(({ roles }) => roles.map(({ office }) => office)));
  const places = [...subjects.values()].filter((subject) => headOffices(subject).length > 0);
  const counts = new Map(
    places.map(({ id }) => [id, mentions.filter(({ subject }) => subject === id).length]),
  );
  places.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  for (const id of places.slice(0, MAX_COUNTRIES).flatMap(headOffices)) offices.add(id);
  telling.addSubjects((await store.subjects([...offices].filter((id) => !subjects.has(id)))).values());
  for (const { event, claim } of findings) {
    const claims = telling.claims.get(event) ?? [];
    if (!claims.includes(claim)) telling.claims.set(event, [...claims, claim]);
  }
}

export function isKnown(id: string, telling: Telling): boolean {
  return telling.subjects.has(id) || telling.events.has(id);
}

/** Every pair of the page's people that the records have something of. */
export function planPairs(page: PageContext, telling: Telling): Map<string, PairPlan> {
  const people = [...telling.subjects.values()]
    .filter(({ id, kind }) => kind === 'person' && page.has(id))
    .sort((a, b) => page.weight(b.id) - page.weight(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_PEOPLE);
  const plans = new Map<string, PairPlan>();
  for (const [place, a] of people.entries()) {
    for (const b of people.slice(place + 1)) {
      const plan = planPair(a, b, telling);
      if (plan) plans.set(keyOf(plan), plan);
    }
  }
  return plans;
}

export const NO_TIES: ReadonlyMap<string, number> = new Map();

/** Person -> other person -> how strong their tie is. */
export function tiesOf(plans: ReadonlyMap<string, PairPlan>): Map<string, Map<string, number>> {
  const ties = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, tie: number) => {
    const known = ties.get(from) ?? new Map<string, number>();
    ties.set(from, known.set(to, tie));
  };
  for (const { a, b, tie } of plans.values()) {
    add(a.id, b.id, tie);
    add(b.id, a.id, tie);
  }
  return ties;
}

/** Those that lead a card, then some who met or spoke, by how much the article is about them. */
export function choosePairs(
  plans: ReadonlyMap<string, PairPlan>,
  leading: ReadonlySet<string>,
  page: PageContext,
): PairPlan[] {
  const weight = ({ a, b }: PairPlan) => page.weight(a.id) * page.weight(b.id);
  const sorted = [...plans.values()].sort((a, b) => weight(b) - weight(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
  const first = sorted.filter((plan) => leading.has(keyOf(plan)));
  const further = sorted.filter((plan) => !leading.has(keyOf(plan)) && plan.tie > TIES.other);
  return [...first.slice(0, MAX_LEADING), ...further.slice(0, MAX_FURTHER)];
}

/** Reads the events that stand around those of the page. */
export async function readAround(store: Store, telling: Telling): Promise<Map<string, string[]>> {
  const own = [...telling.events.values()];
  const parents = own.flatMap(({ partOf }) => (partOf && !telling.events.has(partOf) ? [partOf] : []));
  const read = await store.events(parents);
  const around = new Map(
    own.map((event) => {
      const parent = event.partOf ? (read.get(event.partOf) ?? telling.events.get(event.partOf)) : undefined;
      return [event.id, aroundEvent(event, parent, telling.day)] as const;
    }),
  );
  telling.addEvents(read.values());
  const missing = [...around.values()].flat().filter((id) => !telling.events.has(id));
  telling.addEvents((await store.events(missing)).values());
  return around;
}

export function planSubjects(
  page: PageContext,
  around: ReadonlyMap<string, readonly string[]>,
  telling: Telling,
): SubjectPlan[] {
  const plans: SubjectPlan[] = [];
  for (const record of telling.subjects.values()) {
    if (page.has(record.id)) plans.push(planSubject(record, page, telling));
  }
  for (const [id, others] of around) {
    const record = telling.events.get(id);
    const events = others.map((other) => telling.events.get(other)).filter((event) => event !== undefined);
    if (record && page.has(id)) plans.push(planEvent(record, events, page, telling));
  }
  return plans;
}

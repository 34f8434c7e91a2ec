/** Everything that a page's card, popup and side panel show, made from its mentions in one go. */
import type { Day } from '../dates.ts';
import { type Reader, readerOf } from '../i18n/reader.ts';
import type { Article, Finding, Spotted } from '../spotting/types.ts';
import { differ } from './agreement.ts';
import { aroundEvent } from './around.ts';
import type { PageFacts, PageMention, SubjectFacts } from './page.ts';
import { keyOf, type PairPlan, planPair, TIES, tellPair } from './pair-facts.ts';
import { PageContext, pairKey } from './relevance.ts';
import type { Store } from './store.ts';
import { planEvent, planSubject, type SubjectPlan, tellSubject } from './subject-facts.ts';
import { heldOf } from './tell.ts';
import { Telling } from './telling.ts';

export interface Options {
  /** BCP 47 locale of the reader. */
  locale: string;
  /** Today, where the caller knows it: an article without a date is told as of it. */
  today?: Day;
}

/** People whose pairs are looked at, the most mentioned first: a live blog may name hundreds. */
const MAX_PEOPLE = 40;
/** Pairs that lead a card: more than a reader will hover. */
const MAX_LEADING = 40;
/** Further pairs, for the popup's list: the article's main people. */
const MAX_FURTHER = 8;

/**
 * The facts of a page, told in the reader's language as of the article's day. Without such a day they
 * are told as of today, and nothing is "since". Rejects with the store's errors.
 */
export async function pageFacts(
  article: Article,
  spotted: Spotted,
  store: Store,
  { locale, today }: Options,
): Promise<PageFacts> {
  const reader = readerOf(locale);
  const telling = new Telling(reader, article.published, today ?? null);
  await read(spotted, store, telling);
  const mentions = spotted.mentions.filter(({ subject }) => isKnown(subject, telling));
  const page = new PageContext(article, mentions);

  const pairs = planPairs(page, telling);
  const ties = tiesOf(pairs);
  const keys = mentions.map(({ subject }, index) => {
    const partner = page.partner(index, ties.get(subject) ?? NO_TIES);
    return partner ? pairKey(subject, partner) : undefined;
  });
  const told = choosePairs(pairs, new Set(keys.filter((key) => key !== undefined)), page);
  const around = await readAround(store, telling);
  const subjects = planSubjects(page, around, telling);
  const wanted = [...told, ...subjects].flatMap(({ events }) => events);
  telling.addEvents((await store.events(wanted.filter((id) => !telling.events.has(id)))).values());

  const pairFacts = told.map((plan) => [keyOf(plan), tellPair(plan, telling)] as const);
  const pairsOut = Object.fromEntries(pairFacts.filter((entry) => entry[1] !== null)) as PageFacts['pairs'];
  const subjectsOut = subjects.map((plan): [string, SubjectFacts] => [
    plan.record.id,
    tellSubject(plan, telling),
  ]);
  const findings = tellFindings(spotted.findings, telling);
  return {
    mentions: mentions.map((mention, index): PageMention => {
      const key = keys[index];
      const found = findings.flatMap((finding, place) => (isAbout(finding, mention) ? [place] : []));
      return { ...mention, ...(key && pairsOut[key] ? { pair: key } : {}), findings: found };
    }),
    subjects: Object.fromEntries(subjectsOut),
    pairs: pairsOut,
    sources: telling.cited,
    findings,
    asOf: asOfNote(article.published, reader),
    checkedTo: checkedTo(telling),
    baseVersion: store.catalog.version,
    locale: reader.locale,
  };
}

export function asOfNote(day: Day | null, reader: Reader): PageFacts['asOf'] {
  return day === null ? null : { day, label: reader.say('page.asOf', { day: reader.day(day) }) };
}

/**
 * "Checked to 1 Jul 2026": how far the pages reach that were read for these facts. The day on which
 * somebody read them says nothing about that. Empty where none bears a date.
 */
export function checkedTo(telling: Telling): string {
  const day = telling.newestSource();
  return day ? telling.reader.say('page.checked', { day: telling.reader.day(day) }) : '';
}

/** The subjects and events of the mentions, the offices of the people, and what the article says of events. */
async function read({ mentions, findings }: Spotted, store: Store, telling: Telling): Promise<void> {
  const ids = new Set([...mentions.map(({ subject }) => subject), ...findings.map(({ event }) => event)]);
  const [subjects, events] = await Promise.all([store.subjects(ids), store.events(ids)]);
  telling.addSubjects(subjects.values());
  telling.addEvents(events.values());
  const offices = new Set([...subjects.values()].flatMap(({ roles }) => roles.map(({ office }) => office)));
  telling.addSubjects((await store.subjects([...offices].filter((id) => !subjects.has(id)))).values());
  for (const { event, claim } of findings) {
    const claims = telling.claims.get(event) ?? [];
    if (!claims.includes(claim)) telling.claims.set(event, [...claims, claim]);
  }
}

function isKnown(id: string, telling: Telling): boolean {
  return telling.subjects.has(id) || telling.events.has(id);
}

/** Every pair of the page's people that the records have something of. */
function planPairs(page: PageContext, telling: Telling): Map<string, PairPlan> {
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

const NO_TIES: ReadonlyMap<string, number> = new Map();

/** Person -> other person -> how strong their tie is. */
function tiesOf(plans: ReadonlyMap<string, PairPlan>): Map<string, Map<string, number>> {
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
function choosePairs(
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
async function readAround(store: Store, telling: Telling): Promise<Map<string, string[]>> {
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

function planSubjects(
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

/** What the article says otherwise, beside what our sources say. */
function tellFindings(findings: readonly Finding[], telling: Telling): PageFacts['findings'] {
  return findings.flatMap((finding) => {
    const event = telling.events.get(finding.event);
    if (!event) return [];
    const sides = differ(heldOf(event), event.references, telling.claims.get(event.id) ?? [], telling);
    return sides ? [{ ...finding, differ: sides }] : [];
  });
}

/** A finding belongs to the mentions of its event, and to those inside the words that say so. */
function isAbout(
  finding: Finding,
  { subject, block, start, end }: { subject: string; block: number; start: number; end: number },
): boolean {
  if (finding.event === subject) return true;
  return finding.block === block && start < finding.end && finding.start < end;
}

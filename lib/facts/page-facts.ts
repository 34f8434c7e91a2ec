/** Everything that a page's card, popup and side panel show, made from its mentions in one go. */
import type { Day } from '../dates.ts';
import { type Reader, readerOf } from '../i18n/reader.ts';
import type { Article, Finding, Spotted } from '../spotting/types.ts';
import { differ } from './agreement.ts';
import { linkedSubjects } from './linked.ts';
import type { PageFacts, PageMention, SubjectFacts } from './page.ts';
import { PageContext, pairKey } from './page-context.ts';
import {
  choosePairs,
  isKnown,
  NO_TIES,
  planPairs,
  planSubjects,
  readAround,
  readPage,
  tiesOf,
} from './page-plan.ts';
import { keyOf, pairNames, tellPair } from './pair-facts.ts';
import type { Store } from './store.ts';
import { tellSubject } from './subject-facts.ts';
import { heldOf } from './tell-event.ts';
import { Telling } from './telling.ts';

export interface Options {
  /** BCP 47 locale of the reader. */
  locale: string;
  /** Today, where the caller knows it: an article without a date is told as of it. */
  today?: Day;
}

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
  await readPage(spotted, store, telling);
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

  const names = pairNames(told, page, telling);
  const pairFacts = told.map((plan) => [keyOf(plan), tellPair(plan, names, telling)] as const);
  const pairsOut = Object.fromEntries(pairFacts.filter((entry) => entry[1] !== null)) as PageFacts['pairs'];
  const own = subjects.map((plan) => tellSubject(plan, telling));
  const byId = Object.fromEntries(own.map((subject): [string, SubjectFacts] => [subject.id, subject]));
  const linked = await linkedSubjects({ pairs: pairsOut, subjects: byId }, page, store, telling);
  const findings = tellFindings(spotted.findings, telling);
  const led = new Set(
    mentions.filter((_, index) => pairsOut[keys[index] ?? '']).map(({ subject }) => subject),
  );
  return {
    silent: own.filter((subject) => !led.has(subject.id) && saysNothing(subject)).map(({ id }) => id),
    mentions: mentions.map((mention, index): PageMention => {
      const key = keys[index];
      const found = findings.flatMap((finding, place) => (isAbout(finding, mention) ? [place] : []));
      return { ...mention, ...(key && pairsOut[key] ? { pair: key } : {}), findings: found };
    }),
    subjects: { ...byId, ...Object.fromEntries(linked.map((subject) => [subject.id, subject])) },
    pairs: pairsOut,
    sources: telling.cited,
    findings,
    asOf: asOfNote(article.published, reader),
    checkedTo: checkedTo(telling),
    baseVersion: store.catalog.version,
    locale: reader.locale,
  };
}

function saysNothing({ lead, facts, since }: SubjectFacts): boolean {
  return !lead && facts.length + since.length === 0;
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

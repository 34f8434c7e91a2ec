/** A subject or a pair in full, for the side panel: every fact with its sources, and what the timeline draws. */
import { bounds, type Day } from '../dates.ts';
import { readerOf } from '../i18n/reader.ts';
import {
  briefOf,
  type Candidate,
  candidatesOf,
  eventCandidate,
  pairCandidates,
  statementCandidates,
} from './candidates.ts';
import type { CompiledEvent, CompiledSubject } from './compiled.ts';
import { encountersOf, laneOf } from './meetings.ts';
import { officeName, tenureSpan } from './offices.ts';
import type { Citation, Fact, PageFacts, PairFacts, Rich, SourceNote, SubjectFacts } from './page.ts';
import { PageContext } from './page-context.ts';
import { asOfNote, checkedTo, type Options } from './page-facts.ts';
import { IN_FULL, planPair, reachText, tellPair } from './pair-facts.ts';
import { placeOffices } from './place-offices.ts';
import { newestFirst } from './relevance.ts';
import { wholeSubjects } from './rest.ts';
import { predecessor, successor, type Tenure, tenuresOf } from './roles.ts';
import type { Store } from './store.ts';
import { planEvent, planSubject, tellSubject } from './subject-facts.ts';
import { tellFact } from './tell.ts';
import { type Phase, Telling } from './telling.ts';

/** Where a fact is drawn; `none` stands in the list only. */
export type Lane =
  | 'meeting'
  | 'brief'
  | 'call'
  | 'talks'
  | 'decision'
  | 'conflict'
  | 'office'
  | 'other'
  | 'none';

export interface Entry {
  fact: Fact;
  lane: Lane;
  /** Days it may lie between; null when undated. */
  earliest: Day | null;
  latest: Day | null;
  /** `since` is after the as-of date, `unclear` may lie on either side. */
  phase: Phase;
}

/** Somebody's time in an office. */
export interface TenureRow {
  id: string;
  office: Rich;
  person: Rich;
  /** "2010–2026", "since 7 May 2012" */
  span: string;
  earliest: Day;
  /** Null while it goes on, as far as we know. */
  latest: Day | null;
  before: Rich | null;
  after: Rich | null;
  acting: boolean;
  /** "disputed: …", empty when it is not. */
  disputed: string;
  citations: Citation[];
  oneSource: boolean;
}

export interface SubjectPage {
  /** What a card would say of it. */
  subject: SubjectFacts | null;
  pair: PairFacts | null;
  /** Newest first. */
  entries: Entry[];
  /** Offices held, or holders of the office; oldest first. */
  tenures: TenureRow[];
  /** "records checked to 22 Jun 2026", empty when we know no reach. */
  reach: string;
  /** Last day up to which records of the pair are complete, null when we know no reach. */
  reachTo: Day | null;
  sources: SourceNote[];
  asOf: PageFacts['asOf'];
  /** The day it is told on: what still goes on is drawn up to it. Null where the caller gave none. */
  today: Day | null;
  checkedTo: string;
  baseVersion: string;
  locale: string;
}

/**
 * All that the base has of a subject, an event, or a pair (`a|b`), as of a day; null for an unknown
 * id. Rejects with the store's errors.
 */
export async function subjectPage(
  key: string,
  asOf: Day | null,
  store: Store,
  { locale, today }: Options,
): Promise<SubjectPage | null> {
  const telling = new Telling(readerOf(locale), asOf, today ?? null);
  const ids = key.split('|');
  await readSubjects(ids, store, telling);
  const [first, second] = ids.map((id) => telling.subjects.get(id) ?? telling.events.get(id));
  if (!first || (ids.length === 2 && !second)) return null;
  const content = second ? pairContent(first, second, telling) : subjectContent(first, telling);
  if (!content) return null;
  const wanted = [...content.candidates.map(({ id }) => id), ...content.events];
  telling.addEvents((await store.events(wanted.filter((id) => !telling.events.has(id)))).values());
  const { subject, pair } = content.tell();
  const entries = content.candidates
    .toSorted(newestFirst)
    .map((candidate) => entryOf(candidate, ids, telling))
    .filter((entry) => entry !== null);
  const reach = second?.kind !== 'event' && first.kind !== 'event' ? reachOf(first, second) : [];
  return {
    subject,
    pair,
    entries,
    tenures: [...telling.subjects.values()]
      .filter(({ id }) => ids.includes(id))
      .flatMap((one) => tenureRows(one, telling)),
    reach: reachText(reach, telling),
    reachTo:
      reach
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? null,
    sources: telling.cited,
    asOf: asOfNote(asOf, telling.reader),
    today: today ?? null,
    checkedTo: checkedTo(telling),
    baseVersion: store.catalog.version,
    locale,
  };
}

/** The records themselves, the offices of people, and the parts of events. */
async function readSubjects(ids: readonly string[], store: Store, telling: Telling): Promise<void> {
  const [subjects, events] = await Promise.all([wholeSubjects(store, ids), store.events(ids)]);
  telling.addSubjects(subjects.values());
  telling.addEvents(events.values());
  const offices = [...subjects.values()].flatMap(({ roles, offices }) => [
    ...roles.map(({ office }) => office),
    ...offices,
  ]);
  telling.addSubjects((await store.subjects(offices.filter((id) => !subjects.has(id)))).values());
  telling.addEvents((await store.events([...events.values()].flatMap(({ parts }) => parts))).values());
}

type Known = CompiledSubject | CompiledEvent;

interface Content {
  candidates: Candidate[];
  /** Further events that the card's part needs. */
  events: string[];
  tell(): Pick<SubjectPage, 'subject' | 'pair'>;
}

/** With no article around it, nothing is nearer than anything else. */
const NO_PAGE = new PageContext({ blocks: [], lang: 'en', published: null }, []);

function subjectContent(record: Known, telling: Telling): Content {
  if (record.kind === 'event') {
    const parts = record.parts.map((id) => telling.events.get(id)).filter((event) => event !== undefined);
    const plan = planEvent(record, parts, NO_PAGE, telling);
    const candidates = [
      ...statementCandidates(record, record.id, telling),
      ...parts.map((event) => eventCandidate(briefOf(event), record.id)),
    ];
    return {
      candidates,
      events: plan.events,
      tell: () => ({ subject: tellSubject(plan, telling), pair: null }),
    };
  }
  const plan = planSubject(record, NO_PAGE, telling);
  const candidates = [...candidatesOf(record, telling), ...placeOffices(record, NO_PAGE, telling)];
  return {
    candidates,
    events: plan.events,
    tell: () => ({ subject: tellSubject(plan, telling), pair: null }),
  };
}

function pairContent(a: Known, b: Known, telling: Telling): Content | null {
  if (a.kind === 'event' || b.kind === 'event') return null;
  const plan = planPair(a, b, telling);
  return {
    candidates: pairCandidates(a, b, telling),
    events: plan?.events ?? [],
    tell: () => ({ subject: null, pair: plan && tellPair(plan, IN_FULL, telling) }),
  };
}

function reachOf(a: CompiledSubject, b: CompiledSubject | undefined) {
  return b ? a.reach.filter(({ pair }) => pair?.includes(a.id) && pair.includes(b.id)) : [];
}

function entryOf(candidate: Candidate, self: readonly string[], telling: Telling): Entry | null {
  const fact = tellFact(candidate, self, telling);
  if (!fact) return null;
  const days = candidate.when ? bounds(candidate.when) : { earliest: null, latest: null };
  return { fact, lane: laneFor(candidate, self), ...days, phase: telling.phase(candidate.when) };
}

const FORM_LANES: Readonly<Record<string, Lane>> = {
  meeting: 'meeting',
  visit: 'meeting',
  call: 'call',
  summit: 'talks',
  talks: 'talks',
  agreement: 'decision',
  decision: 'decision',
  sanctions: 'decision',
  election: 'decision',
  referendum: 'decision',
  verdict: 'decision',
  war: 'conflict',
  attack: 'conflict',
  ceasefire: 'conflict',
  coup: 'conflict',
  assassination: 'conflict',
  appointment: 'office',
  resignation: 'office',
};

function laneFor(candidate: Candidate, [self = '', other]: readonly string[]): Lane {
  if (!candidate.when) return 'none';
  if (candidate.type === 'encounter') return laneOf(candidate.met) ?? 'other';
  if (candidate.type === 'role' || candidate.type === 'holder') return 'office';
  if (candidate.type === 'statement')
    return candidate.statement.property === 'decision' ? 'decision' : 'none';
  if (candidate.type !== 'event') return 'other';
  const { brief } = candidate;
  // Of a person's events a meeting is drawn as what it was for that person.
  const met = other === undefined ? brief.participants.flatMap((id) => encountersOf(self, id, [brief])) : [];
  return met.map(laneOf).find((lane) => lane !== null) ?? FORM_LANES[brief.form] ?? 'other';
}

function tenureRows(record: CompiledSubject, telling: Telling): TenureRow[] {
  return tenuresOf(record.kind === 'office' ? record.holders : record.roles).map((tenure) => {
    const office = record.kind === 'office' ? record : telling.subjects.get(tenure.office);
    const name = officeName(tenure.office, tenure.person, telling);
    const person = (other: Tenure | null) => other && telling.rich([telling.link(other.person)]);
    const disputed = tenure.roles.at(-1)?.disputed;
    return {
      id: tenure.roles[0]?.id ?? '',
      office: telling.rich([{ subject: tenure.office, text: name.text }], name.lang),
      person: telling.rich([telling.link(tenure.person)]),
      span: tenureSpan(tenure, telling),
      earliest: bounds(tenure.from).earliest,
      latest: tenure.to === null ? null : bounds(tenure.to).latest,
      before: person(office ? predecessor(tenure, office) : null),
      after: person(office ? successor(tenure, office) : null),
      acting: tenure.acting,
      disputed: disputed
        ? telling.reader.say('office.disputed', { who: telling.reader.text(disputed).text })
        : '',
      citations: telling.cite(
        tenure.roles.flatMap(({ references }) => references),
        {},
      ),
      oneSource: tenure.roles.some(({ oneSource }) => oneSource),
    };
  });
}

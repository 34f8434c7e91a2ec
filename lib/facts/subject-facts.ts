/** What matters of one subject on this page, as of the article's day: chosen first, then told. */
import { briefOf, type Candidate, candidatesOf, eventCandidate, statementCandidates } from './candidates.ts';
import type { CompiledEvent, CompiledSubject } from './compiled.ts';
import { candidateLead, eventLead, holderLead } from './lead.ts';
import { mainTenure, roleLine } from './offices.ts';
import type { Fact, SubjectFacts } from './page.ts';
import type { PageContext } from './page-context.ts';
import { FACTS_SHOWN, SINCE_SHOWN } from './pair-facts.ts';
import { placeOffices } from './place-offices.ts';
import { choose, newestFirst, oldestFirst, relevance, sharedScore } from './relevance.ts';
import { holdersAt } from './roles.ts';
import { isTrivial } from './sizes.ts';
import { tellFact } from './tell.ts';
import type { Telling } from './telling.ts';

/** What is to be told of a subject; `events` are the records it needs. */
export interface SubjectPlan {
  record: CompiledSubject | CompiledEvent;
  lead: Candidate | null;
  facts: Candidate[];
  since: Candidate[];
  events: string[];
}

/** What the line says already gives way to what it does not. */
const SAID_IN_LINE = 0.5;
/** Told of a place or a body, what it has to do with the article's others leads. */
const SHARED_LEADS = 2;
/** In large type an event reads better than a statement. */
const EVENT_LEADS = 0.3;
/** A person's card is led by what they did or said before what is told of somebody or something else. */
const OF_ANOTHER = 0.5;

export function planSubject(record: CompiledSubject, page: PageContext, telling: Telling): SubjectPlan {
  return planFrom(
    record,
    [...candidatesOf(record, telling), ...placeOffices(record, page, telling)],
    page,
    telling,
  );
}

/** The same from the records that are at hand, for a subject that is only named in a fact. */
export function planAtHand(
  record: CompiledSubject | CompiledEvent,
  page: PageContext,
  telling: Telling,
): SubjectPlan {
  if (record.kind === 'event') return planEvent(record, [], page, telling);
  const all = candidatesOf(record, telling).filter(
    ({ type, id }) => type !== 'event' || telling.events.has(id),
  );
  return planFrom(record, all, page, telling);
}

function planFrom(
  record: CompiledSubject,
  all: readonly Candidate[],
  page: PageContext,
  telling: Telling,
): SubjectPlan {
  const worth = all.filter((one) => !isStanding(one, page) && !(record.kind !== 'person' && isTold(one)));
  const said = record.kind === 'person' ? mainTenure(record.roles, telling)?.roles[0]?.id : undefined;
  const score = (one: Candidate) =>
    relevance(one, record.id, page, telling.day) - (one.id === said ? SAID_IN_LINE : 0);
  const leadScore = (one: Candidate) =>
    score(one) +
    (one.type === 'event' ? EVENT_LEADS : 0) +
    (record.kind === 'person'
      ? -(isOfAnother(one, record.id) ? OF_ANOTHER : 0)
      : SHARED_LEADS * sharedScore(one, record.id, page));
  return plan(record, worth, score, leadScore, telling, said);
}

/** Statements about an event, and the events that belong to it or stand beside it. */
export function planEvent(
  record: CompiledEvent,
  around: readonly CompiledEvent[],
  page: PageContext,
  telling: Telling,
): SubjectPlan {
  const all = [
    ...statementCandidates(record, record.id, telling),
    ...around.map((event) => eventCandidate(briefOf(event), record.id)),
  ];
  const score = (one: Candidate) => relevance(one, record.id, page, telling.day);
  return { ...plan(record, all, score, null, telling), lead: null };
}

/** Who left an office that somebody took over: the arrival names both. */
function isTold(candidate: Candidate): boolean {
  return candidate.type === 'role' && candidate.edge === 'to' && candidate.other !== null;
}

/** "Arctic Ocean: Obama and Trudeau banned …", "Meloni: Macron is right": told of, or by, somebody else. */
function isOfAnother(candidate: Candidate, self: string): boolean {
  if (candidate.type !== 'statement') return false;
  const { subject, by } = candidate.statement;
  return (by ?? subject) !== self;
}

/** What an encyclopaedia says of a subject whatever the day. */
const STANDING = new Set(['capital', 'located-in', 'part-of', 'official-name', 'member-of']);

/** Holds at any time, and nothing else on the page makes it worth saying. */
function isStanding(candidate: Candidate, page: PageContext): boolean {
  if (candidate.type !== 'statement' || !STANDING.has(candidate.statement.property)) return false;
  return candidate.statement.property === 'capital' || !candidate.others.some((id) => page.has(id));
}

function plan(
  record: CompiledSubject | CompiledEvent,
  all: readonly Candidate[],
  score: (candidate: Candidate) => number,
  leadScore: ((candidate: Candidate) => number) | null,
  telling: Telling,
  /** Fact that the line under the name says already: it leads nothing. */
  said?: string,
): SubjectPlan {
  const before = all.filter(({ when }) => telling.phase(when) === 'before');
  const [lead = null] = leadScore
    ? choose(
        before.filter(
          ({ size, id }) => !isTrivial(size) && (!said || (id !== said && id !== `${said}--end`)),
        ),
        1,
        leadScore,
      )
    : [];
  const rest = before.filter((one) => one !== lead);
  const facts = choose(rest, FACTS_SHOWN, score, lead ? [lead.root] : []).sort(newestFirst);
  const since = choose(
    all.filter(({ when }) => telling.phase(when) === 'since'),
    SINCE_SHOWN,
    score,
  ).sort(oldestFirst);
  const chosen = [...(lead ? [lead] : []), ...facts, ...since];
  return {
    record,
    lead,
    facts,
    since,
    events: chosen.filter(({ type }) => type === 'event').map(({ id }) => id),
  };
}

/** Told from the plan, once the plan's events are at hand. */
export function tellSubject({ record, lead, facts, since }: SubjectPlan, telling: Telling): SubjectFacts {
  const self = [record.id];
  const rows = (candidates: readonly Candidate[]): Fact[] =>
    candidates.map((one) => tellFact(one, self, telling)).filter((fact) => fact !== null);
  const line = lineOf(record, telling);
  const head =
    record.kind === 'event'
      ? eventLead(record, telling)
      : (holderOf(record, telling) ?? (lead && candidateLead(lead, self, telling)));
  const chosen =
    record.kind === 'office' && lead && head?.id !== lead.id ? [lead, ...facts].sort(newestFirst) : facts;
  return {
    id: record.id,
    kind: record.kind,
    label: telling.reader.capital(telling.name(record.id)),
    line: line.text,
    ...(line.lang ? { lineLang: line.lang } : {}),
    ...(head ? { lead: head } : {}),
    facts: rows(chosen.filter(({ id }) => id !== head?.id).slice(0, FACTS_SHOWN)),
    since: rows(since),
    ...(record.wikipedia ? { wikipedia: record.wikipedia } : {}),
    ...(record.wikidata ? { wikidata: record.wikidata } : {}),
  };
}

function lineOf(record: CompiledSubject | CompiledEvent, telling: Telling): { text: string; lang?: string } {
  const line = record.kind === 'person' ? roleLine(record.roles, telling) : null;
  return line ?? telling.reader.text(record.description);
}

/** An office's card is led by who holds it. */
function holderOf(record: CompiledSubject | CompiledEvent, telling: Telling) {
  if (record.kind !== 'office') return null;
  const [holder, another] = holdersAt(record, telling.day);
  return holder && !another ? holderLead(holder, record, telling) : null;
}

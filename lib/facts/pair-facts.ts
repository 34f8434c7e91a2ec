/** What two people have to do with each other, as of the article's day: chosen first, then told. */
import { bounds, type Day } from '../dates.ts';
import { type Candidate, dayOf, pairCandidates } from './candidates.ts';
import type { CompiledReach, CompiledSubject } from './compiled.ts';
import { candidateLead, contactLead } from './lead.ts';
import {
  encountersOf,
  isCrowd,
  type LastContact,
  laneOf,
  lastCall,
  lastMeeting,
  noContact,
} from './meetings.ts';
import type { Dot, Fact, Lead, PairFacts } from './page.ts';
import { type PageContext, pairKey } from './page-context.ts';
import { choose, isNews, newestFirst, oldestFirst } from './relevance.ts';
import { tellFact } from './tell.ts';
import type { Telling } from './telling.ts';

/** "Three or four facts": what is read in three seconds, with the lead. */
export const FACTS_SHOWN = 4;
export const SINCE_SHOWN = 3;

/** How strong a tie is, for choosing whose card a pair leads. */
export const TIES = { met: 3, spoke: 2, other: 1 } as const;

/** What is to be told of a pair; `events` are the records it needs. */
export interface PairPlan {
  a: CompiledSubject;
  b: CompiledSubject;
  tie: number;
  lead:
    | { type: 'contact'; last: LastContact }
    | { type: 'candidate'; candidate: Candidate }
    | { type: 'none'; reach: CompiledReach };
  facts: Candidate[];
  since: Candidate[];
  /** The newest call, where a meeting leads and reach allows to say that it is the last. */
  call: LastContact | null;
  events: string[];
}

/** Null where the records hold nothing of the two by the telling's day. */
export function planPair(a: CompiledSubject, b: CompiledSubject, telling: Telling): PairPlan | null {
  const reach = reachOf(a, b);
  const met = lastMeeting(a.id, b.id, telling.day, a.events, reach);
  const spoke = lastCall(a.id, b.id, telling.day, a.events, reach);
  const all = pairCandidates(a, b, telling);
  const before = all.filter(({ when }) => telling.phase(when) === 'before');
  const since = all.filter(({ when }) => telling.phase(when) === 'since');
  const last = met ?? spoke;
  const score = (candidate: Candidate) => pairRelevance(candidate, telling.day);
  const [best] = choose(before, 1, score);
  const never = noContact(a.id, b.id, telling.day, a.events, reach, 'meeting');
  let lead: PairPlan['lead'];
  const crowd = met !== null && !spoke && isOnlyInCrowds(a, b, telling);
  if (last && !(crowd && best)) lead = { type: 'contact', last };
  else if (best) lead = { type: 'candidate', candidate: best };
  else if (never) lead = { type: 'none', reach: never };
  else return null;

  const leadId =
    lead.type === 'contact' ? lead.last.event.id : lead.type === 'candidate' ? lead.candidate.id : '';
  const call = met ? spoke : null;
  const facts = planFacts(
    before.filter(({ id }) => id !== leadId),
    leadId,
    call,
    score,
  );
  const later = planSince(since, score);
  const events = [...facts, ...later].filter((one) => one.type === 'encounter').map(({ id }) => id);
  if (lead.type === 'contact') events.push(leadId);
  if (lead.type === 'candidate' && lead.candidate.type === 'encounter') events.push(leadId);
  const tie = met && !crowd ? TIES.met : spoke ? TIES.spoke : TIES.other;
  return { a, b, tie, lead, facts, since: later, call, events };
}

/** What came after: the newest meeting and call, which end the story, then what weighs most; oldest first. */
function planSince(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Candidate[] {
  const newest = (contact: string) =>
    candidates
      .filter((one) => one.type === 'encounter' && one.met.contact === contact)
      .sort(newestFirst)
      .slice(0, 1);
  const wanted = [...newest('meeting'), ...newest('call')];
  const taken = wanted.map(({ root }) => root);
  return [...wanted, ...choose(candidates, SINCE_SHOWN - wanted.length, score, taken)].sort(oldestFirst);
}

function isOnlyInCrowds(a: CompiledSubject, b: CompiledSubject, telling: Telling): boolean {
  return encountersOf(a.id, b.id, a.events)
    .filter(({ contact, when }) => contact === 'meeting' && telling.phase(when) === 'before')
    .every(isCrowd);
}

/**
 * The meeting before, the newest call, what was said last, and what else weighs most: newest first, but
 * a call that is known to be the last stands on top.
 */
function planFacts(
  candidates: readonly Candidate[],
  leadId: string,
  call: LastContact | null,
  score: (candidate: Candidate) => number,
): Candidate[] {
  const calls = candidates.filter(({ id }) => id === call?.event.id);
  const meetings = candidates.filter((one) => one.type === 'encounter' && one.met.contact === 'meeting');
  const statements = candidates.filter(({ type }) => type === 'statement');
  const newest = meetings.sort(newestFirst).slice(0, 1);
  const wanted = [...calls, ...newest, ...choose(statements, 1, score, [leadId])];
  const taken = wanted.map(({ root }) => root);
  const others = choose(candidates, FACTS_SHOWN - wanted.length, score, [leadId, ...taken]);
  const sorted = [...wanted, ...others].sort(newestFirst);
  if (!call?.covered) return sorted;
  return [...calls, ...sorted.filter((one) => !calls.includes(one))];
}

/** Meetings and calls of the two before what they only share; newer before older. */
function pairRelevance(candidate: Candidate, day: Day): number {
  const direct =
    candidate.type === 'encounter' && candidate.met.contact !== 'presence' && !isCrowd(candidate.met) ? 1 : 0;
  const age = candidate.when && !isNews(candidate, day) ? yearsBetween(dayOf(candidate), day) : UNDATED_YEARS;
  return direct + candidate.size + 2 / (1 + age);
}

/** What is undated, or the article's own news, counts as this old. */
const UNDATED_YEARS = 10;

function yearsBetween(a: Day, b: Day): number {
  return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
}

/** Told from the plan, once the plan's events are at hand; null where the lead's record is missing. */
export function tellPair(plan: PairPlan, names: PairNames, telling: Telling): PairFacts | null {
  const { a, b } = plan;
  const self = [a.id, b.id];
  const lead = tellLead(plan, telling);
  if (!lead) return null;
  const facts = plan.facts.map((one) => tellPairFact(one, plan, telling));
  const since = plan.since.map((one) => tellFact(one, self, telling));
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  return {
    a: first.id,
    b: second.id,
    label: pairLabel(first.id, second.id, names, telling),
    lead,
    facts: facts.filter((fact) => fact !== null),
    since: since.filter((fact) => fact !== null),
    dots: dotsOf(a, b, lead.id, telling),
    reach: reachText(reachOf(a, b), telling),
  };
}

export function keyOf({ a, b }: PairPlan): string {
  return pairKey(a.id, b.id);
}

function tellLead({ a, b, lead }: PairPlan, telling: Telling): Lead | null {
  const { reader } = telling;
  switch (lead.type) {
    case 'contact': {
      const event = telling.events.get(lead.last.event.id);
      return event ? contactLead(lead.last, event, telling) : null;
    }
    case 'candidate':
      return candidateLead(lead.candidate, [a.id, b.id], telling);
    case 'none': {
      const { from, to, references } = lead.reach;
      return {
        id: `${pairKey(a.id, b.id)}--no-meeting`,
        headline: reader.say('pair.none'),
        detail: telling.rich([reader.say('pair.records', { span: reader.date(`${from}/${to}`) })]),
        citations: telling.cite(references, {}),
        oneSource: false,
      };
    }
  }
}

/** "Last spoke by phone", where reach allows to say so; any other fact as it is. */
function tellPairFact(candidate: Candidate, { a, b, call }: PairPlan, telling: Telling): Fact | null {
  const last = candidate.id === call?.event.id && call.covered;
  return tellFact(candidate, [a.id, b.id], telling, last);
}

function reachOf(a: CompiledSubject, b: CompiledSubject): CompiledReach[] {
  return a.reach.filter(({ pair }) => pair?.includes(a.id) && pair.includes(b.id));
}

/** "records checked to 22 Jun 2026"; meetings and calls apart where they differ. */
export function reachText(reach: readonly CompiledReach[], { reader }: Telling): string {
  const to = (of: 'meeting' | 'call') =>
    reach
      .filter((one) => one.of === of)
      .map((one) => one.to)
      .sort()
      .at(-1);
  const [meeting, call] = [to('meeting'), to('call')];
  if (meeting && meeting === call) return reader.say('pair.reach', { day: reader.day(meeting) });
  const parts = [
    ...(meeting ? [reader.say('pair.reachMeetings', { day: reader.day(meeting) })] : []),
    ...(call ? [reader.say('pair.reachCalls', { day: reader.day(call) })] : []),
  ];
  return parts.join(' · ');
}

/**
 * Every meeting and call of the two, whenever it was: the drawing shows the article's day itself. Talks on the
 * margins of a summit are one dot with it, since they are one day at one place; two calls of a day are two.
 */
function dotsOf(a: CompiledSubject, b: CompiledSubject, leadId: string, telling: Telling): Dot[] {
  const dots = encountersOf(a.id, b.id, a.events).flatMap((one) => {
    const lane = laneOf(one);
    if (!lane) return [];
    const place = one.where && lane !== 'call' ? [telling.name(one.where)] : [];
    const label = [telling.reader.date(one.when), ...place].join(telling.reader.say('list.separator'));
    return [{ id: one.event.id, ...bounds(one.when), lane, label }];
  });
  const isSame = (one: Dot, other: Dot) => one.lane === other.lane && one.label === other.label;
  return dots.filter((dot) => {
    if (dot.lane === 'call') return true;
    const same = dots.filter((one) => isSame(one, dot));
    // The lead's own stays: it is the one that is ringed.
    return dot === (same.find(({ id }) => id === leadId) ?? same[0]);
  });
}

/** What the pairs call their people, by id; in full those who are missing. */
export type PairNames = ReadonlyMap<string, string>;

export const IN_FULL: PairNames = new Map();

/**
 * As the article calls them, where it calls each of them by a word of their name; all in full otherwise, since
 * "Robert Fico and Vladimir Putin" under "Macron and Putin" looks like a mistake.
 */
export function pairNames(plans: readonly PairPlan[], page: PageContext, telling: Telling): PairNames {
  const names = new Map<string, string>();
  for (const { id } of plans.flatMap(({ a, b }) => [a, b])) {
    const short = page.shortName(id, telling.name(id));
    if (!short) return IN_FULL;
    names.set(id, short);
  }
  return names;
}

/** "Macron and Putin" */
function pairLabel(first: string, second: string, names: PairNames, telling: Telling): string {
  const [a, b] = [first, second].map((id) => names.get(id) ?? telling.name(id)) as [string, string];
  return telling.reader.capital(telling.reader.say('pair.label', { a, b }));
}

/** `facts report [--json | --one-source | --thin]`: how much the base holds, and how well it is backed. */
import { type Base, loadBase } from '../../data/load.ts';
import { allReferences, type Cited, citedThings } from '../../data/references.ts';
import type { SubjectRecord } from '../../data/schema.ts';
import { daysBetween } from '../../lib/dates.ts';
import { readArguments } from './arguments.ts';
import { ROOT } from './node-store.ts';
import { placeOf, sentenceOf } from './words.ts';

/** The JSON that scripts rely on. */
export interface ReportJson {
  subjects: Record<string, number>;
  events: number;
  /** Roles among them, trivial ones not. */
  statements: number;
  sources: number;
  /** Capitals, memberships, foundings and the like. */
  trivial: number;
  /** Share of all facts with a reference to a page that we keep. */
  referencedShare: number;
  twoOriginDue: number;
  twoOriginShare: number;
  oldestCheck: string | null;
  newestCheck: string | null;
  /** Roles left open whose holder no page of the last two years shows in office. */
  unseenRoles: number;
}

/** Two years: after them a card that says "as of" helps nobody. */
const DAYS_UNSEEN = 730;

export function report(args: readonly string[]): number {
  const { flag } = readArguments(args, { json: 'boolean', 'one-source': 'boolean', thin: 'boolean' });
  const base = loadBase(ROOT);
  const answer = reportOf(base);
  if (flag('json')) console.log(JSON.stringify(answer));
  else if (flag('one-source')) oneSource(base);
  else if (flag('thin')) for (const { id } of thinSubjects(base)) console.log(id);
  else print(answer);
  return 0;
}

export function reportOf(base: Base): ReportJson {
  const subjects: Record<string, number> = {};
  for (const { record } of base.subjects.values()) subjects[record.kind] = (subjects[record.kind] ?? 0) + 1;
  const facts = [...citedThings(base)];
  const due = facts.filter(({ backing }) => backing.due);
  const referenced = facts.filter(({ references }) =>
    references.some(({ source }) => base.sources.has(source)),
  );
  const checks = [...allReferences(base)].map(({ reference }) => reference.checked).sort();
  return {
    subjects: Object.fromEntries(Object.entries(subjects).sort()),
    events: base.events.size,
    statements: facts.filter(({ what, trivial }) => what !== 'event' && !trivial).length,
    sources: base.sources.size,
    trivial: facts.filter(({ trivial }) => trivial).length,
    referencedShare: share(referenced.length, facts.length),
    twoOriginDue: due.length,
    twoOriginShare: share(due.filter(({ backing }) => backing.enough).length, due.length),
    oldestCheck: checks[0] ?? null,
    newestCheck: checks.at(-1) ?? null,
    unseenRoles: facts.filter((cited) => isUnseen(cited, checks.at(-1))).length,
  };
}

/** A role that nobody ended and nobody saw held since; the newest reading of the base stands for today. */
function isUnseen(cited: Cited, today: string | undefined): boolean {
  if (cited.what !== 'role' || cited.fact.to || !today) return false;
  return daysBetween(cited.fact.checked, today) > DAYS_UNSEEN;
}

/** Rounded to four places; 1 of nothing is all. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}

function print(answer: ReportJson): void {
  const kinds = Object.entries(answer.subjects).map(([kind, count]) => `${count} ${kind}`);
  const total = Object.values(answer.subjects).reduce((sum, count) => sum + count, 0);
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  console.log(`subjects    ${total} (${kinds.join(', ')})`);
  console.log(`events      ${answer.events}`);
  console.log(`statements  ${answer.statements} (roles among them), and ${answer.trivial} trivial ones`);
  console.log(`sources     ${answer.sources}`);
  console.log(`referenced  ${percent(answer.referencedShare)}`);
  console.log(`two origins ${percent(answer.twoOriginShare)} of ${answer.twoOriginDue} that need them`);
  console.log(`open roles  ${answer.unseenRoles} not seen held for two years`);
  console.log(`checked     ${answer.oldestCheck ?? 'never'} to ${answer.newestCheck ?? 'never'}`);
}

/** What needs two origins and has one: what to read next. */
function oneSource(base: Base): void {
  const wanting = (cited: Cited) => cited.backing.due && !cited.backing.enough;
  for (const cited of citedThings(base))
    if (wanting(cited)) console.log(`${placeOf(cited)} ${sentenceOf(base, cited)}`);
}

/** Subjects of which the base tells nothing but a description: their cards are thin. By kind, then by id. */
export function thinSubjects(base: Base): SubjectRecord[] {
  const told = new Set([...citedThings(base)].flatMap((cited) => [...toldBy(base, cited)]));
  const thin = [...base.subjects.values()].map(({ record }) => record).filter(({ id }) => !told.has(id));
  const key = ({ kind, id }: SubjectRecord) => `${kind} ${id}`;
  return thin.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Whose cards a fact stands on. */
function* toldBy(base: Base, { entry, ...cited }: Cited): Generator<string> {
  yield entry.id;
  if (cited.what === 'event') {
    yield* cited.fact.participants;
    if (cited.fact.where) yield cited.fact.where;
  } else if (cited.what === 'role') {
    yield cited.fact.office;
    const office = base.subjects.get(cited.fact.office)?.record;
    if (office?.kind === 'office') yield office.of;
  } else if (cited.what === 'statement') {
    if (cited.fact.value) yield cited.fact.value;
    yield* cited.fact.about;
  }
}

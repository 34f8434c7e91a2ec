/** All that the base could tell of a subject, as short entries to choose from; told by `tell.ts`. */

import { bounds } from '../dates.ts';
import type { Brief, CompiledEvent, CompiledStatement, CompiledSubject } from './compiled.ts';
import { encountersOf, isCrowd, type PairEncounter } from './meetings.ts';
import { predecessor, successor, type Tenure, tenuresOf } from './roles.ts';
import { formSize, MINOR, officeSize, PASSING, statementSize, TURNING } from './sizes.ts';
import type { Telling } from './telling.ts';

/** One thing that could be told, with what is needed to choose it. */
export type Candidate = {
  /** Id of the fact it becomes. */
  id: string;
  /** The event it tells of, or itself: two facts of one root say much the same. */
  root: string;
  /** EDTF; empty when undated. */
  when: string;
  /** Subjects it is about besides the one it is listed for. */
  others: string[];
  /** How much it weighs by its kind alone, 0 to 1. */
  size: number;
} & (
  | { type: 'event'; brief: Brief }
  | { type: 'encounter'; met: PairEncounter }
  | { type: 'role'; tenure: Tenure; edge: 'from' | 'to'; other: Tenure | null }
  | { type: 'holder'; tenure: Tenure }
  | { type: 'statement'; statement: CompiledStatement }
  | { type: 'life'; edge: 'start' | 'end'; of: CompiledSubject }
);

/** Everything about a subject, in no order. */
export function candidatesOf(subject: CompiledSubject, telling: Telling): Candidate[] {
  return [
    ...subject.events.map((brief) => eventCandidate(brief, subject.id)),
    ...statementCandidates(subject, subject.id, telling),
    ...roleCandidates(subject, telling),
    ...holderCandidates(subject, telling),
    ...lifeCandidates(subject),
  ];
}

export function eventCandidate(brief: Brief, self: string): Candidate {
  const others = [...brief.participants, ...(brief.where ? [brief.where] : [])];
  return {
    type: 'event',
    id: brief.id,
    root: brief.id,
    when: brief.when,
    others: [...new Set(others)].filter((id) => id !== self),
    size: formSize(brief.form),
    brief,
  };
}

/** An event's record in short. */
export function briefOf(event: CompiledEvent): Brief {
  const { id, when, form, mode = null, where = null, participants, encounters } = event;
  return { id, when, form, mode, where, participants, encounters };
}

/** Statements that hold: deprecated ones are kept in the base only so that nobody writes them again. */
export function statementCandidates(
  { statements }: Pick<CompiledSubject, 'statements'>,
  self: string,
  telling: Telling,
): Candidate[] {
  return statements
    .filter(({ rank }) => rank !== 'deprecated')
    .map((statement) => ({
      type: 'statement',
      id: statement.id,
      root: rootOf(statement, self, telling),
      when: statement.when ?? '',
      others: subjectsOf(statement).filter((id) => id !== self),
      size: statementSize(statement.property, statement.rank),
      statement,
    }));
}

/** A statement in an event's file belongs to the event, but on the event's own card it is a fact of its own. */
function rootOf({ id, subject }: CompiledStatement, self: string, telling: Telling): string {
  return subject !== self && telling.stub(subject)?.kind === 'event' ? subject : id;
}

/** Whom a statement is about, and who says it. */
function subjectsOf({ subject, value, about, by }: CompiledStatement): string[] {
  return [...new Set([subject, ...(value ? [value] : []), ...about, ...(by ? [by] : [])])];
}

/** A person's changes of office; leaving one that they came back to weighs little. */
function roleCandidates(person: CompiledSubject, telling: Telling): Candidate[] {
  const tenures = tenuresOf(person.roles);
  return tenures.flatMap((tenure, place): Candidate[] => {
    const office = telling.subjects.get(tenure.office);
    const entries = [roleCandidate(tenure, 'from', office, person.id, telling)];
    if (tenure.to === null) return entries;
    const left = roleCandidate(tenure, 'to', office, person.id, telling);
    const back = tenures.slice(place + 1).some((later) => later.office === tenure.office);
    return [...entries, back ? { ...left, size: PASSING } : left];
  });
}

/** An office's changes of holder: each told once, by who came. */
function holderCandidates(office: CompiledSubject, telling: Telling): Candidate[] {
  return tenuresOf(office.holders).flatMap((tenure): Candidate[] => {
    const entries = [roleCandidate(tenure, 'from', office, office.id, telling)];
    if (tenure.to !== null && !successor(tenure, { ...office, reach: office.reach })) {
      entries.push(roleCandidate(tenure, 'to', office, office.id, telling));
    }
    return entries;
  });
}

/** A change of office of somebody, for the card of `self`. */
export function roleCandidate(
  tenure: Tenure,
  edge: 'from' | 'to',
  office: CompiledSubject | undefined,
  self: string,
  telling: Telling,
): Candidate {
  const role = (edge === 'from' ? tenure.roles[0] : tenure.roles.at(-1)) as Tenure['roles'][number];
  const other = office && (edge === 'from' ? predecessor(tenure, office) : successor(tenure, office));
  const stub = telling.stub(tenure.office);
  const named = [tenure.person, tenure.office, stub?.of, other?.person];
  return {
    type: 'role',
    id: edge === 'from' ? role.id : `${role.id}--end`,
    root: edge === 'from' ? role.id : `${role.id}--end`,
    when: edge === 'from' ? tenure.from : (tenure.to ?? ''),
    others: named.filter((id): id is string => id !== undefined && id !== self),
    size: officeSize(stub?.function),
    tenure,
    edge,
    other: other ?? null,
  };
}

function lifeCandidates(subject: CompiledSubject): Candidate[] {
  const edges = (['start', 'end'] as const).filter((edge) => subject[edge]);
  return edges.map((edge) => ({
    type: 'life',
    id: `${subject.id}--${edge}`,
    root: `${subject.id}--${edge}`,
    when: subject[edge]?.when ?? '',
    others: [],
    size: edge === 'end' ? TURNING : MINOR,
    edge,
    of: subject,
  }));
}

/** All that two subjects have in common: encounters, succession, statements about both. */
export function pairCandidates(a: CompiledSubject, b: CompiledSubject, telling: Telling): Candidate[] {
  const met = encountersOf(a.id, b.id, a.events).map((one): Candidate => {
    const { id, form, participants } = one.event;
    return {
      type: 'encounter',
      id,
      root: id,
      when: one.when,
      others: participants.filter((other) => other !== a.id && other !== b.id),
      size: one.contact === 'presence' || isCrowd(one) ? MINOR : formSize(form),
      met: one,
    };
  });
  // A busy subject's record leaves some to the other's.
  const told = new Map([...b.statements, ...a.statements].map((one) => [one.id, one]));
  const statements = statementCandidates({ statements: [...told.values()] }, a.id, telling).filter(
    (one) => one.type === 'statement' && [a.id, b.id].every((id) => subjectsOf(one.statement).includes(id)),
  );
  return [...onePerEvent(met), ...statements, ...successions(a, b, telling)];
}

/** Of several encounters at one event the last is told; the drawing has them all. */
function onePerEvent(candidates: Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [one.id, one])).values()];
}

/** Where one followed the other in an office. */
function successions(a: CompiledSubject, b: CompiledSubject, telling: Telling): Candidate[] {
  return [
    [a, b],
    [b, a],
  ].flatMap(([later, earlier]) =>
    later && earlier
      ? roleCandidates(later, telling).filter(
          (one) => one.type === 'role' && one.edge === 'from' && one.other?.person === earlier.id,
        )
      : [],
  );
}

/** The newest day a candidate may mean, for ordering; undated ones come last. */
export function dayOf({ when }: Candidate): string {
  return when ? bounds(when).latest : '';
}

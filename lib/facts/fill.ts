/** Puts back into packed records what the compiler leaves out: empty lists, and flags that are not set. */
import type {
  CompiledEvent,
  CompiledRole,
  CompiledStatement,
  CompiledSubject,
  EventInput,
  PackedBriefs,
  SubjectInput,
} from './compiled.ts';

type SubjectRecord = Omit<CompiledSubject, 'events' | 'labels' | 'sources'> & { events: PackedBriefs };
type EventRecord = Omit<CompiledEvent, 'labels' | 'sources'>;

/** The same as `SubjectFile.parse` gives. */
export function fillSubject(record: SubjectInput): SubjectRecord {
  const { start, end, ...rest } = record;
  return {
    ...rest,
    statements: (record.statements ?? []).map(fillStatement),
    ...(start && { start: { ...start, oneSource: start.oneSource ?? false } }),
    ...(end && { end: { ...end, oneSource: end.oneSource ?? false } }),
    roles: (record.roles ?? []).map(fillRole),
    holders: (record.holders ?? []).map(fillRole),
    offices: record.offices ?? [],
    parties: record.parties ?? [],
    events: record.events ?? { words: [], rows: [] },
    reach: (record.reach ?? []).map((reach) => ({ ...reach, references: reach.references ?? [] })),
  };
}

/** The same as `EventFile.parse` gives. */
export function fillEvent(record: EventInput): EventRecord {
  return {
    ...record,
    statements: (record.statements ?? []).map(fillStatement),
    participants: record.participants ?? [],
    encounters: record.encounters ?? [],
    parts: record.parts ?? [],
    contested: record.contested ?? false,
    oneSource: record.oneSource ?? false,
  };
}

function fillRole(role: NonNullable<SubjectInput['roles']>[number]): CompiledRole {
  return { ...role, acting: role.acting ?? false, oneSource: role.oneSource ?? false };
}

function fillStatement(statement: NonNullable<SubjectInput['statements']>[number]): CompiledStatement {
  return {
    ...statement,
    about: statement.about ?? [],
    rank: statement.rank ?? 'normal',
    contested: statement.contested ?? false,
    oneSource: statement.oneSource ?? false,
  };
}

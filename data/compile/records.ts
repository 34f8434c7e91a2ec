/** YAML records -> packed records: what can be derived from the whole base alone is put in here. */

import { compareEdtf } from '../../lib/dates.ts';
import type {
  Brief,
  CompiledEncounter,
  CompiledReach,
  CompiledReference,
  EventInput,
  SubjectInput,
} from '../../lib/facts/compiled.ts';
import {
  datedBacking,
  eventBacking,
  roleBacking,
  type SourceOf,
  statementBacking,
} from '../../lib/facts/origins.ts';
import { restId } from '../../lib/facts/rest.ts';
import { roleId } from '../../lib/facts/shapes.ts';
import type { Base } from '../load.ts';
import type { EventRecord, ReferenceRecord, RoleRecord, StatementRecord, SubjectRecord } from '../schema.ts';
import { statementIds } from './ids.ts';
import { forReaders, labelOf } from './labels.ts';

type RoleInput = NonNullable<SubjectInput['roles']>[number];
type StatementInput = NonNullable<SubjectInput['statements']>[number];

/** Forms at which two people who took part have met, without a list of encounters. */
const FORMS_OF_TWO: ReadonlySet<string> = new Set(['meeting', 'call', 'talks']);

/**
 * So many statements of other files stand in the record that a page reads. Every body and city says something of
 * the United States; a page that names the thirty busiest subjects would read 400 kB with all of it. A card shows
 * a handful, and a pair has its statements from whichever of the two records keeps them.
 */
const TOLD_ELSEWHERE = 12;

/** Everything that other records say of a subject or event, gathered once. */
export interface Derived {
  base: Base;
  sourceOf: SourceOf;
  statements: Map<string, StatementInput[]>;
  /** Roles by person, and by office. */
  roles: Map<string, RoleInput[]>;
  holders: Map<string, RoleInput[]>;
  offices: Map<string, string[]>;
  briefs: Map<string, Brief[]>;
  parts: Map<string, string[]>;
  reach: Map<string, CompiledReach[]>;
}

export function derive(base: Base): Derived {
  const derived: Derived = {
    base,
    sourceOf: (id) => base.sources.get(id)?.record,
    statements: new Map(),
    roles: new Map(),
    holders: new Map(),
    offices: new Map(),
    briefs: new Map(),
    parts: new Map(),
    reach: new Map(),
  };
  for (const { record } of sorted(base.subjects.values())) {
    addStatements(derived, record);
    if (record.kind === 'person') addRoles(derived, record.id, record.roles);
    if (record.kind === 'office') push(derived.offices, record.of, record.id);
  }
  for (const { record } of sorted(base.events.values())) {
    addStatements(derived, record);
    const brief = briefOf(base, record);
    for (const id of new Set([...record.participants, ...(record.where ? [record.where] : [])])) {
      push(derived.briefs, id, brief);
    }
    if (record.partOf) push(derived.parts, record.partOf, record.id);
  }
  for (const { record } of base.reach) {
    const { references: _, ...rest } = record;
    const reach: CompiledReach = { ...rest, references: [] };
    for (const id of record.pair ?? [record.office as string]) push(derived.reach, id, reach);
  }
  const when = (id: string) => base.events.get(id)?.record.when ?? '';
  for (const list of derived.briefs.values()) list.sort((a, b) => byDate(a.when, b.when, a.id, b.id));
  for (const list of derived.parts.values()) list.sort((a, b) => byDate(when(a), when(b), a, b));
  for (const map of [derived.roles, derived.holders]) {
    for (const list of map.values()) list.sort((a, b) => byDate(a.from, b.from, a.id, b.id));
  }
  return derived;
}

/** A subject as a page reads it, and what only its own page wants besides, under an id of its own. */
export function subjectRecords(
  derived: Derived,
  record: SubjectRecord,
): { subject: SubjectInput; rest: SubjectInput | null } {
  const whole = wholeRecord(derived, record);
  const rest = restOf(derived, record.id);
  if (!rest.length) return { subject: whole, rest: null };
  const apart = new Set(rest);
  const { kind, statements } = whole;
  return {
    subject: { ...whole, statements: statements?.filter((statement) => !apart.has(statement)) },
    // What it is called stands in the record itself.
    rest: { id: restId(record.id), kind, label: { en: '' }, description: { en: '' }, statements: rest },
  };
}

function wholeRecord(derived: Derived, record: SubjectRecord): SubjectInput {
  const { id } = record;
  const dated = (which: 'start' | 'end') => {
    const date = record[which];
    if (!date) return undefined;
    const backing = datedBacking(date, which, record.kind, derived.sourceOf);
    return slim({ when: date.when, references: cited(derived, date.references), oneSource: isOne(backing) });
  };
  return slim({
    ...head(derived, record),
    kind: record.kind,
    knownFrom: record.knownFrom,
    start: dated('start'),
    end: dated('end'),
    type: 'type' in record ? record.type : undefined,
    country: 'country' in record ? record.country : undefined,
    iso: 'iso' in record ? record.iso : undefined,
    gender: 'gender' in record ? record.gender : undefined,
    roles: derived.roles.get(id),
    ...(record.kind === 'office' && {
      title: forReaders(record.title),
      of: record.of,
      function: record.function,
      seats: record.seats,
    }),
    holders: derived.holders.get(id),
    offices: derived.offices.get(id),
    parties: 'parties' in record ? record.parties : undefined,
    events: derived.briefs.get(id),
    reach: derived.reach.get(id)?.map((one) => slim(one)),
  });
}

export function eventRecord(derived: Derived, record: EventRecord): EventInput {
  return slim({
    ...head(derived, record),
    kind: 'event' as const,
    form: record.form,
    mode: record.mode,
    when: record.when,
    where: record.where,
    venue: record.venue,
    participants: record.participants,
    encounters: encountersOf(derived.base, record),
    partOf: record.partOf,
    parts: derived.parts.get(record.id),
    contested: record.contested,
    references: cited(derived, record.references),
    oneSource: isOne(eventBacking(record, derived.sourceOf)),
  });
}

/** Who met whom: as listed, or the two people of a meeting, a call or talks. */
export function encountersOf(base: Base, event: EventRecord): CompiledEncounter[] {
  if (event.encounters.length || !FORMS_OF_TWO.has(event.form)) return event.encounters;
  const people = event.participants.filter((id) => base.subjects.get(id)?.record.kind === 'person');
  return people.length === 2 ? [{ among: people, how: 'bilateral' }] : [];
}

function head(derived: Derived, record: SubjectRecord | EventRecord) {
  return {
    id: record.id,
    label: forReaders(labelOf(record)),
    description: forReaders(record.description),
    wikidata: record.wikidata,
    wikipedia: record.wikipedia,
    statements: derived.statements.get(record.id),
  };
}

function briefOf(base: Base, event: EventRecord): Brief {
  return {
    id: event.id,
    when: event.when,
    form: event.form,
    mode: event.mode ?? null,
    where: event.where ?? null,
    participants: event.participants,
    encounters: encountersOf(base, event),
  };
}

function addStatements(derived: Derived, record: SubjectRecord | EventRecord): void {
  const names = statementIds(record);
  for (const [index, statement] of record.statements.entries()) {
    const compiled = statementInput(derived, record.id, names[index] as string, statement);
    const value = statement.value && derived.base.events.has(statement.value) ? [statement.value] : [];
    for (const id of new Set([record.id, ...statement.about, ...value]))
      push(derived.statements, id, compiled);
  }
}

/** What others' files say of a subject beyond the nearest: people and events before bodies and places, the newest first. */
function restOf({ base, statements }: Derived, id: string): StatementInput[] {
  const far = ({ subject }: StatementInput) => {
    const kind = base.subjects.get(subject)?.record.kind;
    return kind === 'organisation' || kind === 'place' ? 1 : 0;
  };
  const when = (one: StatementInput) => one.when ?? '0001';
  const others = (statements.get(id) ?? []).filter(({ subject }) => subject !== id);
  if (others.length <= TOLD_ELSEWHERE) return [];
  return others.sort((a, b) => far(a) - far(b) || byDate(when(b), when(a), a.id, b.id)).slice(TOLD_ELSEWHERE);
}

function statementInput(
  derived: Derived,
  subject: string,
  id: string,
  statement: StatementRecord,
): StatementInput {
  return slim({
    id,
    subject,
    property: statement.property,
    value: statement.value,
    text: statement.text,
    amount: statement.amount,
    unit: statement.unit,
    when: statement.when,
    about: statement.about,
    by: statement.by,
    outcome: statement.outcome,
    rank: statement.rank === 'normal' ? undefined : statement.rank,
    contested: statement.contested,
    references: cited(derived, statement.references),
    oneSource: isOne(statementBacking(statement, derived.sourceOf)),
  });
}

function addRoles(derived: Derived, person: string, roles: readonly RoleRecord[]): void {
  for (const role of roles) {
    const compiled: RoleInput = slim({
      id: roleId({ ...role, person }),
      person,
      office: role.office,
      from: role.from,
      to: role.to,
      acting: role.acting,
      disputed: role.disputed,
      checked: role.checked,
      references: cited(derived, role.references),
      oneSource: isOne(roleBacking(role, derived.sourceOf)),
    });
    push(derived.roles, person, compiled);
    push(derived.holders, role.office, compiled);
  }
}

function cited({ base }: Derived, references: readonly ReferenceRecord[]): CompiledReference[] {
  return references.map(({ source, checked, says, supports }) =>
    slim({ source: base.sources.get(source)?.record.url ?? source, checked, says, supports }),
  );
}

function isOne({ due, enough }: { due: boolean; enough: boolean }): boolean {
  return due && !enough;
}

function byDate(a: string, b: string, idA: string, idB: string): number {
  return compareEdtf(a, b) || (idA < idB ? -1 : 1);
}

/** In order of ids, whatever the order of files. */
export function sorted<T extends { id: string }>(entries: Iterable<T>): T[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Without what the reader fills in by itself: undefined, false, empty lists. */
function slim<T extends object>(record: T): T {
  const kept: Partial<T> = {};
  for (const key of Object.keys(record) as (keyof T)[]) {
    const value = record[key];
    if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) continue;
    kept[key] = value;
  }
  return kept as T;
}

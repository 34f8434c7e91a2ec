/** Stable ids of what has no file of its own: roles and statements. */
import { bounds } from '../../lib/dates.ts';
import type { EventRecord, RoleRecord, SubjectRecord } from '../schema.ts';

/** `emmanuel-macron--president-of-france--2017-05-14` */
export function roleId(person: string, role: RoleRecord): string {
  return `${person}--${role.office}--${bounds(role.from).earliest}`;
}

/** The ids of a record's statements, in their order: as given, or made of subject, property and date. */
export function statementIds(record: SubjectRecord | EventRecord): string[] {
  const used = new Map<string, number>();
  return record.statements.map((statement) => {
    if (statement.id) return statement.id;
    const what = statement.value ?? (statement.when ? bounds(statement.when).earliest : 'undated');
    const id = `${record.id}--${statement.property}--${what}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}--${times}`;
  });
}

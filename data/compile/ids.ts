/** Stable ids of statements, which have no file of their own. */
import { statementId } from '../../lib/facts/shapes.ts';
import type { EventRecord, SubjectRecord } from '../schema.ts';

/** The ids of a record's statements, in their order: as given, or made of subject, property and value or date. */
export function statementIds(record: SubjectRecord | EventRecord): string[] {
  const used = new Map<string, number>();
  return record.statements.map((statement) => {
    if (statement.id) return statement.id;
    const id = statementId({ ...statement, subject: record.id });
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}--${times}`;
  });
}

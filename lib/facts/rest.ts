/**
 * What others say of a much-named subject (a country, a president) fills files that no card needs: beyond
 * the nearest it has a record of its own, read for the subject's page in the side panel alone.
 */
import type { CompiledSubject } from './compiled.ts';
import type { Store } from './store.ts';

/** The id of that record; "+" stands in no id that an author may write. */
export function restId(id: string): string {
  return `${id}+`;
}

/** The subjects of these ids with everything that is said of them; unknown ids and events are left out. */
export async function wholeSubjects(
  store: Store,
  ids: readonly string[],
): Promise<Map<string, CompiledSubject>> {
  const [subjects, rest] = await Promise.all([store.subjects(ids), store.subjects(ids.map(restId))]);
  for (const [id, subject] of subjects) {
    const more = rest.get(restId(id))?.statements;
    if (more) subjects.set(id, { ...subject, statements: [...subject.statements, ...more] });
  }
  return subjects;
}

/** Walks over everything in the base that bears references: one list for rules, reports and audits. */
import {
  type Backing,
  datedBacking,
  eventBacking,
  roleBacking,
  type SourceOf,
  statementBacking,
} from '../lib/facts/origins.ts';
import { roleId } from '../lib/facts/shapes.ts';
import { TRIVIAL_PROPERTIES } from '../lib/facts/vocabulary.ts';
import { statementIds } from './compile/ids.ts';
import type { Base, Entry } from './load.ts';
import type { EventRecord, ReferenceRecord, RoleRecord, StatementRecord, SubjectRecord } from './schema.ts';
import type { Path } from './yaml.ts';

/** A thing said in the base, with its references and the place where it is written. */
export type Cited = {
  id: string;
  entry: Entry<SubjectRecord | EventRecord>;
  path: Path;
  references: readonly ReferenceRecord[];
  /** Counted when it is asked for: most walks do not. */
  readonly backing: Backing;
  /** Capitals, memberships and the like, births and foundings: reports leave them out. */
  readonly trivial: boolean;
} & (
  | { what: 'statement'; fact: StatementRecord }
  | { what: 'role'; fact: RoleRecord }
  | { what: 'event'; fact: EventRecord }
  | { what: 'start' | 'end'; fact: { when: string } }
);

const TRIVIAL: ReadonlySet<string> = new Set(TRIVIAL_PROPERTIES);

export function* citedThings(base: Base): Generator<Cited> {
  const sourceOf: SourceOf = (id) => base.sources.get(id)?.record;
  for (const entry of base.subjects.values()) {
    const { record } = entry;
    for (const what of ['start', 'end'] as const) {
      const fact = record[what];
      if (!fact) continue;
      yield {
        what,
        id: `${record.id}--${what}`,
        entry,
        path: [what],
        fact,
        references: fact.references,
        get backing() {
          return datedBacking(fact, what, record.kind, sourceOf);
        },
        get trivial() {
          return !this.backing.due;
        },
      };
    }
    if (record.kind === 'person') {
      for (const [index, fact] of record.roles.entries()) {
        yield {
          what: 'role',
          id: roleId({ ...fact, person: record.id }),
          entry,
          path: ['roles', index],
          fact,
          references: fact.references,
          get backing() {
            return roleBacking(fact, sourceOf);
          },
          trivial: false,
        };
      }
    }
    yield* statements(entry, sourceOf);
  }
  for (const entry of base.events.values()) {
    const fact = entry.record;
    yield {
      what: 'event',
      id: fact.id,
      entry,
      path: [],
      fact,
      references: fact.references,
      get backing() {
        return eventBacking(fact, sourceOf);
      },
      trivial: false,
    };
    yield* statements(entry, sourceOf);
  }
}

function* statements(entry: Entry<SubjectRecord | EventRecord>, sourceOf: SourceOf): Generator<Cited> {
  const ids = statementIds(entry.record);
  for (const [index, fact] of entry.record.statements.entries()) {
    yield {
      what: 'statement',
      id: ids[index] as string,
      entry,
      path: ['statements', index],
      fact,
      references: fact.references,
      get backing() {
        return statementBacking(fact, sourceOf);
      },
      trivial: TRIVIAL.has(fact.property),
    };
  }
}

/** Every reference of the base, those of reaches too. */
export function* allReferences(
  base: Base,
): Generator<{ reference: ReferenceRecord; entry: Entry<unknown>; path: Path }> {
  for (const { references, entry, path } of citedThings(base)) {
    for (const [index, reference] of references.entries()) {
      yield { reference, entry, path: [...path, 'references', index] };
    }
  }
  for (const entry of base.reach) {
    for (const [index, reference] of entry.record.references.entries()) {
      yield { reference, entry, path: ['references', index] };
    }
  }
}

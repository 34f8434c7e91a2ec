/** Every id that a record names must exist, and be of the kind that is meant. */
import type { Base, Entry } from '../load.ts';
import type { EventRecord, ReferenceRecord, StatementRecord, SubjectRecord } from '../schema.ts';
import { didYouMean } from '../suggest.ts';
import type { Path } from '../yaml.ts';
import type { Report, Rule } from './report.ts';

export const checkIds: Rule = (base, report) => {
  const look = new Lookup(base, report);
  for (const entry of base.subjects.values()) {
    common(look, entry, entry.record);
    subject(look, entry, entry.record);
  }
  for (const entry of base.events.values()) {
    common(look, entry, entry.record);
    event(look, entry, entry.record);
  }
  for (const entry of base.reach) {
    const { pair, office, references } = entry.record;
    for (const [index, id] of (pair ?? []).entries()) look.subject(entry, ['pair', index], id);
    if (office) look.subject(entry, ['office'], office, 'office');
    look.sources(entry, ['references'], references);
  }
};

function common(look: Lookup, entry: Entry<unknown>, record: SubjectRecord | EventRecord): void {
  for (const [index, id] of (record.context?.subjects ?? []).entries()) {
    look.any(entry, ['context', 'subjects', index], id);
  }
  for (const [index, statement] of record.statements.entries()) {
    statementIds(look, entry, ['statements', index], statement);
  }
}

function statementIds(look: Lookup, entry: Entry<unknown>, at: Path, statement: StatementRecord): void {
  if (statement.value) look.any(entry, [...at, 'value'], statement.value);
  for (const [index, id] of statement.about.entries()) look.any(entry, [...at, 'about', index], id);
  // A name in words has capitals or blanks; what looks like an id must be one.
  if (statement.by && /^[a-z0-9]+(-[a-z0-9]+)+$/.test(statement.by))
    look.any(entry, [...at, 'by'], statement.by);
  look.sources(entry, [...at, 'references'], statement.references);
}

function subject(look: Lookup, entry: Entry<unknown>, record: SubjectRecord): void {
  if (record.start) look.sources(entry, ['start', 'references'], record.start.references);
  if (record.end) look.sources(entry, ['end', 'references'], record.end.references);
  if ('country' in record && record.country) look.subject(entry, ['country'], record.country, 'place');
  if (record.kind === 'person') {
    record.roles.forEach((role, index) => {
      look.subject(entry, ['roles', index, 'office'], role.office, 'office');
      look.sources(entry, ['roles', index, 'references'], role.references);
    });
  }
  if (record.kind === 'office') look.subject(entry, ['of'], record.of);
  if (record.kind === 'agreement')
    for (const [index, id] of record.parties.entries()) look.subject(entry, ['parties', index], id);
}

function event(look: Lookup, entry: Entry<unknown>, record: EventRecord): void {
  look.sources(entry, ['references'], record.references);
  if (record.where) look.subject(entry, ['where'], record.where, 'place');
  if (record.partOf) look.event(entry, ['partOf'], record.partOf);
  for (const [index, id] of record.participants.entries()) look.subject(entry, ['participants', index], id);
  const there = new Set(record.participants);
  record.encounters.forEach((encounter, index) => {
    encounter.among.forEach((id, place) => {
      const path = ['encounters', index, 'among', place];
      if (look.subject(entry, path, id) && !there.has(id)) {
        look.report.error(
          entry,
          path,
          `"${id}" met somebody but is not among the participants: add it there`,
        );
      }
    });
  });
}

/** Looks ids up and reports the ones that are not there. */
class Lookup {
  readonly base: Base;
  readonly report: Report;

  constructor(base: Base, report: Report) {
    this.base = base;
    this.report = report;
  }

  any(entry: Entry<unknown>, path: Path, id: string): boolean {
    if (this.base.subjects.has(id) || this.base.events.has(id) || this.base.broken.has(id)) return true;
    return this.missing(entry, path, `unknown subject "${id}"`, id, [
      ...this.base.subjects.keys(),
      ...this.base.events.keys(),
      ...this.base.broken,
    ]);
  }

  subject(entry: Entry<unknown>, path: Path, id: string, kind?: SubjectRecord['kind']): boolean {
    const found = this.base.subjects.get(id)?.record;
    if ((found && (!kind || found.kind === kind)) || this.base.broken.has(id)) return true;
    if (found) {
      this.report.error(entry, path, `"${id}" is of kind ${found.kind}, but this wants one of kind ${kind}`);
      return false;
    }
    const ofKind = [...this.base.subjects.values()].filter(({ record }) => !kind || record.kind === kind);
    const known = [...ofKind.map((candidate) => candidate.id), ...this.base.broken];
    return this.missing(entry, path, `unknown ${kind ?? 'subject'} "${id}"`, id, known);
  }

  event(entry: Entry<unknown>, path: Path, id: string): boolean {
    return (
      this.base.events.has(id) ||
      this.base.broken.has(id) ||
      this.missing(entry, path, `unknown event "${id}"`, id, this.base.events.keys())
    );
  }

  sources(entry: Entry<unknown>, path: Path, references: readonly ReferenceRecord[]): void {
    references.forEach((reference, index) => {
      if (this.base.sources.has(reference.source) || this.base.broken.has(reference.source)) return;
      const at = [...path, index, 'source'];
      this.missing(
        entry,
        at,
        `unknown source "${reference.source}"`,
        reference.source,
        this.base.sources.keys(),
      );
    });
  }

  private missing(
    entry: Entry<unknown>,
    path: Path,
    what: string,
    id: string,
    known: Iterable<string>,
  ): boolean {
    const near = didYouMean(id, known);
    this.report.error(entry, path, `${what}${near || ': add its file, or mend the id'}`);
    return false;
  }
}

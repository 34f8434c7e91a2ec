/** Groups records into small files, those together that one page is likely to need together. */
import type { EventInput, ShardInput, SubjectInput } from '../../lib/facts/compiled.ts';
import type { Base } from '../load.ts';
import { stubOf } from './labels.ts';
import { type Derived, eventRecord, sorted, subjectRecords } from './records.ts';

/**
 * A shard is closed before its JSON grows over this. Larger ones bring along more that a page does
 * not want, smaller ones more files to open and a larger package. The page that names the thirty busiest
 * subjects reads 314 kB at 6,500 and 287 kB at 4,500; all shards together have 2.7 MB gzipped.
 */
const SHARD_BYTES = 4_500;

export interface Shard {
  content: ShardInput;
  ids: string[];
}

export function makeShards(derived: Derived): Shard[] {
  const { base } = derived;
  const subjects = [...base.subjects.values()].map(({ record }) => ({
    id: record.id,
    group: subjectGroup(base, record.id),
    record,
  }));
  const events = [...base.events.values()].map(({ record }) => ({
    id: record.id,
    // Events of one pair stand together: the pair's card wants them all.
    group: record.partOf ?? [...record.participants].sort().slice(0, 2).join('|'),
    record,
  }));
  const packer = new Packer(base);
  const told = grouped(subjects).map(({ record }) => subjectRecords(derived, record));
  for (const { subject } of told) packer.addSubject(subject);
  packer.close();
  for (const { record } of grouped(events)) packer.addEvent(eventRecord(derived, record));
  packer.close();
  // Apart, so that no page brings them along.
  for (const { rest } of told) if (rest) packer.addSubject(rest);
  return packer.close();
}

/** People, offices and bodies of one country stand together: who held what is asked in one go. */
function subjectGroup(base: Base, id: string): string {
  const record = base.subjects.get(id)?.record;
  if (!record) return '';
  if (record.kind === 'office') return record.of;
  if (record.kind === 'person') {
    const office = base.subjects.get(record.roles.at(-1)?.office ?? '')?.record;
    return office?.kind === 'office' ? office.of : 'people';
  }
  if ('country' in record && record.country) return record.country;
  return record.kind === 'place' && record.type === 'country' ? id : record.kind;
}

function grouped<T extends { id: string; group: string }>(items: T[]): T[] {
  return sorted(items).sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
}

/** Fills one shard after the other, counting what each record brings along. */
class Packer {
  private readonly base: Base;
  private readonly shards: Shard[] = [];
  private open: ShardInput = empty();
  private bytes = 0;

  constructor(base: Base) {
    this.base = base;
  }

  addSubject(record: SubjectInput): void {
    this.make(record);
    this.open.subjects.push(record);
  }

  addEvent(record: EventInput): void {
    this.make(record);
    this.open.events.push(record);
  }

  close(): Shard[] {
    const ids = [...this.open.subjects, ...this.open.events].map((record) => record.id);
    if (ids.length) this.shards.push({ content: this.open, ids });
    this.open = empty();
    this.bytes = 0;
    return this.shards;
  }

  /** Room for the record and its surroundings, in a new shard when the open one has none. */
  private make(record: SubjectInput | EventInput): void {
    let added = this.missing(record);
    if (this.bytes > 0 && this.bytes + added.bytes > SHARD_BYTES) {
      this.close();
      added = this.missing(record);
    }
    this.bytes += added.bytes;
    Object.assign(this.open.labels, added.labels);
    Object.assign(this.open.sources, added.sources);
  }

  private missing(record: SubjectInput | EventInput) {
    const labels: ShardInput['labels'] = {};
    const sources: ShardInput['sources'] = {};
    const named = namedIn(record);
    for (const id of [...named]) {
      // An office is told with its country or body.
      const subject = this.base.subjects.get(id)?.record;
      if (subject?.kind === 'office') named.add(subject.of);
    }
    for (const id of named) {
      const stub = Object.hasOwn(this.open.labels, id) ? null : stubOf(this.base, id);
      if (stub) labels[id] = stub;
    }
    for (const id of citedIn(record)) {
      const source = Object.hasOwn(this.open.sources, id) ? undefined : this.base.sources.get(id)?.record;
      if (source) sources[id] = source;
    }
    return { labels, sources, bytes: JSON.stringify([record, labels, sources]).length };
  }
}

function empty(): ShardInput {
  return { subjects: [], events: [], labels: {}, sources: {} };
}

/** Ids that the record names, besides its own. */
function namedIn(record: SubjectInput | EventInput): Set<string> {
  const ids = new Set<string>();
  const add = (...more: (string | undefined)[]) => {
    for (const id of more) if (id) ids.add(id);
  };
  for (const { subject, value, about, by, references } of record.statements ?? []) {
    add(subject, value, by, ...(about ?? []), ...references.map(({ says }) => says?.where));
  }
  if (record.kind === 'event') {
    add(record.where, record.partOf, ...(record.participants ?? []), ...(record.parts ?? []));
    add(...record.references.map(({ says }) => says?.where));
  } else {
    add(record.country, record.of, ...(record.offices ?? []), ...(record.parties ?? []));
    for (const { person, office } of [...(record.roles ?? []), ...(record.holders ?? [])])
      add(person, office);
    // Of the events in short only the places are shown before their own records are read.
    for (const [, , , , where] of record.events?.rows ?? []) add(record.events?.words[where]);
  }
  ids.delete(record.id);
  return ids;
}

function citedIn(record: SubjectInput | EventInput): Set<string> {
  const lists = [...(record.statements ?? []).map((statement) => statement.references)];
  if (record.kind === 'event') lists.push(record.references);
  else {
    lists.push(...[...(record.roles ?? []), ...(record.holders ?? [])].map((r) => r.references));
    if (record.start) lists.push(record.start.references);
    if (record.end) lists.push(record.end.references);
  }
  return new Set(lists.flat().map(({ source }) => source));
}

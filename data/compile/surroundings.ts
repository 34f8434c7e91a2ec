/** What a record brings into its shard besides itself: the labels of what it names, the pages it cites. */
import type { CompiledSource, EventInput, Stub, SubjectInput } from '../../lib/facts/compiled.ts';
import type { Base } from '../load.ts';
import { stubOf } from './labels.ts';

type Packed = SubjectInput | EventInput;

/** A value under its id. */
interface Piece<T> {
  id: string;
  value: T;
  /** Of both as they stand in an object's JSON, in UTF-16 code units. */
  length: number;
}

/** Made once for each id: a country is named by thousands of records. */
export class Surroundings {
  private readonly base: Base;
  private readonly known = {
    labels: new Map<string, Piece<Stub> | null>(),
    sources: new Map<string, Piece<CompiledSource> | null>(),
  };

  private readonly byUrl: ReadonlyMap<string, CompiledSource>;

  constructor(base: Base) {
    this.base = base;
    this.byUrl = new Map([...base.sources.values()].map(({ record }) => [record.url, record]));
  }

  labels(record: Packed): Piece<Stub>[] {
    const named = namedIn(record);
    for (const id of [...named]) {
      // An office is told with its country or body.
      const subject = this.base.subjects.get(id)?.record;
      if (subject?.kind === 'office') named.add(subject.of);
    }
    return pieces(this.known.labels, named, (id) => stubOf(this.base, id));
  }

  sources(record: Packed): Piece<CompiledSource>[] {
    return pieces(this.known.sources, citedIn(record), (url) => this.byUrl.get(url) ?? null);
  }
}

function pieces<T>(
  known: Map<string, Piece<T> | null>,
  ids: Iterable<string>,
  make: (id: string) => T | null,
): Piece<T>[] {
  return [...ids].flatMap((id) => {
    let piece = known.get(id);
    if (piece === undefined) {
      const value = make(id);
      piece = value && { id, value, length: JSON.stringify({ [id]: value }).length - BRACES };
      known.set(id, piece);
    }
    return piece ?? [];
  });
}

const BRACES = 2;

/** Those whose ids are not in `there`. */
export function without<T>(there: Readonly<Record<string, T>>, all: readonly Piece<T>[]): Piece<T>[] {
  return all.filter(({ id }) => !Object.hasOwn(there, id));
}

/** Of an object of these pieces as JSON. */
export function jsonLength(list: readonly Piece<unknown>[]): number {
  return BRACES + list.reduce((sum, { length }) => sum + length, 0) + Math.max(0, list.length - 1);
}

/** Ids that the record names, besides its own. */
function namedIn(record: Packed): Set<string> {
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
    for (const { where } of record.events ?? []) add(where ?? undefined);
  }
  ids.delete(record.id);
  return ids;
}

function citedIn(record: Packed): Set<string> {
  const lists = [...(record.statements ?? []).map((statement) => statement.references)];
  if (record.kind === 'event') lists.push(record.references);
  else {
    lists.push(...[...(record.roles ?? []), ...(record.holders ?? [])].map((r) => r.references));
    if (record.start) lists.push(record.start.references);
    if (record.end) lists.push(record.end.references);
  }
  return new Set(lists.flat().map(({ source }) => source));
}

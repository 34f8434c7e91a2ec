/** Which subjects have to do with which: their presence on a page makes an ambiguous name sure. */
import type { Base } from '../load.ts';
import type { EventRecord, SubjectRecord } from '../schema.ts';

/** More people than this at an event say little of each other. */
const MOST_AT_EVENT = 8;
/** The strongest are kept; what many share (a great power) says less than what few do. */
const MOST_RELATED = 60;

/** Related ids by id, the strongest first. */
export function relations(base: Base): Map<string, string[]> {
  const graph = new Graph(base);
  for (const { record } of base.subjects.values()) subject(graph, record);
  for (const { record } of base.events.values()) event(graph, record);
  return graph.strongest();
}

function subject(graph: Graph, record: SubjectRecord): void {
  if ('country' in record && record.country) graph.tie(record.id, record.country);
  if (record.kind === 'office') graph.tie(record.id, record.of);
  if (record.kind === 'agreement') for (const party of record.parties) graph.tie(record.id, party);
  if (record.kind === 'person') {
    for (const { office } of record.roles) {
      graph.tie(record.id, office);
      const held = graph.base.subjects.get(office)?.record;
      if (held?.kind === 'office') graph.tie(record.id, held.of);
    }
  }
  statements(graph, record);
}

function event(graph: Graph, record: EventRecord): void {
  const there = [...record.participants, ...(record.where ? [record.where] : [])];
  for (const id of there) graph.tie(record.id, id);
  if (record.partOf) graph.tie(record.id, record.partOf);
  if (there.length <= MOST_AT_EVENT) {
    for (const [index, a] of there.entries()) for (const b of there.slice(index + 1)) graph.tie(a, b);
  }
  statements(graph, record);
}

function statements(graph: Graph, record: SubjectRecord | EventRecord): void {
  for (const { value, about } of record.statements) {
    if (value) graph.tie(record.id, value);
    for (const id of about) graph.tie(record.id, id);
  }
}

class Graph {
  readonly base: Base;
  private readonly ties = new Map<string, Map<string, number>>();

  constructor(base: Base) {
    this.base = base;
  }

  /** Both ways, once stronger each time. */
  tie(a: string, b: string): void {
    if (a === b) return;
    this.add(a, b);
    this.add(b, a);
  }

  /** What the author lists comes before what is derived. */
  strongest(): Map<string, string[]> {
    const related = new Map<string, string[]>();
    const ids = [...this.base.subjects.values(), ...this.base.events.values()];
    for (const { id, record } of ids) {
      const derived = [...(this.ties.get(id) ?? [])]
        .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
        .map(([other]) => other);
      const all = new Set([...(record.context?.subjects ?? []), ...derived]);
      related.set(id, [...all].slice(0, MOST_RELATED));
    }
    return related;
  }

  private add(from: string, to: string): void {
    const ties = this.ties.get(from) ?? new Map<string, number>();
    ties.set(to, (ties.get(to) ?? 0) + 1);
    this.ties.set(from, ties);
  }
}

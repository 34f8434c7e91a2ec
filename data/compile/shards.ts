/** Groups records into small files, those together that one page is likely to need together. */
import type { EventInput, ShardInput, SubjectInput } from '../../lib/facts/compiled.ts';
import type { Base } from '../load.ts';
import { type Derived, eventRecord, sorted, subjectRecords } from './records.ts';
import { jsonLength, Surroundings, without } from './surroundings.ts';

/**
 * A shard is closed before its JSON, with all keys, grows over this: some 800 bytes when packed. Larger ones bring
 * along more that a page does not want, smaller ones more files to open and a larger package. The page that names the
 * thirty busiest subjects reads 219 kB at 4,700 and 245 kB at 7,500; all shards together have 2.2 and 2.0 MB gzipped.
 */
const SHARD_BYTES = 5_000;

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
  private readonly surroundings: Surroundings;
  private readonly shards: Shard[] = [];
  private open: ShardInput = empty();
  private bytes = 0;

  constructor(base: Base) {
    this.surroundings = new Surroundings(base);
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
    const labels = this.surroundings.labels(record);
    const sources = this.surroundings.sources(record);
    const own = JSON.stringify(record).length;
    const missing = () => {
      const added = {
        labels: without(this.open.labels, labels),
        sources: without(this.open.sources, sources),
      };
      // As JSON the three are a list: with its brackets and commas.
      return { ...added, bytes: own + jsonLength(added.labels) + jsonLength(added.sources) + 4 };
    };
    let added = missing();
    if (this.bytes > 0 && this.bytes + added.bytes > SHARD_BYTES) {
      this.close();
      added = missing();
    }
    this.bytes += added.bytes;
    for (const { id, value } of added.labels) this.open.labels[id] = value;
    for (const { id, value } of added.sources) this.open.sources[id] = value;
  }
}

function empty(): ShardInput {
  return { subjects: [], events: [], labels: {}, sources: {} };
}

/** `facts diff REV [REV]`: what changed between two states of the base, in words. */
import { type Base, loadBase } from '../../data/load.ts';
import { type Cited, citedThings } from '../../data/references.ts';
import { readArguments, UsageError } from './arguments.ts';
import { baseAt } from './git-base.ts';
import { ROOT } from './node-store.ts';
import { labelOf, sentenceOf } from './words.ts';

export function diff(args: readonly string[]): number {
  const [from, to, ...more] = readArguments(args).positionals;
  if (!from || more.length) throw new UsageError('say from which state: facts diff REV [REV]');
  const lines = differences(baseAt(ROOT, from), to ? baseAt(ROOT, to) : loadBase(ROOT));
  for (const line of lines) console.log(line);
  console.log(`${lines.length} changes`);
  return 0;
}

/** One line a change: what is new, gone, or otherwise than before. */
export function differences(before: Base, after: Base): string[] {
  return [
    ...records(before, after),
    ...facts(before, after),
    ...reaches(before, after),
    ...sources(before, after),
  ];
}

function* records(before: Base, after: Base): Generator<string> {
  const old = all(before);
  const now = all(after);
  for (const [id, record] of now) {
    const was = old.get(id);
    if (!was) {
      if (record.kind !== 'event') yield `new ${record.kind}: ${record.label.en} (${id})`;
      continue;
    }
    for (const field of FIELDS) {
      const then = textOf(was, field);
      const next = textOf(record, field);
      if (then !== next) yield `${record.label.en}: ${field} ${change(then, next)}`;
    }
  }
  for (const [id, record] of old) {
    if (!now.has(id) && record.kind !== 'event') yield `gone ${record.kind}: ${record.label.en} (${id})`;
  }
}

/** What is told of a record itself; its facts are compared by their own ids. */
const FIELDS = [
  'label',
  'description',
  'names',
  'not',
  'context',
  'wikidata',
  'wikipedia',
  'knownFrom',
  'country',
  'type',
  'parties',
  'seats',
];

function all(base: Base) {
  return new Map([...base.subjects, ...base.events].map(([id, { record }]) => [id, record] as const));
}

function textOf(record: object, field: string): string {
  const value: unknown = (record as Record<string, unknown>)[field];
  if (value === undefined || (Array.isArray(value) && !value.length)) return '';
  return Array.isArray(value) ? value.map(plain).join(', ') : plain(value);
}

function plain(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const [first] = parts;
  if (parts.length === 1 && (first?.[0] === 'en' || first?.[0] === 'text')) return String(first[1]);
  return `{${parts.map(([key, inner]) => `${key}: ${Array.isArray(inner) ? inner.join('/') : plain(inner)}`).join(', ')}}`;
}

function change(then: string, now: string): string {
  if (!then) return `added: ${now}`;
  return now ? `was: ${then} — is: ${now}` : `removed: ${then}`;
}

function* facts(before: Base, after: Base): Generator<string> {
  const old = byId(before);
  const now = byId(after);
  for (const [id, cited] of now) {
    const sentence = sentenceOf(after, cited);
    const was = old.get(id);
    const then = was && sentenceOf(before, was);
    if (!was) yield `new ${cited.what}: ${sentence}`;
    else if (then !== sentence) yield `changed ${cited.what}: ${then} — now: ${sentence}`;
    else yield* references(after, cited, was, sentence);
  }
  for (const [id, cited] of old) if (!now.has(id)) yield `gone ${cited.what}: ${sentenceOf(before, cited)}`;
}

function byId(base: Base): Map<string, Cited> {
  return new Map([...citedThings(base)].map((cited) => [cited.id, cited]));
}

function* references(base: Base, now: Cited, was: Cited, sentence: string): Generator<string> {
  const key = ({ source, says }: Cited['references'][number]) =>
    `${source}${says ? ` says ${plain(says)}` : ''}`;
  const then = new Set(was.references.map(key));
  const next = new Set(now.references.map(key));
  const gained = [...next].filter((one) => !then.has(one));
  const lost = [...then].filter((one) => !next.has(one));
  if (gained.length) yield `${sentence}: now also cites ${gained.join(', ')}`;
  if (lost.length) yield `${sentence}: no longer cites ${lost.join(', ')}`;
  const checked = (one: Cited) =>
    one.references
      .map((reference) => reference.checked)
      .sort()
      .at(-1);
  if (!gained.length && !lost.length && checked(now) !== checked(was)) {
    yield `${sentence}: checked again on ${checked(now)} (was ${checked(was)})`;
  }
  const two = ({ backing }: Cited) => !backing.due || backing.enough;
  if (two(now) !== two(was))
    yield `${labelOf(base, now.entry.id)}: ${two(now) ? 'no longer' : 'now'} marked "one source"`;
}

function* reaches(before: Base, after: Base): Generator<string> {
  const span = (base: Base) =>
    new Map(base.reach.map(({ id, record }) => [`${id} ${record.of ?? ''} from ${record.from}`, record.to]));
  const old = span(before);
  const now = span(after);
  for (const [what, to] of now)
    if (old.get(what) !== to)
      yield `reach of ${what}: to ${to}${old.has(what) ? ` (was ${old.get(what)})` : ''}`;
  for (const what of old.keys()) if (!now.has(what)) yield `gone reach of ${what}`;
}

function* sources(before: Base, after: Base): Generator<string> {
  const added = [...after.sources.keys()].filter((id) => !before.sources.has(id));
  const gone = [...before.sources.keys()].filter((id) => !after.sources.has(id));
  if (added.length) yield `${added.length} sources added: ${some(added)}`;
  if (gone.length) yield `${gone.length} sources removed: ${some(gone)}`;
}

/** A line's worth of ids, and how many more. */
function some(ids: readonly string[]): string {
  const shown = ids.slice(0, 8).join(', ');
  return ids.length > 8 ? `${shown} and ${ids.length - 8} more` : shown;
}

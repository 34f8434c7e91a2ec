/**
 * Independence of sources: how many origins stand behind a fact, and whether two are due (DESIGN §3).
 * The origin of a page is the agency whose text it carries, else its owner, else its publisher.
 */
import { addDays, bounds, type Day } from '../dates.ts';

/** Changes of office from this day on need two origins. */
const OFFICES_SINCE: Day = '2024-01-01';

export interface Origin {
  publisher: string;
  owner?: string | undefined;
  carries?: string | undefined;
  /** EDTF. */
  published?: string | undefined;
}

export interface Cited {
  contested?: boolean | undefined;
  references: readonly Citing[];
}

interface Citing {
  source: string;
  says?: Readonly<Partial<Record<string, unknown>>> | undefined;
  supports?: readonly string[] | undefined;
}

/** Gives the source of an id; undefined when there is none. */
export type SourceOf = (id: string) => Origin | undefined;

/** `due`: two origins must stand behind it; `enough`: they do. `enough` is said of every fact. */
export interface Backing {
  due: boolean;
  enough: boolean;
}

/** Agencies that are a state's own: their text on anybody's site is of one origin with that state's other organs. */
const STATE_AGENCIES: Readonly<Record<string, string>> = {
  tass: 'russian state',
  'ria novosti': 'russian state',
  rt: 'russian state',
  sputnik: 'russian state',
  'president of russia': 'russian state',
  xinhua: 'chinese state',
  'china news service': 'chinese state',
  irna: 'iranian state',
  mehr: 'iranian state',
  'press tv': 'iranian state',
  belta: 'belarusian state',
  ukrinform: 'government of ukraine',
};

/** Who first put it into the world: `ap` for AP's text on anybody's site. Compare by equality. */
export function originOf(source: Origin): string {
  const name = (source.carries ?? source.owner ?? source.publisher).trim().replace(/\s+/g, ' ').toLowerCase();
  return STATE_AGENCIES[name] ?? name;
}

/** The different origins of the sources, in order of first appearance. */
export function originsOf(sources: Iterable<Origin>): string[] {
  return [...new Set([...sources].map(originOf))];
}

/** A page cannot report what had not happened: whether it came out before the first day the date may mean. */
export function publishedBefore(source: Origin, when: string): boolean {
  if (!source.published) return false;
  const { latest } = bounds(source.published);
  const { earliest } = bounds(when);
  // One day is left for time zones: a page may bear the day before the local day of the place.
  return latest < earliest && addDays(latest, 1) < earliest;
}

const FORMS_DUE = new Set(['meeting', 'call', 'talks', 'death', 'assassination']);
const FORMS_OF_OFFICE = new Set(['appointment', 'resignation']);

/** Meetings, calls, deaths and changes of office since 2024 need two origins; so does what is contested. */
export function eventBacking(
  event: Cited & { form: string; when: string; encounters?: readonly { how: string }[] },
  sourceOf: SourceOf,
): Backing {
  const met = (event.encounters ?? []).some(({ how }) => how !== 'present');
  const office = FORMS_OF_OFFICE.has(event.form) && bounds(event.when).latest >= OFFICES_SINCE;
  const due = FORMS_DUE.has(event.form) || met || office || isDisputed(event);
  return { due, enough: origins(event, 'when', event.when, sourceOf) >= 2 };
}

/** Accusations and figures need two origins; so does what is contested. */
export function statementBacking(
  statement: Cited & { property: string; when?: string | undefined },
  sourceOf: SourceOf,
): Backing {
  const due = statement.property === 'accusation' || statement.property === 'figure' || isDisputed(statement);
  return { due, enough: origins(statement, null, statement.when, sourceOf) >= 2 };
}

/** Each change of office since 2024, coming or going, needs two origins; so does a disputed role. */
export function roleBacking(
  role: Cited & { from: string; to?: string | undefined; disputed?: unknown },
  sourceOf: SourceOf,
): Backing {
  const disputed = Boolean(role.disputed) || isDisputed(role);
  const parts = [{ part: 'from', when: role.from }, ...(role.to ? [{ part: 'to', when: role.to }] : [])];
  const due = parts.filter(({ when }) => disputed || bounds(when).latest >= OFFICES_SINCE);
  const enough = (due.length ? due : parts).every(
    ({ part, when }) => origins(role, part, when, sourceOf) >= 2,
  );
  return { due: due.length > 0, enough };
}

/** A person's death needs two origins; a birth, a founding or the end of anything else when contested. */
export function datedBacking(
  dated: Cited & { when: string },
  which: 'start' | 'end',
  kind: string,
  sourceOf: SourceOf,
): Backing {
  const due = (which === 'end' && kind === 'person') || isDisputed(dated);
  return { due, enough: origins(dated, 'when', dated.when, sourceOf) >= 2 };
}

/** Somebody marked it so, or one of its sources says something else. */
export function isDisputed(fact: Cited): boolean {
  return Boolean(fact.contested) || fact.references.some((reference) => reference.says);
}

/** How many origins back one part of a fact (`null`: all of it) that happened `when`. */
function origins(fact: Cited, part: string | null, when: string | undefined, sourceOf: SourceOf): number {
  const backing = fact.references.flatMap((reference) => {
    const source = sourceOf(reference.source);
    if (!source || (when && publishedBefore(source, when))) return [];
    if (part === null) return reference.says ? [] : [source];
    if (reference.says?.[part] !== undefined) return [];
    return !reference.supports || reference.supports.includes(part) ? [source] : [];
  });
  return backing.length < 2 ? backing.length : originsOf(backing).length;
}

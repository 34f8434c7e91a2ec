/**
 * The records of the fact base as they go into the shards that are packed with the extension: held against these
 * schemas by `data/compile.ts`, packed as rows (`shapes.ts`), read by `store.ts`. The reader takes types from here
 * alone: a shard with the right checksum is what the compiler wrote, and zod would take longer than all else there.
 *
 * Every record brings along, through its shard, the labels of all ids it names and the sources it
 * cites, so that a card needs nothing but the records of its own subjects and events. What can be
 * derived from the whole base alone (holders of an office, events of a subject, sub-events, whether
 * a second origin is missing) is put in when the base is made.
 */
import { z } from 'zod';
import { GENDERS, HOW_MET, KINDS, MODES, SOURCE_KINDS } from './vocabulary.ts';

const Text = z.object({ en: z.string() }).catchall(z.string());
/** Text by language; English is always there, others only where they differ from it. */
export type Text = z.output<typeof Text>;

const Says = z.object({
  when: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  where: z.string().optional(),
  amount: z.number().optional(),
  text: Text.optional(),
});

const Reference = z.object({
  /** URL of the page, by which it is known here: the ids that authors give to sources are not packed. */
  source: z.string(),
  /** The day the page was read. */
  checked: z.string(),
  /** Only where this source differs from what it is cited for. */
  says: Says.optional(),
  supports: z.array(z.string()).optional(),
});
export type CompiledReference = z.output<typeof Reference>;

export const Source = z.object({
  publisher: z.string(),
  owner: z.string().optional(),
  carries: z.string().optional(),
  title: z.string(),
  url: z.string(),
  published: z.string().optional(),
  language: z.string(),
  kind: z.enum(SOURCE_KINDS),
});
export type CompiledSource = z.output<typeof Source>;

/** What a card must know of a subject that is only named in it. */
export const Stub = z.object({
  kind: z.enum(KINDS),
  label: Text,
  /** Of places and organisations. */
  type: z.string().optional(),
  /** Of persons. */
  gender: z.enum(GENDERS).optional(),
  /** Of offices: the short title, the country or body, and the function. */
  title: Text.optional(),
  of: z.string().optional(),
  function: z.string().optional(),
  /** Of events. */
  when: z.string().optional(),
});
export type Stub = z.output<typeof Stub>;

const references = z.array(Reference).min(1);
const flag = z.boolean().default(false);
const ids = z.array(z.string()).default([]);
const Dated = z.object({ when: z.string(), references, oneSource: flag });

/** A person's time in an office, as the person's record and the office's list it. */
const Role = z.object({
  /** Stable: person, office and first day. */
  id: z.string(),
  person: z.string(),
  office: z.string(),
  from: z.string(),
  to: z.string().optional(),
  acting: flag,
  disputed: Text.optional(),
  /** The day up to which an open role is known to have held. */
  checked: z.string(),
  references,
  /** Two origins are due and only one could be had. */
  oneSource: flag,
});
export type CompiledRole = z.output<typeof Role>;

const Statement = z.object({
  id: z.string(),
  /** The subject in whose file it stands. */
  subject: z.string(),
  property: z.string(),
  value: z.string().optional(),
  text: Text.optional(),
  amount: z.number().optional(),
  unit: z.string().optional(),
  when: z.string().optional(),
  about: ids,
  /** A subject id, or a name in words. */
  by: z.string().optional(),
  outcome: Text.optional(),
  rank: z.enum(['preferred', 'normal', 'deprecated']).default('normal'),
  contested: flag,
  references,
  oneSource: flag,
});
export type CompiledStatement = z.output<typeof Statement>;

const Encounter = z.object({
  among: z.array(z.string()).min(2),
  how: z.enum(HOW_MET),
  when: z.string().optional(),
});
export type CompiledEncounter = z.output<typeof Encounter>;

const Reach = z.object({
  pair: z.tuple([z.string(), z.string()]).optional(),
  office: z.string().optional(),
  of: z.enum(['meeting', 'call']).optional(),
  from: z.string(),
  to: z.string(),
  basis: z.string(),
  /** Not packed: nobody is shown them, and a leader's record has dozens. */
  references: z.array(Reference).default([]),
});
export type CompiledReach = z.output<typeof Reach>;

/**
 * An event in the list of a subject's events: enough to choose and to draw, the rest is in the
 * event's own record.
 */
const Brief = z.object({
  id: z.string(),
  /** EDTF. */
  when: z.string(),
  form: z.string(),
  mode: z.string().nullable(),
  where: z.string().nullable(),
  participants: z.array(z.string()),
  /** Who met whom; a bilateral meeting, call or talks of two people is filled in. */
  encounters: z.array(Encounter),
});
export type Brief = z.output<typeof Brief>;

const common = {
  id: z.string(),
  label: Text,
  description: Text,
  wikidata: z.string().optional(),
  wikipedia: z.string().optional(),
  /** Its own, and those of other files that are about it too. */
  statements: z.array(Statement).default([]),
};

export const SubjectFile = z.object({
  ...common,
  kind: z.enum(KINDS).exclude(['event']),
  knownFrom: z.string().optional(),
  start: Dated.optional(),
  end: Dated.optional(),
  /** Of places and organisations. */
  type: z.string().optional(),
  country: z.string().optional(),
  iso: z.string().optional(),
  /** Of persons. */
  gender: z.enum(GENDERS).optional(),
  /** Of persons, oldest first. */
  roles: z.array(Role).default([]),
  /** Of offices. */
  title: Text.optional(),
  of: z.string().optional(),
  function: z.string().optional(),
  seats: z.int().optional(),
  /** Of offices, derived: who held it, oldest first. */
  holders: z.array(Role).default([]),
  /** Derived: the offices of this country or body. */
  offices: ids,
  /** Of agreements. */
  parties: ids,
  /** Derived: events it took part in, or that took place there, oldest first. */
  events: z.array(Brief).default([]),
  /** Pairs with this subject in them, or this office. */
  reach: z.array(Reach).default([]),
});

export const EventFile = z.object({
  ...common,
  kind: z.literal('event'),
  form: z.string(),
  mode: z.enum(MODES).optional(),
  when: z.string(),
  where: z.string().optional(),
  venue: Text.optional(),
  participants: ids,
  encounters: z.array(Encounter).default([]),
  partOf: z.string().optional(),
  /** Derived: the events that belong to it, oldest first. */
  parts: ids,
  contested: flag,
  references,
  oneSource: flag,
});

/** What one packed file holds: some subjects, some events, and what they name and cite, sources by their URL. */
export interface ShardInput {
  subjects: SubjectInput[];
  events: EventInput[];
  labels: Record<string, Stub>;
  sources: Record<string, CompiledSource>;
}
export type SubjectInput = z.input<typeof SubjectFile>;
export type EventInput = z.input<typeof EventFile>;

/** What a record names and cites, by id; shared by the records of one shard. */
interface Surroundings {
  labels: Readonly<Record<string, Stub>>;
  sources: Readonly<Record<string, CompiledSource>>;
}
/** A subject as the store hands it out. */
export type CompiledSubject = z.output<typeof SubjectFile> & Surroundings;
/** An event as the store hands it out. */
export type CompiledEvent = z.output<typeof EventFile> & Surroundings;

/** What the search over the whole base looks through: id, kind, label, description, further names. */
export type SearchFile = [id: string, kind: Stub['kind'], label: Text, description: Text, names: string[]][];

/**
 * The fact base as it is packed with the extension: small JSON shards, a directory of ids and a
 * catalog, written by `data/compile.ts` and read by `store.ts`.
 *
 * Every record brings along, through its shard, the labels of all ids it names and the sources it
 * cites, so that a card needs nothing but the records of its own subjects and events. What can be
 * derived from the whole base alone (holders of an office, events of a subject, sub-events, whether
 * a second origin is missing) is put in when the base is made.
 */
import { z } from 'zod';
import { Languages } from '../spotting/language.ts';

/** Raised when an older reader could not understand the files. */
export const FORMAT = 2;

/**
 * Names of the packed files. Shards are JSON under raw deflate (RFC 1951) with one preset dictionary for all: a
 * fifth of the bytes to read.
 */
export const CATALOG_FILE = 'catalog.json';
export const DICTIONARY_FILE = 'shards.dictionary';
export const DIRECTORY_FILE = 'ids.bin';
export const NAMES_FILE = 'names.idx';
export const SPOT_FILE = 'spot.json';
export const SEARCH_FILE = 'search.json';
export function shardFile(shard: number): string {
  return `shards/${shard}.json.deflate`;
}

const Text = z.object({ en: z.string() }).catchall(z.string());
/** Text by language; English is always there, others only where they differ from it. */
export type Text = z.output<typeof Text>;

const KINDS = [
  'person',
  'organisation',
  'office',
  'place',
  'work',
  'materiel',
  'agreement',
  'event',
] as const;

const Says = z.object({
  when: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  where: z.string().optional(),
  amount: z.number().optional(),
  text: Text.optional(),
});

const Reference = z.object({
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
  kind: z.enum(['primary', 'agency', 'newspaper', 'reference', 'gazette']),
});
export type CompiledSource = z.output<typeof Source>;

/** What a card must know of a subject that is only named in it. */
export const Stub = z.object({
  kind: z.enum(KINDS),
  label: Text,
  /** Of places and organisations. */
  type: z.string().optional(),
  /** Of persons. */
  gender: z.enum(['masculine', 'feminine']).optional(),
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
  how: z.enum(['bilateral', 'small-group', 'brief', 'present']),
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
export interface Brief {
  id: string;
  /** EDTF. */
  when: string;
  form: string;
  mode: string | null;
  where: string | null;
  participants: string[];
  /** Who met whom; a bilateral meeting, call or talks of two people is filled in. */
  encounters: CompiledEncounter[];
}
/**
 * A brief as a row: id, when, form, mode, where, participants, encounters as [how, among, when].
 * Numbers point into `words`; -1 is none, or for `when` the day that the id begins with. Nobody
 * among: all participants. A quarter of the size of objects with keys.
 */
const PackedBrief = z.tuple([
  z.string(),
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.array(z.int()),
  z.array(z.tuple([z.int(), z.array(z.int()), z.int()])),
]);
const PackedBriefs = z.object({ words: z.array(z.string()), rows: z.array(PackedBrief) });
export type PackedBriefs = z.output<typeof PackedBriefs>;

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
  gender: z.enum(['masculine', 'feminine']).optional(),
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
  events: PackedBriefs.default({ words: [], rows: [] }),
  /** Pairs with this subject in them, or this office. */
  reach: z.array(Reach).default([]),
});

export const EventFile = z.object({
  ...common,
  kind: z.literal('event'),
  form: z.string(),
  mode: z.enum(['in-person', 'phone', 'video', 'letter']).optional(),
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

/**
 * One packed file: some subjects, some events, and what they name and cite. Only its outline is
 * checked when it is read; each record, label and source is when it is asked for.
 */
export const ShardFile = z.object({
  subjects: z.array(z.unknown()),
  events: z.array(z.unknown()),
  labels: z.record(z.string(), z.unknown()),
  sources: z.record(z.string(), z.unknown()),
});
/** What the compiler writes into a shard. */
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
export type CompiledSubject = Omit<z.output<typeof SubjectFile>, 'events'> & {
  events: Brief[];
} & Surroundings;
/** An event as the store hands it out. */
export type CompiledEvent = z.output<typeof EventFile> & Surroundings;

/** The one file that is read first: what the others are and how to know them whole. */
export const Catalog = z.object({
  format: z.int(),
  /** Hash of the whole content. */
  version: z.string(),
  /** Oldest and newest day on which a reference was checked; null in an empty base. */
  oldestCheck: z.string().nullable(),
  newestCheck: z.string().nullable(),
  subjects: z.int(),
  events: z.int(),
  /** Salt under which no two ids share a hash in the directory. */
  salt: z.int(),
  /** Checksum of each shard. */
  shards: z.array(z.int()),
  /** Checksum of each other file. */
  files: z.record(z.string(), z.int()),
  /** Checksum of the catalog's own text without this field, which comes last. In every format. */
  self: z.int(),
});
export type Catalog = z.output<typeof Catalog>;

/** What spotting is told of the subjects and events; `SpotSubject[]`, `SpotEvent[]` and the cue words. */
export const SpotFile = z.object({
  subjects: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(KINDS),
      type: z.string().optional(),
      knownFrom: z.string().nullable(),
      related: z.array(z.string()),
      contextWords: z.record(z.string(), z.array(z.string())),
      gender: z.enum(['masculine', 'feminine']).optional(),
    }),
  ),
  events: z.array(
    z.object({
      id: z.string(),
      form: z.string(),
      when: z.string(),
      alsoSaid: z.array(z.string()),
      where: z.string().nullable(),
      within: z.array(z.string()),
      participants: z.array(z.string()),
      cues: z.record(z.string(), z.array(z.string())),
      mode: z.enum(['in-person', 'phone', 'video', 'letter']).optional(),
      /** Groups that really met or spoke. */
      met: z.array(z.array(z.string())).optional(),
    }),
  ),
  /** Words that describe an event, by form and language. */
  cues: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
  languages: Languages,
  /** How far the records of pairs are complete. */
  reach: z.array(
    z.object({
      pair: z.tuple([z.string(), z.string()]),
      of: z.enum(['meeting', 'call']),
      from: z.string(),
      to: z.string(),
    }),
  ),
});
export type SpotFile = z.output<typeof SpotFile>;

/** What the search over the whole base looks through: id, kind, label, description, further names. */
export const SearchFile = z.array(z.tuple([z.string(), z.enum(KINDS), Text, Text, z.array(z.string())]));
export type SearchFile = z.output<typeof SearchFile>;

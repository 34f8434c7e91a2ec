/**
 * The fact base as people write it: one zod schema for every YAML file under `data/`.
 *
 * Terms are Wikidata's (subject, statement, qualifier, reference, rank); dates are EDTF
 * (ISO 8601-2, the level 0/1 subset of `lib/dates.ts`). Shorthands that spare a volunteer typing
 * (a plain string for an English text or for a name) are widened here, so that everything behind
 * this file sees one form only.
 */
import { z } from 'zod';
import { isEdtf } from '../lib/dates.ts';

z.config({ jitless: true });

/** Readable slug, unique over all subjects and events: `emmanuel-macron`, `2022-02-07-macron-putin-moscow`. */
export const SubjectId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words and digits joined by "-"');

/** An EDTF date or interval: 2022, 2022-02, 2022-02-07, 2022-02-07/2022-02-08, 2022-02-24/.., 2014~ */
export const Edtf = z
  .string()
  .refine(isEdtf, 'not a date we know: write 2022, 2022-02, 2022-02-07, an interval A/B, or add ~ for about');

/** A calendar day, always exact. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as YYYY-MM-DD')
  .refine(isEdtf, 'no such day');

/** BCP 47 primary language, two or three letters (a script subtag is allowed: zh-Hans). */
export const Lang = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, 'a language is en, fr, uk …');

/** Text by language, English required. A plain string is English. */
export const Text = z
  .union([z.string().min(1), z.record(Lang, z.string().min(1))])
  .transform((text) => (typeof text === 'string' ? { en: text } : text))
  .refine(
    (text): text is Record<string, string> & { en: string } => 'en' in text,
    'English (en) is required',
  );

/** What one source says where it differs from the statement it is cited for. */
const Says = z
  .strictObject({
    when: Edtf.optional(),
    from: Edtf.optional(),
    to: Edtf.optional(),
    where: z.string().optional(),
    amount: z.number().optional(),
    text: Text.optional(),
  })
  .refine((says) => Object.keys(says).length > 0, 'says nothing: name the field that differs');

export const Reference = z.strictObject({
  /** Id of a source in `data/sources/*.yaml`. */
  source: z.string(),
  /** The day somebody read the page. */
  checked: Day,
  /** A few distinctive words by which an auditor finds the passage; never a sentence. */
  find: z.string().min(3).max(80),
  /** Only where this source differs from the statement. */
  says: Says.optional(),
  /** Which parts it supports, where it does not support all of them. */
  supports: z.array(z.enum(['from', 'to', 'when', 'where', 'participants', 'text', 'amount'])).optional(),
});
const References = z.array(Reference).min(1, 'needs at least one reference that was read');

const Rank = z.enum(['preferred', 'normal', 'deprecated']).default('normal');

/** Properties whose value is another subject or that everybody knows: counted as trivial in reports. */
export const TRIVIAL_PROPERTIES = ['capital', 'member-of', 'located-in', 'part-of', 'official-name'] as const;
export const Property = z.enum([
  ...TRIVIAL_PROPERTIES,
  'fact',
  'figure',
  'position',
  'decision',
  'accusation',
  'operator',
  'maker',
  'owner',
  'founded-by',
  'succeeded-by',
]);

/** One dated thing that somebody says about one or more subjects. */
export const Statement = z
  .strictObject({
    /** Stable within the base; made from subject, property and date when not given. */
    id: SubjectId.optional(),
    property: Property,
    /** Subject id, for properties that point at a subject (capital, member-of, maker …). */
    value: SubjectId.optional(),
    /** In our own words, one sentence, at most 200 characters. */
    text: Text.optional(),
    /** For figures: the number, with its unit in words or symbols (km², EUR, %). */
    amount: z.number().optional(),
    unit: z.string().optional(),
    when: Edtf.optional(),
    /** Other subjects it is about, besides the one whose file it stands in. */
    about: z.array(SubjectId).default([]),
    /** Who says so: a subject id, or a name where we keep no subject. Required for accusations and positions. */
    by: z.string().optional(),
    /** An accusation's latest outcome. */
    outcome: Text.optional(),
    rank: Rank,
    /** True where sources of two origins are due (contested or recent); the checker adds its own rules. */
    contested: z.boolean().default(false),
    references: References,
  })
  .refine((s) => s.value ?? s.text, 'a statement needs a `value` (a subject) or a `text`')
  .refine((s) => s.property !== 'accusation' || (s.by && s.outcome), 'an accusation needs `by` and `outcome`')
  .refine(
    (s) => s.property !== 'figure' || (s.amount !== undefined && s.unit),
    'a figure needs `amount` and `unit`',
  );

const Needs = z.enum(['nothing', 'full-name-on-page', 'context', 'home', 'behind-place']);

/**
 * A string that may refer to the subject. `needs` says what makes it sure: `nothing` for distinctive
 * strings (Zelenskyy), `full-name-on-page` for bare surnames and acronyms, `context` for names shared
 * with other subjects or words (Georgia), `home` for names that every country has (Congress, the Navy):
 * the page must be of the subject's own country; `behind-place` for abbreviations that only stand behind
 * a place of theirs (Houston, TX). Unset: `nothing` for names of two words and more,
 * `full-name-on-page` for one word of a person or an acronym, `nothing` for one word of the rest.
 */
export const Name = z.union([
  z
    .string()
    .min(1)
    .transform((text) => ({ text })),
  z.strictObject({
    text: z.string().min(1),
    /** Languages whose texts write it so; all when left out. */
    lang: z.union([Lang.transform((lang) => [lang]), z.array(Lang)]).optional(),
    form: z.enum(['full', 'short', 'acronym', 'native', 'former']).optional(),
    needs: Needs.optional(),
    /** The span of time in which it meant this subject (Twitter until 2023-07). */
    from: Edtf.optional(),
    until: Edtf.optional(),
    /** Inflected forms no rule makes. */
    inflected: z.array(z.string()).optional(),
  }),
]);

const Dated = z.strictObject({ when: Edtf, references: References });

/** What every subject has, events included. */
const common = {
  id: SubjectId,
  label: Text,
  /** One line, about eight words: what a reader needs, true at any date. */
  description: Text,
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'a Wikidata id is Q and digits')
    .optional(),
  /** Title of the English Wikipedia article, with spaces. */
  wikipedia: z.string().optional(),
  /** Further names; the labels are names already. */
  names: z.array(Name).default([]),
  /** Longer phrases that hold one of the names and mean somebody or something else. */
  not: z.array(z.string()).default([]),
  /** What on the page makes a name that needs context sure: words by language, other subjects. */
  context: z
    .strictObject({
      words: z.record(Lang, z.array(z.string())).default({}),
      subjects: z.array(SubjectId).default([]),
    })
    .optional(),
  /** In public life since; a name cannot mean somebody before. */
  knownFrom: Edtf.optional(),
  statements: z.array(Statement).default([]),
};

/** A person's time in an office. Predecessor, successor and "since" are derived, never written. */
export const Role = z.strictObject({
  office: SubjectId,
  from: Edtf,
  /** Left out while in office on the day `checked`. */
  to: Edtf.optional(),
  acting: z.boolean().default(false),
  /** Who disputes it, in words ("not recognised by …"). */
  disputed: Text.optional(),
  /** The day up to which the role is known to have held (the newest page read), not a guess about today. */
  checked: Day,
  references: References,
});

const subjectFields = {
  ...common,
  /** Birth or founding, death or end. Not needed; births of living people are left out. */
  start: Dated.optional(),
  end: Dated.optional(),
};

export const Person = z.strictObject({
  ...subjectFields,
  kind: z.literal('person'),
  /** Grammatical gender, for inflection and role titles in languages that need it. */
  gender: z.enum(['masculine', 'feminine']).optional(),
  roles: z.array(Role).default([]),
});

export const Office = z.strictObject({
  ...subjectFields,
  kind: z.literal('office'),
  /** Short title before a name: President, Foreign Minister. */
  title: Text,
  /** The country or body. */
  of: SubjectId,
  seats: z.int().positive().default(1),
  function: z.enum([
    'head-of-state',
    'head-of-government',
    'deputy-head',
    'foreign-minister',
    'defence-minister',
    'minister',
    'head-of-organisation',
    'head-of-central-bank',
    'speaker',
    'legislator',
    'party-leader',
    'military',
    'envoy',
    'other',
  ]),
});

export const Place = z.strictObject({
  ...subjectFields,
  kind: z.literal('place'),
  type: z.enum(['country', 'territory', 'region', 'city', 'continent', 'building', 'water', 'site']),
  /** ISO 3166-1 alpha-2: CLDR then gives the names in every language. Countries and ISO territories only. */
  iso: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** The country it is in, where that is not disputed. */
  country: SubjectId.optional(),
});

export const Organisation = z.strictObject({
  ...subjectFields,
  kind: z.literal('organisation'),
  type: z.enum([
    'international',
    'government',
    'institution',
    'company',
    'party',
    'media',
    'agency',
    'military',
    'armed-group',
    'court',
    'bank',
    'university',
    'other',
  ]),
  country: SubjectId.optional(),
});

export const Work = z.strictObject({
  ...subjectFields,
  kind: z.literal('work'),
  country: SubjectId.optional(),
});
export const Materiel = z.strictObject({
  ...subjectFields,
  kind: z.literal('materiel'),
  country: SubjectId.optional(),
});
export const Agreement = z.strictObject({
  ...subjectFields,
  kind: z.literal('agreement'),
  parties: z.array(SubjectId).default([]),
});

export const Subject = z.discriminatedUnion('kind', [
  Person,
  Office,
  Place,
  Organisation,
  Work,
  Materiel,
  Agreement,
]);

export const EVENT_FORMS = [
  'meeting',
  'call',
  'summit',
  'talks',
  'visit',
  'attack',
  'war',
  'ceasefire',
  'election',
  'referendum',
  'agreement',
  'decision',
  'sanctions',
  'statement',
  'delivery',
  'exchange',
  'appointment',
  'resignation',
  'coup',
  'assassination',
  'death',
  'verdict',
  'protest',
  'disaster',
  'other',
] as const;

/**
 * Two or more people of an event who met there, and how. `present` is being at the same place: it
 * never counts as having met. A meeting, call or talks with exactly two people among its
 * participants needs no list: they met bilaterally.
 */
export const Encounter = z.strictObject({
  among: z.array(SubjectId).min(2),
  how: z.enum(['bilateral', 'small-group', 'brief', 'present']),
  /** Where the encounter is narrower than the event: its own day. */
  when: Edtf.optional(),
});

/** Something that happened: a subject with a date. */
export const Event = z.strictObject({
  ...common,
  kind: z.literal('event'),
  form: z.enum(EVENT_FORMS),
  mode: z.enum(['in-person', 'phone', 'video', 'letter']).optional(),
  /** The local day or days of its place. */
  when: Edtf,
  /** Place subject. */
  where: SubjectId.optional(),
  /** Building or spot, in words. */
  venue: Text.optional(),
  participants: z.array(SubjectId).default([]),
  encounters: z.array(Encounter).default([]),
  /** The larger event it belongs to (a round of talks, a war). */
  partOf: SubjectId.optional(),
  /** Words by which articles describe it, besides those of its form in `data/cues.yaml`. */
  cues: z.record(Lang, z.array(z.string())).default({}),
  contested: z.boolean().default(false),
  references: References,
});

/** A page that was read. Owner and agency decide independence: two sources of one origin are one. */
export const Source = z.strictObject({
  publisher: z.string(),
  /** Who owns the publisher, where it has another name (all Russian state organs: Russian state). */
  owner: z.string().optional(),
  /** The agency whose text it is: AP, AFP, Reuters … */
  carries: z.string().optional(),
  title: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  /** Left out only where the page bears no date. */
  published: Edtf.optional(),
  language: Lang,
  kind: z.enum(['primary', 'agency', 'newspaper', 'reference', 'gazette']),
});
/** A file of `data/sources/`: source id -> source. */
export const SourceFile = z.record(SubjectId, Source);

/**
 * How far our records are known to be complete. The words last, first and only are said inside it
 * and nowhere else.
 */
export const Reach = z
  .strictObject({
    /** Two people, or one office. */
    pair: z.tuple([SubjectId, SubjectId]).optional(),
    office: SubjectId.optional(),
    /** For a pair: what is complete. */
    of: z.enum(['meeting', 'call']).optional(),
    from: Day,
    to: Day,
    /** How we know, in one line. */
    basis: z.string(),
    references: References,
  })
  .refine((r) => Boolean(r.pair) !== Boolean(r.office), 'reach is for a `pair` or for an `office`')
  .refine((r) => !r.pair || r.of, 'reach of a pair says `of: meeting` or `of: call`');
/** A file of `data/reach/`. */
export const ReachFile = z.array(Reach);

export type SubjectRecord = z.output<typeof Subject>;
export type EventRecord = z.output<typeof Event>;
export type StatementRecord = z.output<typeof Statement>;
export type RoleRecord = z.output<typeof Role>;
export type ReferenceRecord = z.output<typeof Reference>;
export type SourceRecord = z.output<typeof Source>;
export type ReachRecord = z.output<typeof Reach>;

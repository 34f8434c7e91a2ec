/** The seven kinds of subject that are no events, and the roles of people. */
import { z } from 'zod';
import { GENDERS } from '../../lib/facts/vocabulary.ts';
import { named } from './named.ts';
import { Dated, References } from './statement.ts';
import { Day, Edtf, SubjectId, Text } from './values.ts';

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
  ...named,
  /** Birth or founding, death or end. Not needed; births of living people are left out. */
  start: Dated.optional(),
  end: Dated.optional(),
};

export const Person = z.strictObject({
  ...subjectFields,
  kind: z.literal('person'),
  /** Grammatical gender, for inflection and role titles in languages that need it. */
  gender: z.enum(GENDERS).optional(),
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

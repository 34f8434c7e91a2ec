/** Events, and who met whom at them. */
import { z } from 'zod';
import { EVENT_FORMS, HOW_MET, MODES } from '../../lib/facts/vocabulary.ts';
import { named } from './named.ts';
import { References } from './statement.ts';
import { Edtf, Lang, SubjectId, Text } from './values.ts';

/**
 * Two or more people of an event who met there, and how. `present` is being at the same place: it
 * never counts as having met. A meeting, call or talks with exactly two people among its
 * participants needs no list: they met bilaterally.
 */
export const Encounter = z.strictObject({
  among: z.array(SubjectId).min(2),
  how: z.enum(HOW_MET),
  /** Where the encounter is narrower than the event: its own day. */
  when: Edtf.optional(),
});

/** Something that happened: a subject with a date. */
export const Event = z.strictObject({
  ...named,
  kind: z.literal('event'),
  form: z.enum(EVENT_FORMS),
  mode: z.enum(MODES).optional(),
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

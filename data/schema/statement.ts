/** What is said of a subject, and the references that bear it out. */
import { z } from 'zod';
import { PROPERTIES } from '../../lib/facts/vocabulary.ts';
import { Day, Edtf, SubjectId, Text } from './values.ts';

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
export const References = z.array(Reference).min(1, 'needs at least one reference that was read');

const Rank = z.enum(['preferred', 'normal', 'deprecated']).default('normal');

export const Property = z.enum(PROPERTIES);

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

/** A day in the life of a subject, and who says so. */
export const Dated = z.strictObject({ when: Edtf, references: References });

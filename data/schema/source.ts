/** The pages that are cited, and how far our records are complete. */
import { z } from 'zod';
import { SOURCE_KINDS } from '../../lib/facts/vocabulary.ts';
import { References } from './statement.ts';
import { Day, Edtf, Lang, SubjectId } from './values.ts';

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
  kind: z.enum(SOURCE_KINDS),
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

/** What every subject has, events included: its id, its names, what is said of it. */
import { z } from 'zod';
import { Statement } from './statement.ts';
import { Edtf, Lang, SubjectId, Text } from './values.ts';

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

export const named = {
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

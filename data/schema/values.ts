/** The plain values of which YAML files are made: ids, dates, languages, text. */
import { z } from 'zod';
import { isEdtf } from '../../lib/dates.ts';

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

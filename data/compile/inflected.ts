/** Inflected forms of all names, by rule, for the languages that inflect them. */
import { buildFoldTables } from '../../lib/spotting/fold.ts';
import { type Inflects, inflect } from '../../lib/spotting/inflect.ts';
import type { LanguageData, Languages } from '../../lib/spotting/language.ts';
import type { Alias } from '../../lib/spotting/types.ts';
import { keyOf } from '../../lib/spotting/words.ts';
import type { Base } from '../load.ts';
import type { EventRecord, SubjectRecord } from '../schema.ts';
import { withDerived } from './derived.ts';
import { isNameable, placedAliases } from './names.ts';

const tables = buildFoldTables();
/** Shorter forms are too often words, or other names. */
const SHORTEST_FORM = 4;
/** Names in brackets, quotation marks or with digits stand in no text, or not in another case. */
const PLAIN = /^[\p{L}\p{M}\s'’-]+$/u;

/** A form that is not looked for, since it would also be something else. */
export interface LeftOut {
  text: string;
  lang: string;
  /** The name that it is a form of. */
  of: Alias;
  /** The other subjects that it would name, '' for a blocked phrase; none when it is a word of the language. */
  others: string[];
  /** Whether the others bear the very name, so that their forms must be the same: nothing that a rule got wrong. */
  namesakes: boolean;
}

export interface Inflections {
  made: Alias[];
  leftOut: LeftOut[];
}

/** Text -> who it names or would name, '' for blocked phrases; looked up by folded words. */
type Owners = Map<string, Set<string>>;

/** All names as written and as derived from what is written. */
export function uninflected(base: Base): Alias[] {
  const written = placedAliases(base).flatMap(({ alias }) => (isNameable(alias.text) ? [alias] : []));
  return withDerived(base, written);
}

/** The aliases with their inflected forms. */
export function withInflections(base: Base, aliases: readonly Alias[]): Alias[] {
  return [...aliases, ...inflections(base, aliases).made];
}

/**
 * The inflected forms of the aliases. A form that is a name or blocked phrase of anyone else, a form of
 * somebody else's name, or a common word of its language is left out: the rule that makes it is right
 * more often than the reader could be sure.
 */
export function inflections(base: Base, aliases: readonly Alias[]): Inflections {
  const forms: { form: Alias; of: Alias }[] = [];
  const leftOut: LeftOut[] = [];
  const named: Owners = new Map();
  for (const { text, subject } of aliases) own(named, text, subject ?? '');
  const owners: Owners = new Map([...named].map(([key, ids]) => [key, new Set(ids)]));
  for (const alias of aliases) {
    const as = inflectsAs(base, alias);
    if (!as) continue;
    for (const [lang, language] of Object.entries(base.languages)) {
      if (!language.inflection.length || !isWrittenIn(alias, lang)) continue;
      for (const text of inflect(alias.text, language, as)) {
        if (text.length < SHORTEST_FORM) continue;
        if (isWord(language, text)) {
          leftOut.push({ text, lang, of: alias, others: [], namesakes: false });
          continue;
        }
        forms.push({ form: { ...alias, text, langs: [lang], inflected: true }, of: alias });
        own(owners, text, alias.subject ?? '');
      }
    }
  }
  const made: Alias[] = [];
  for (const { form, of } of forms) {
    const others = [...(owners.get(keyOf(tables, form.text)) ?? [])].filter((id) => id !== form.subject);
    if (!others.length) {
      made.push(form);
      continue;
    }
    const bearers = named.get(keyOf(tables, of.text));
    const namesakes = others.every((id) => bearers?.has(id));
    leftOut.push({ text: form.text, lang: form.langs[0] ?? '', of, others, namesakes });
  }
  return { made, leftOut };
}

function own(owners: Owners, text: string, subject: string): void {
  const key = keyOf(tables, text);
  const known = owners.get(key) ?? new Set();
  known.add(subject);
  owners.set(key, known);
}

/** People of known gender and places; acronyms, blocked phrases and given names alone never. */
function inflectsAs(base: Base, { subject, acronym, given, text }: Alias): Inflects | null {
  if (subject === null || acronym || given || !PLAIN.test(text)) return null;
  const record: SubjectRecord | EventRecord | undefined = base.subjects.get(subject)?.record;
  if (record?.kind === 'person') return record.gender ?? null;
  return record?.kind === 'place' ? 'place' : null;
}

/** Cyrillic names are Russian or Ukrainian only where the base says which; Latin ones may be of any language. */
function isWrittenIn({ text, langs }: Alias, lang: string): boolean {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text);
  if (langs.length) return langs.includes(lang);
  return !cyrillic && lang !== 'uk' && lang !== 'ru';
}

function isWord(language: LanguageData, text: string): boolean {
  const lists: (keyof Languages[string])[] = ['starters', 'homographs', 'titles', 'neutral'];
  const word = text.toLowerCase();
  if (Object.values(language.demonyms).some((words) => words.includes(word))) return true;
  return lists.some((list) => (language[list] as readonly string[]).includes(word));
}

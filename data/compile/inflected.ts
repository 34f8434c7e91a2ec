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

interface Inflections {
  made: Alias[];
  leftOut: LeftOut[];
}

/** Folded words -> who they name or would name, '' for blocked phrases: one is the rule, and no list of its own. */
class Owners {
  private readonly known = new Map<string, string | string[]>();

  add(key: string, subject: string): void {
    const there = this.known.get(key);
    if (there === undefined) this.known.set(key, subject);
    else if (typeof there === 'string') {
      if (there !== subject) this.known.set(key, [there, subject]);
    } else if (!there.includes(subject)) there.push(subject);
  }

  of(key: string): readonly string[] {
    const there = this.known.get(key) ?? [];
    return typeof there === 'string' ? [there] : there;
  }
}

/** All names as written and as derived from what is written. */
function uninflected(base: Base): Alias[] {
  const written = placedAliases(base).flatMap(({ alias }) => (isNameable(alias.text) ? [alias] : []));
  return withDerived(base, written);
}

interface Names extends Inflections {
  /** As written and as derived from what is written. */
  plain: Alias[];
}

/** A build asks twice, for the check and for the index: a base that was read does not change. */
const known = new WeakMap<Base, Names>();

/** All names of a base and all their forms. */
export function allNames(base: Base): Names {
  const names = known.get(base) ?? makeNames(base);
  known.set(base, names);
  return names;
}

function makeNames(base: Base): Names {
  const plain = uninflected(base);
  return { plain, ...inflections(base, plain) };
}

/**
 * The inflected forms of the aliases. A form that is a name or blocked phrase of anyone else, a form of
 * somebody else's name, or a common word of its language is left out: the rule that makes it is right
 * more often than the reader could be sure.
 */
function inflections(base: Base, aliases: readonly Alias[]): Inflections {
  const forms: { form: Alias; key: string; of: Alias }[] = [];
  const leftOut: LeftOut[] = [];
  const languages = inflecting(base.languages);
  const named = new Owners();
  const formed = new Owners();
  for (const { text, subject } of aliases) named.add(keyOf(tables, text), subject ?? '');
  for (const alias of aliases) {
    const as = inflectsAs(base, alias);
    if (!as) continue;
    const cyrillic = /\p{Script=Cyrillic}/u.test(alias.text);
    for (const { lang, language, words } of languages) {
      if (!isWrittenIn(alias, cyrillic, lang)) continue;
      for (const text of inflect(alias.text, language, as)) {
        if (text.length < SHORTEST_FORM) continue;
        if (words.has(text.toLowerCase())) {
          leftOut.push({ text, lang, of: alias, others: [], namesakes: false });
          continue;
        }
        const key = keyOf(tables, text);
        forms.push({ form: { ...alias, text, langs: [lang], inflected: true }, key, of: alias });
        formed.add(key, alias.subject ?? '');
      }
    }
  }
  const made: Alias[] = [];
  for (const { form, key, of } of forms) {
    const owners = new Set([...named.of(key), ...formed.of(key)]);
    owners.delete(form.subject ?? '');
    if (!owners.size) {
      made.push(form);
      continue;
    }
    const others = [...owners];
    const bearers = named.of(keyOf(tables, of.text));
    const namesakes = others.every((id) => bearers.includes(id));
    leftOut.push({ text: form.text, lang: form.langs[0] ?? '', of, others, namesakes });
  }
  return { made, leftOut };
}

interface Inflecting {
  lang: string;
  language: LanguageData;
  /** Lower-case words that are no form of a name. */
  words: ReadonlySet<string>;
}

function inflecting(languages: Languages): Inflecting[] {
  return Object.entries(languages).flatMap(([lang, language]) => {
    if (!language.inflection.length) return [];
    const { starters, homographs, titles, neutral, demonyms } = language;
    const words = [starters, homographs, titles, neutral, ...Object.values(demonyms)].flat();
    return { lang, language, words: new Set(words) };
  });
}

/** People of known gender and places; acronyms, blocked phrases and given names alone never. */
function inflectsAs(base: Base, { subject, acronym, given, text }: Alias): Inflects | null {
  if (subject === null || acronym || given || !PLAIN.test(text)) return null;
  const record: SubjectRecord | EventRecord | undefined = base.subjects.get(subject)?.record;
  if (record?.kind === 'person') return record.gender ?? null;
  return record?.kind === 'place' ? 'place' : null;
}

/** Cyrillic names are Russian or Ukrainian only where the base says which; Latin ones may be of any language. */
function isWrittenIn({ langs }: Alias, cyrillic: boolean, lang: string): boolean {
  if (langs.length) return langs.includes(lang);
  return !cyrillic && lang !== 'uk' && lang !== 'ru';
}

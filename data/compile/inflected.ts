/** Inflected forms of all names, by rule, for the languages that inflect them. */
import { buildFoldTables } from '../../lib/spotting/fold.ts';
import { type Inflects, inflect } from '../../lib/spotting/inflect.ts';
import type { LanguageData, Languages } from '../../lib/spotting/language.ts';
import type { Alias } from '../../lib/spotting/types.ts';
import { keyOf } from '../../lib/spotting/words.ts';
import type { Base } from '../load.ts';
import type { EventRecord, SubjectRecord } from '../schema.ts';

const tables = buildFoldTables();
/** Shorter forms are too often words, or other names. */
const SHORTEST_FORM = 4;
/** Names in brackets, quotation marks or with digits stand in no text, or not in another case. */
const PLAIN = /^[\p{L}\p{M}\s'’-]+$/u;

/**
 * The aliases with their inflected forms. A form that is a name or blocked phrase of anyone else, a
 * form of somebody else's name in the same language, or a common word of it is left out: the rule that
 * makes it is right more often than the reader could be sure.
 */
export function withInflections(base: Base, aliases: readonly Alias[]): Alias[] {
  const made: Alias[] = [];
  const owners = new Map<string, Set<string>>();
  for (const { text, subject } of aliases) own(owners, text, subject ?? '');
  for (const alias of aliases) {
    const as = inflectsAs(base, alias);
    if (!as) continue;
    for (const [lang, language] of Object.entries(base.languages)) {
      if (!language.inflection.length || !isWrittenIn(alias, lang)) continue;
      for (const text of inflect(alias.text, language, as)) {
        if (text.length < SHORTEST_FORM || isWord(language, text)) continue;
        made.push({ ...alias, text, langs: [lang], inflected: true });
        own(owners, text, alias.subject ?? '');
      }
    }
  }
  return [...aliases, ...made.filter(({ text }) => owners.get(keyOf(tables, text))?.size === 1)];
}

function own(owners: Map<string, Set<string>>, text: string, subject: string): void {
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

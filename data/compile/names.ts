/** Every string that may refer to a subject, as the index takes it, with the place where it is written. */
import { bounds } from '../../lib/dates.ts';
import type { Alias } from '../../lib/spotting/types.ts';
import type { Base, Entry } from '../load.ts';
import type { EventRecord, SubjectRecord } from '../schema.ts';
import type { Path } from '../yaml.ts';
import { isPlainName, regionNames, SPOT_LANGUAGES } from './countries.ts';
import { sorted } from './records.ts';

type Named = SubjectRecord | EventRecord;

/** A name as people write it; a plain string is a text alone. */
export interface WrittenName {
  text: string;
  lang?: string[] | undefined;
  form?: 'full' | 'short' | 'acronym' | 'native' | 'former' | undefined;
  needs?: Alias['needs'] | undefined;
  from?: string | undefined;
  until?: string | undefined;
  inflected?: string[] | undefined;
}

export interface PlacedAlias {
  alias: Alias;
  entry: Entry<Named>;
  path: Path;
}

/** Several rules and the index ask for them: a base that was read does not change. */
const known = new WeakMap<Base, readonly PlacedAlias[]>();

/** All aliases, and the phrases of `not` lists that are nobody's name. In order of ids. */
export function placedAliases(base: Base): readonly PlacedAlias[] {
  const placed = known.get(base) ?? placeAliases(base);
  known.set(base, placed);
  return placed;
}

function placeAliases(base: Base): PlacedAlias[] {
  const entries = sorted<Entry<Named>>([...base.subjects.values(), ...base.events.values()]);
  const names = entries.flatMap(namesOf);
  const taken = new Set(names.map(({ alias }) => alias.text));
  const silenced: PlacedAlias[] = [];
  for (const entry of entries) {
    for (const [index, text] of entry.record.not.entries()) {
      if (taken.has(text)) continue;
      taken.add(text);
      silenced.push({ alias: notAlias(text), entry, path: ['not', index] });
    }
  }
  return [...names, ...silenced];
}

export function writtenNames(record: Named): readonly WrittenName[] {
  return record.names;
}

/** Words without a capital or a digit would be found in any sentence: the index takes none. */
export function isNameable(text: string): boolean {
  return /[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(text);
}

/** Names as written, then labels and CLDR's names where no written name says how to take them. */
function namesOf(entry: Entry<Named>): PlacedAlias[] {
  const { record } = entry;
  const found = new Map<string, PlacedAlias>();
  const add = (alias: Alias, path: Path): void => {
    const { langs: _, ...rest } = alias;
    const key = JSON.stringify(rest);
    const known = found.get(key);
    if (!known) found.set(key, { alias, entry, path });
    else known.alias.langs = bothLanguages(known.alias.langs, alias.langs);
  };
  // Text -> languages for which it is written how to take it; null is all.
  const written = new Map<string, Set<string> | null>();
  for (const [index, name] of writtenNames(record).entries()) {
    const langs = written.get(name.text);
    if (langs !== null) written.set(name.text, name.lang ? new Set([...(langs ?? []), ...name.lang]) : null);
    for (const text of [name.text, ...(name.inflected ?? [])])
      add(nameAlias(record, name, text), ['names', index]);
  }
  for (const { text, langs, path, full } of unwritten(record)) {
    const known = written.get(text);
    // A label of all languages is narrowed by a name of the same text; one of a language is not by another's.
    const settled = known === null || (known && langs.every((lang) => known.has(lang)));
    if (settled || !isNameable(text)) continue;
    add(labelAlias(record, text, langs, full), path);
  }
  return [...found.values()];
}

interface Unwritten {
  text: string;
  langs: string[];
  path: Path;
  full: boolean;
}

function* unwritten(record: Named): Generator<Unwritten> {
  const iso = record.kind === 'place' ? record.iso : undefined;
  for (const [lang, text] of Object.entries(record.label)) {
    // An English name is a name in every language, but a country has others there.
    if (lang === 'en') yield { text, langs: iso ? ['en'] : [], path: ['label'], full: true };
    else if (text !== record.label.en || iso)
      yield { text, langs: [lang], path: ['label', lang], full: true };
  }
  if (!iso) return;
  for (const lang of SPOT_LANGUAGES) {
    const names = regionNames(iso, lang);
    if (names && isPlainName(names.long))
      yield { text: names.long, langs: [lang], path: ['iso'], full: true };
    if (names && isPlainName(names.short)) {
      yield { text: names.short, langs: [lang], path: ['iso'], full: !isAcronym(names.short) };
    }
  }
}

/** By the schema's rule: one word of a person and an acronym want the full name on the page. */
function nameAlias(record: Named, name: WrittenName, text: string): Alias {
  const acronym = name.form === 'acronym' || isAcronym(text);
  const words = text.trim().split(/\s+/).length;
  const alone = words === 1 && (record.kind === 'person' || acronym);
  return {
    text: text.normalize('NFC'),
    subject: record.id,
    needs: name.needs ?? (alone ? 'full-name-on-page' : 'nothing'),
    full: name.form ? name.form !== 'short' && name.form !== 'acronym' : words > 1 && !acronym,
    langs: name.lang ?? [],
    ...(name.from && { from: bounds(name.from).earliest }),
    ...(name.until && { until: bounds(name.until).latest }),
    acronym,
  };
}

/** A label is a full name; an event's is what we call it, and articles may mean another by it. */
function labelAlias(record: Named, text: string, langs: string[], full: boolean): Alias {
  const acronym = isAcronym(text);
  const needs = record.kind === 'event' ? 'context' : full ? 'nothing' : 'full-name-on-page';
  return { text: text.normalize('NFC'), subject: record.id, needs, full, langs, acronym };
}

function notAlias(text: string): Alias {
  return {
    text: text.normalize('NFC'),
    subject: null,
    needs: 'nothing',
    full: false,
    langs: [],
    acronym: false,
  };
}

/** Written in capitals throughout: EU, S-400, É.-U. */
function isAcronym(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

/** An empty list is all languages. */
function bothLanguages(a: string[], b: string[]): string[] {
  return a.length && b.length ? [...new Set([...a, ...b])] : [];
}

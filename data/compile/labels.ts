/** Labels by language as they are packed: English, and the others only where they differ. */
import type { Stub, Text } from '../../lib/facts/compiled.ts';
import type { Base } from '../load.ts';
import type { EventRecord, SubjectRecord } from '../schema.ts';
import { regionLabel, SPOT_LANGUAGES } from './countries.ts';

/** The written labels; CLDR's for ISO territories where none is written. */
export function labelOf(record: SubjectRecord | EventRecord): Text {
  const label: Record<string, string> = { ...record.label };
  if (record.kind === 'place' && record.iso) {
    for (const lang of SPOT_LANGUAGES) {
      const name = label[lang] ?? regionLabel(record.iso, lang, record.label.en);
      if (name) label[lang] = name;
    }
  }
  const others = Object.entries(label).filter(([lang, text]) => lang !== 'en' && text !== record.label.en);
  return { en: record.label.en, ...Object.fromEntries(others) };
}

/** The languages that facts are told in: cards need no more, the search has the rest. */
const READER_LANGUAGES: ReadonlySet<string> = new Set(['en', 'fr', 'de', 'es', 'uk']);

/** What a card must know of a subject that another record names; null for ids that are not in the base. */
export function stubOf(base: Base, id: string): Stub | null {
  const record = base.subjects.get(id)?.record ?? base.events.get(id)?.record;
  if (!record) return null;
  const stub: Stub = { kind: record.kind, label: forReaders(labelOf(record)) };
  if ('type' in record) stub.type = record.type;
  if (record.kind === 'person' && record.gender) stub.gender = record.gender;
  if (record.kind === 'office')
    Object.assign(stub, { title: forReaders(record.title), of: record.of, function: record.function });
  if (record.kind === 'event') stub.when = record.when;
  return stub;
}

export function forReaders(text: Text): Text {
  const kept = Object.entries(text).filter(
    ([lang, words]) => READER_LANGUAGES.has(lang) && words !== text.en,
  );
  return { en: text.en, ...Object.fromEntries(kept) };
}

/** Facts of the YAML base in plain English, for lists that people read. */
import type { Base } from '../../data/load.ts';
import type { Cited } from '../../data/references.ts';
import type { ReferenceRecord } from '../../data/schema.ts';
import type { Held, Words } from '../../lib/facts/agreement.ts';
import { readerOf } from '../../lib/i18n/reader.ts';

export const reader = readerOf('en');

export function wordsOf(base: Base): Words {
  return { reader, source: (id) => base.sources.get(id)?.record, name: (id) => labelOf(base, id) };
}

export function labelOf(base: Base, id: string): string {
  return (base.subjects.get(id) ?? base.events.get(id))?.record.label.en ?? id;
}

/** `data/events/x.yaml:9` */
export function placeOf({ entry, path }: Pick<Cited, 'entry' | 'path'>): string {
  return `${entry.file}:${entry.line(path)}`;
}

/** What the base says, in one line. */
export function sentenceOf(base: Base, cited: Cited): string {
  const name = labelOf(base, cited.entry.id);
  switch (cited.what) {
    case 'event': {
      const { when, where, participants, form } = cited.fact;
      const who = participants.map((id) => labelOf(base, id)).join(', ');
      return [`${name} (${form})`, reader.date(when), where && labelOf(base, where), who]
        .filter(Boolean)
        .join(' · ');
    }
    case 'role': {
      const { office, from, to, checked, acting, disputed } = cited.fact;
      const notes = [acting && 'acting', disputed && `disputed: ${disputed.en}`].filter(Boolean).join(', ');
      const end = to ? `to ${reader.date(to)}` : `still on ${reader.day(checked)}`;
      return `${name}: ${labelOf(base, office)}, from ${reader.date(from)} ${end}${notes && ` (${notes})`}`;
    }
    case 'statement': {
      const { property, value, text, amount, unit, when, by, outcome } = cited.fact;
      const said = text?.en ?? (value && labelOf(base, value)) ?? '';
      const figure = amount === undefined ? '' : ` [${reader.amount(amount, unit)}]`;
      const who = by ? ` (according to ${labelOf(base, by)})` : '';
      const end = outcome ? `; outcome: ${outcome.en}` : '';
      return `${name}: ${property}${when ? `, ${reader.date(when)}` : ''}: ${said}${figure}${who}${end}`;
    }
    default:
      return `${name}: ${cited.what} ${reader.date(cited.fact.when)}`;
  }
}

/** The fields on which sources may differ, as the base holds them. */
export function heldOf(cited: Cited): Held {
  switch (cited.what) {
    case 'event':
      return { when: cited.fact.when, where: cited.fact.where };
    case 'role':
      return { from: cited.fact.from, to: cited.fact.to };
    case 'statement': {
      const { when, amount, unit, text } = cited.fact;
      return { when, amount, unit, text };
    }
    default:
      return { when: cited.fact.when };
  }
}

/** `AP on Example News, "Title", 7 Feb 2022 <url>` */
export function sourceLine(base: Base, { source: id, checked }: ReferenceRecord): string {
  const source = base.sources.get(id)?.record;
  if (!source) return `unknown source "${id}"`;
  const voice = source.carries ? `${source.carries} on ${source.publisher}` : source.publisher;
  const published = source.published ? reader.date(source.published) : 'undated';
  return `${voice}, "${source.title}", ${published}, read ${reader.day(checked)} <${source.url}>`;
}

/** The values of `says`, as they are written. */
export function saysLine(base: Base, says: NonNullable<ReferenceRecord['says']>): string {
  return Object.entries(says)
    .map(
      ([field, value]) =>
        `${field}: ${typeof value === 'object' ? value.en : field === 'where' ? labelOf(base, String(value)) : value}`,
    )
    .join(', ');
}

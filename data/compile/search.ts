/** What the popup's search over the whole base looks through. */
import type { SearchFile } from '../../lib/facts/compiled.ts';
import type { Base } from '../load.ts';
import { labelOf } from './labels.ts';
import { writtenNames } from './names.ts';
import { sorted } from './records.ts';

export function makeSearch(base: Base): SearchFile {
  return sorted([...base.subjects.values(), ...base.events.values()]).map(({ id, record }) => {
    const label = labelOf(record);
    const labels = new Set(Object.values(label));
    const names = new Set(writtenNames(record).map(({ text }) => text));
    const { description } = record;
    return [
      id,
      record.kind,
      label,
      { ...description, en: description.en },
      [...names].filter((name) => !labels.has(name)),
    ];
  });
}

/** The popup's list by what the reader types. */
import type { Group } from '../../lib/facts/page-list.ts';

/** Groups with the rows that hold every word typed, in label or line; empty groups left out. */
export function filterGroups(groups: Group[], typed: string): Group[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups.flatMap((group) => {
    const rows = group.rows.filter((row) => {
      const text = fold([row.label, row.role?.text, ...row.line.map(({ text: said }) => said)].join(' '));
      return words.every((word) => text.includes(word));
    });
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}

/** Case and accents do not matter to somebody who types. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

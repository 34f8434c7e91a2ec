/** Finds subjects and events by what somebody types: case, marks and the order of words do not matter. */
import type { SearchFile } from './compiled.ts';

export interface Found {
  id: string;
  kind: SearchFile[number][1];
  label: SearchFile[number][2];
  description: SearchFile[number][3];
}

/**
 * The best matches, best first, at most `limit`. Every word typed must begin a word of the label, a
 * name, the id or the description; matches in label and names come before those in the description.
 */
export function searchBase(entries: SearchFile, query: string, limit: number): Found[] {
  const wanted = wordsOf(query);
  if (!wanted.length) return [];
  const scored = entries.flatMap(([id, kind, label, description, names]) => {
    const called = [...Object.values(label), ...names];
    const score = Math.min(
      scoreOf(wanted, called),
      scoreOf(wanted, [id]),
      10 + scoreOf(wanted, Object.values(description)),
    );
    return Number.isFinite(score) ? [{ score, found: { id, kind, label, description } }] : [];
  });
  scored.sort(
    (a, b) =>
      a.score - b.score || compare(a.found.label.en, b.found.label.en) || compare(a.found.id, b.found.id),
  );
  return scored.slice(0, limit).map(({ found }) => found);
}

/** 0: one text is what was typed; 1: one begins so; 2: every word is in one; infinite: no match. */
function scoreOf(wanted: readonly string[], texts: readonly string[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    const own = wordsOf(text);
    const all = wanted.every((word) => own.some((mine) => mine.startsWith(word)));
    if (!all) continue;
    const joined = own.join(' ');
    const typed = wanted.join(' ');
    best = Math.min(best, joined === typed ? 0 : joined.startsWith(typed) ? 1 : 2);
  }
  return best;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names that could not be told apart, or that are words of a language. */
import { buildFoldTables } from '../../lib/spotting/fold.ts';
import type { Alias } from '../../lib/spotting/types.ts';
import { keyOf } from '../../lib/spotting/words.ts';
import { isNameable, type PlacedAlias, placedAliases, writtenNames } from '../compile/names.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Report, Rule } from './report.ts';

const tables = buildFoldTables();

export const checkNames: Rule = (base, report) => {
  const byKey = new Map<string, PlacedAlias[]>();
  const refused = new Set<string>();
  for (const placed of placedAliases(base)) {
    const { alias, entry, path } = placed;
    const key = keyOf(tables, alias.text);
    if (!key || !isNameable(alias.text)) {
      notAName(placed, report, refused);
      continue;
    }
    if (alias.from && alias.until && alias.from > alias.until) {
      report.error(
        entry,
        [...path, 'until'],
        `"${alias.text}" ends before it begins: swap \`from\` and \`until\``,
      );
    }
    if (alias.subject === null) continue;
    commonWord(placed, key, report);
    const same = byKey.get(key) ?? [];
    for (const other of same) if (!canTellApart(alias, other.alias)) ambiguous(placed, other, report);
    byKey.set(key, [...same, placed]);
  }
  writtenTwice(base, report);
};

/** Said once for a name and its inflected forms. */
function notAName({ alias, entry, path }: PlacedAlias, report: Report, said: Set<string>): void {
  const place = `${entry.file} ${path.join('.')}`;
  if (said.has(place)) return;
  said.add(place);
  const cure =
    alias.subject === null
      ? 'write it with a capital, as it stands at the start of a sentence'
      : entry.record.kind === 'event'
        ? 'write it under `cues`'
        : 'remove it';
  report.error(entry, path, `"${alias.text}" has neither capital nor digit, so it is no name: ${cure}`);
}

/** Two names of different subjects that are the same on a page, with nothing that decides between them. */
function canTellApart(a: Alias, b: Alias): boolean {
  return (
    a.subject === b.subject ||
    a.needs !== 'nothing' ||
    b.needs !== 'nothing' ||
    a.acronym !== b.acronym ||
    (a.langs.length > 0 && b.langs.length > 0 && !a.langs.some((lang) => b.langs.includes(lang))) ||
    (a.from ?? '') > (b.until ?? '9999') ||
    (b.from ?? '') > (a.until ?? '9999')
  );
}

function ambiguous(placed: PlacedAlias, other: PlacedAlias, report: Report): void {
  const { alias, entry, path } = placed;
  const there = `${other.entry.file}:${other.entry.line(other.path)}`;
  report.error(
    entry,
    path,
    `"${alias.text}" is also a name of "${other.alias.subject}" (${there}): list it under names of one or both ` +
      'with `needs: context`, or with different `lang` or `from`/`until`',
  );
}

function commonWord({ alias, entry, path }: PlacedAlias, key: string, report: Report): void {
  if (alias.needs !== 'nothing' || alias.acronym || key.includes(' ')) return;
  for (const [lang, words] of COMMON_WORDS) {
    if (alias.langs.length > 0 && !alias.langs.includes(lang)) continue;
    if (!words.has(alias.text.toLowerCase())) continue;
    report.error(
      entry,
      path,
      `"${alias.text}" is a common word (${lang}): list it under names with \`needs: context\`, or with other \`lang\``,
    );
    return;
  }
}

function writtenTwice(base: Parameters<Rule>[0], report: Report): void {
  for (const entry of [...base.subjects.values(), ...base.events.values()]) {
    const seen = new Set<string>();
    for (const [index, name] of writtenNames(entry.record).entries()) {
      const key = JSON.stringify([name.text, name.lang ?? [], name.from, name.until]);
      if (seen.has(key)) report.warning(entry, ['names', index], `"${name.text}" is written twice: keep one`);
      seen.add(key);
    }
  }
}

/**
 * Inflected forms that are left out because they are also a word or a name of somebody else. What the lists of the
 * languages know is no news; that namesakes share their forms is none either.
 */
import { allNames, type LeftOut } from '../compile/inflected.ts';
import { writtenNames } from '../compile/names.ts';
import type { Base } from '../load.ts';
import type { Path } from '../yaml.ts';
import type { Report, Rule } from './report.ts';

export const checkForms: Rule = (base, report) => {
  const found = new Map<string, Set<string>>();
  for (const form of allNames(base).leftOut) {
    if (form.namesakes) continue;
    const said = found.get(form.lang) ?? new Set();
    found.set(form.lang, said);
    const isKnown = base.languages[form.lang]?.formsLeftOut.includes(form.text) ?? false;
    if (!isKnown && !said.has(form.text)) unknown(base, form, report);
    said.add(form.text);
  }
  for (const [lang, file] of base.languageFiles) {
    for (const text of file.record.formsLeftOut) {
      if (found.get(lang)?.has(text)) continue;
      report.warning(file, ['formsLeftOut'], `"${text}" is left out no more: take it off the list`);
    }
  }
};

function unknown(base: Base, { text, lang, of, others }: LeftOut, report: Report): void {
  const entry = base.subjects.get(of.subject ?? '');
  if (!entry) return;
  const index = writtenNames(entry.record).findIndex((name) => name.text === of.text);
  const path: Path = index < 0 ? ['label'] : ['names', index];
  const whose = others.map((id) => (id ? `"${id}"` : 'a blocked phrase')).join(', ');
  const clash = others.length ? `may be ${whose} too` : 'is a word';
  report.warning(
    entry,
    path,
    `"${text}" (${lang}, of "${of.text}") ${clash}, so it is not looked for: if that is right, add it to ` +
      `formsLeftOut in data/languages/${lang}.yaml`,
  );
}

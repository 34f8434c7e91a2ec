/** All rules of the fact base in one run: every mistake with file, line and cure, in order of files. */
import { checkDates } from './check/dates.ts';
import { checkForms } from './check/forms.ts';
import { checkIds } from './check/ids.ts';
import { checkJudgements } from './check/judgements.ts';
import { checkNames } from './check/names.ts';
import { checkOffices } from './check/offices.ts';
import { type Rule, reporter } from './check/report.ts';
import { checkSources } from './check/sources.ts';
import type { Base, Mistake } from './load.ts';

const RULES: readonly Rule[] = [
  checkIds,
  checkNames,
  checkForms,
  checkJudgements,
  checkDates,
  checkOffices,
  checkSources,
];

/** What is wrong with the base, loading included. Errors stop the build, warnings do not. */
export function checkBase(base: Base): Mistake[] {
  const mistakes = [...base.mistakes];
  const report = reporter(mistakes);
  for (const rule of RULES) rule(base, report);
  return mistakes.sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message));
}

/** `data/events/x.yaml:9 participants[0]: unknown subject "putin" (did you mean "vladimir-putin"?)` */
export function mistakeLine(mistake: Mistake): string {
  const mark = mistake.severity === 'warning' ? 'warning: ' : '';
  return `${mistake.file}:${mistake.line} ${mark}${mistake.message}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

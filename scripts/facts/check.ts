/** `facts check`: prints every mistake of the fact base; errors fail, warnings do not. */
import { checkBase, mistakeLine } from '../../data/check.ts';
import { loadBase } from '../../data/load.ts';

export function check(root: string): number {
  const base = loadBase(root);
  const mistakes = checkBase(base);
  for (const mistake of mistakes) console.log(mistakeLine(mistake));
  const errors = mistakes.filter((mistake) => mistake.severity === 'error').length;
  const counts = `${base.subjects.size} subjects, ${base.events.size} events, ${base.sources.size} sources`;
  console.log(`${counts}: ${errors} errors, ${mistakes.length - errors} warnings`);
  return errors ? 1 : 0;
}

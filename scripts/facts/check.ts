/** `facts check`: prints every mistake of the fact base; errors fail, warnings do not. */
import { checkBase, mistakeLine } from '../../data/check.ts';
import { loadBase } from '../../data/load.ts';
import { ROOT } from './node-store.ts';

export function check(): number {
  const base = loadBase(ROOT);
  const mistakes = checkBase(base);
  for (const mistake of mistakes) console.log(mistakeLine(mistake));
  const errors = mistakes.filter((mistake) => mistake.severity === 'error').length;
  const counts = `${base.subjects.size} subjects, ${base.events.size} events, ${base.sources.size} sources`;
  console.log(`${counts}: ${errors} errors, ${mistakes.length - errors} warnings`);
  return errors ? 1 : 0;
}

/** How a rule says that something is wrong: which record, at which key, what, and the cure. */
import { type Base, type Entry, type Mistake, pathText } from '../load.ts';
import type { Path } from '../yaml.ts';

/** A family of rules: reads the base, reports what breaks them. */
export type Rule = (base: Base, report: Report) => void;

export interface Report {
  error(entry: Entry<unknown>, path: Path, message: string): void;
  warning(entry: Entry<unknown>, path: Path, message: string): void;
}

export function reporter(mistakes: Mistake[]): Report {
  const add = (severity: Mistake['severity']) => (entry: Entry<unknown>, path: Path, message: string) => {
    const where = pathText(path);
    mistakes.push({
      severity,
      file: entry.file,
      line: entry.line(path),
      message: where ? `${where}: ${message}` : message,
    });
  };
  return { error: add('error'), warning: add('warning') };
}

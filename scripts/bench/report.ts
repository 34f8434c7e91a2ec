/** What a benchmark found, each figure beside its bar: printed, written as JSON, and judged. */
import { writeFileSync } from 'node:fs';

export interface Row {
  what: string;
  value: number;
  unit: string;
  /** At most this; null where a figure is only told. */
  bar: number | null;
  /** How the bar came about, or more of the figure. */
  note?: string;
}

/** What the loop of `reference` (probe.ts) takes on a quiet machine, in ms: bars in ms are meant for that. */
const QUIET_REFERENCE_MS = 15;

/** The bar of a timing on this machine as it is now: as much more as the reference takes longer, never less. */
export function timeBar(ms: number, referenceMs: number): Pick<Row, 'bar' | 'note'> {
  const slower = Math.max(1, referenceMs / QUIET_REFERENCE_MS);
  return { bar: ms * slower, note: `${ms} ms × ${slower.toFixed(1)} for this machine` };
}

export const isOver = ({ value, bar }: Row) => bar !== null && !(value <= bar);

/** Prints the rows; false when a bar is missed. `--json` wrote them too when a file is given. */
export function finish(title: string, rows: readonly Row[], jsonFile: string | undefined): boolean {
  console.log(`\n${title}`);
  for (const row of rows) {
    const { what, value, unit, bar, note } = row;
    const verdict = bar === null ? '    ' : isOver(row) ? 'OVER' : 'ok  ';
    const most = bar === null ? '' : `  (at most ${figure(bar)})`;
    console.log(`${verdict} ${what}: ${figure(value)} ${unit}${most}${note ? `  ${note}` : ''}`);
  }
  if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(rows, null, 2)}\n`);
  return !rows.some(isOver);
}

const figure = (value: number) => String(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 0)));

export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

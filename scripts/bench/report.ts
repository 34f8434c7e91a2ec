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

/** What the loop of `reference` takes on a quiet machine, in ms: bars in ms are meant for that. */
const QUIET_REFERENCE_MS = 15;

/**
 * A timing in ms as it would be on a quiet machine: the median of runs, each divided by as much as the reference,
 * measured beside it, takes longer.
 */
export function timing(what: string, bar: number, runs: readonly { ms: number; referenceMs: number }[]): Row {
  const slower = ({ referenceMs }: { referenceMs: number }) => Math.max(1, referenceMs / QUIET_REFERENCE_MS);
  const times = runs.map(({ ms }) => ms);
  const note = `measured: ${figure(Math.min(...times))}, median ${figure(middle(times))}; machine × ${figure(middle(runs.map(slower)))}`;
  const value = Math.max(0, middle(runs.map((run) => run.ms / slower(run))));
  return { what, value, unit: 'ms', bar, note };
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

/** The numbers of the years under a drawing whose time runs evenly. */
import { percent } from './share.ts';
import type { YearTick } from './years.ts';

export function YearRow({ ticks }: { ticks: readonly YearTick[] }) {
  return (
    <div class="years" aria-hidden="true">
      {ticks.map(
        ({ year, at, labelled }) =>
          labelled && (
            <span key={year} class="year" style={{ insetInlineStart: percent(at) }}>
              {year}
            </span>
          ),
      )}
    </div>
  );
}

/** Time in office drawn: a bar in each row, all on one scale, with the article's day as a line through them. */
import type { YearTick } from '../timeline/years.ts';

export function Term({
  term,
  asOf,
}: {
  term: { start: number; end: number } | undefined;
  asOf: number | null;
}) {
  if (!term) return null;
  const { start, end } = term;
  const held = asOf !== null && start <= asOf && asOf <= end;
  return (
    <div class="term" aria-hidden="true">
      <span
        class={`term-bar${held ? ' held' : ''}${end === 1 ? ' open' : ''}`}
        style={{ insetInlineStart: percent(start), inlineSize: percent(end - start) }}
      />
      {asOf !== null && <span class="term-as-of" style={{ insetInlineStart: percent(asOf) }} />}
    </div>
  );
}

export function Years({ ticks }: { ticks: YearTick[] }) {
  return (
    <div class="term-years" aria-hidden="true">
      <div class="years">
        {ticks.map(
          ({ year, at, labelled }) =>
            labelled && (
              <span key={year} class="year" style={{ insetInlineStart: percent(at) }}>
                {year}
              </span>
            ),
        )}
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** Time in office drawn: a bar in each row, all on one scale, with the article's day as a line through them. */
import { percent } from '../timeline/share.ts';
import { YearRow } from '../timeline/year-row.tsx';
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
    <div class="term-years">
      <YearRow ticks={ticks} />
    </div>
  );
}

/** A subject's or a pair's time drawn: lanes, folded years, the article's day, where the records end. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Day, LAST_DAY } from '../../lib/dates.ts';
import { plain } from '../../lib/facts/plain.ts';
import type { Entry } from '../../lib/facts/subject-page.ts';
import { Legend } from '../legend.tsx';
import { t } from '../strings.ts';
import { earlierEdge } from './earlier-edge.ts';
import { type DrawnLane, drawnLanes, type Mark } from './lanes.ts';
import { timelineScale } from './scale.ts';
import { percent } from './share.ts';

interface Props {
  entries: Entry[];
  asOf: Day | null;
  /** Last day of complete records; null when we know none. */
  reachTo: Day | null;
  /** The reader asks for an entry: a click, or Enter. */
  onPick: (id: string) => void;
}

/** Before it is measured: the plot in a side panel of the usual width. */
const USUAL_WIDTH = 270;
/** A year narrower than this cannot bear its label; the plot scrolls instead. */
const YEAR_PX = 34;
/** Years are made this much narrower before the plot scrolls. */
const SQUEEZE = 1.2;
const ROW_PX = 14;
const LEVEL_PX = 11;
const RADIUS = 4;
const BRIEF_RADIUS = 2.75;
const NEAR_PX = 16;

export function Timeline({ entries, asOf, reachTo, onPick }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  const [active, setActive] = useState<number | null>(null);
  /** Said aloud only to those who walk by key: a pointer passes over many. */
  const [walked, setWalked] = useState(false);
  const drawn = useMemo(() => layOut(entries, asOf, reachTo, width), [entries, asOf, reachTo, width]);

  const { scale, rows, height, marks, plotWidth } = drawn;
  useLayoutEffect(() => {
    if (!frame.current) return;
    // The newest is what is read first.
    frame.current.scrollLeft = (isRtl(frame.current) ? -1 : 1) * plotWidth;
    return earlierEdge(frame.current);
  }, [plotWidth]);
  useEffect(() => {
    if (!frame.current) return;
    const watcher = new ResizeObserver(([box]) => box && setWidth(Math.round(box.contentRect.width)));
    watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, []);

  if (marks.length === 0) return null;
  const shown = active === null ? undefined : marks[active];

  const onMove = (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return;
    const rtl = isRtl(plot.current);
    const x = rtl ? box.right - event.clientX : event.clientX - box.left;
    const y = event.clientY - box.top;
    const distances = marks.map(({ mark, y: markY }) => {
      const [start, end] = [mark.start * box.width, mark.end * box.width];
      return Math.hypot(Math.max(start - x, 0, x - end), markY - y);
    });
    const nearest = Math.min(...distances);
    setActive(nearest <= NEAR_PX ? distances.indexOf(nearest) : null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && shown) return onPick(shown.mark.entry.fact.id);
    const rtl = isRtl(plot.current);
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    const edge = { Home: 0, End: marks.length - 1 }[event.key];
    if (step === undefined && edge === undefined) return;
    event.preventDefault();
    setActive((now) =>
      Math.min(Math.max(edge ?? (now === null ? marks.length - 1 : now + (step ?? 0)), 0), marks.length - 1),
    );
  };

  return (
    <div class="timeline">
      <div class="lanes">
        <div class="lane-names" aria-hidden="true">
          {rows.map(({ lane, top, tall }) => (
            <span
              key={lane}
              class="lane-name"
              style={{ insetBlockStart: `${top}px`, blockSize: `${tall}px` }}
            >
              {t(`timeline_${lane}`)}
            </span>
          ))}
        </div>
        <div class="plot-frame" ref={frame}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form */}
          <div
            class="plot"
            ref={plot}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk from one to the next
            tabIndex={0}
            role="group"
            aria-label={t('timelineHow', String(marks.length))}
            style={{ minInlineSize: `${plotWidth}px` }}
            onPointerMove={onMove}
            onPointerLeave={() => setActive(null)}
            onClick={() => shown && onPick(shown.mark.entry.fact.id)}
            onKeyDown={onKey}
            onFocus={() => setWalked(true)}
            onBlur={() => setWalked(false)}
          >
            <svg class="plot-svg" style={{ blockSize: `${height}px` }} aria-hidden="true">
              {rows.map(({ lane, base }) => (
                <line key={lane} class="lane-line" x1="0%" x2="100%" y1={base} y2={base} />
              ))}
              {scale.years.map(({ year, at }) => (
                <line key={year} class="year-line" x1={percent(at)} x2={percent(at)} y1={0} y2={height} />
              ))}
              {scale.folds.map((fold) => (
                <rect
                  key={fold.from}
                  class="fold"
                  x={percent(fold.start)}
                  width={percent(fold.end - fold.start)}
                  y={0}
                  height={height}
                />
              ))}
              {reachTo && (
                <rect
                  class="beyond"
                  x={percent(scale.at(reachTo))}
                  width={percent(1 - scale.at(reachTo))}
                  y={0}
                  height={height}
                />
              )}
              {asOf && (
                <line
                  class="as-of"
                  x1={percent(scale.at(asOf))}
                  x2={percent(scale.at(asOf))}
                  y1={0}
                  y2={height}
                />
              )}
              {marks.map(({ mark, lane, y }, index) => (
                <MarkShape key={mark.entry.fact.id} {...{ mark, lane, y }} active={index === active} />
              ))}
            </svg>
            <div class="plot-years" aria-hidden="true">
              {scale.years.map(({ year, at }) => (
                <span key={year} class="plot-year" style={{ insetInlineStart: percent(at) }}>
                  {year}
                </span>
              ))}
              {scale.folds.map((fold) => (
                <span
                  key={fold.from}
                  class="plot-year folded"
                  style={{ insetInlineStart: percent((fold.start + fold.end) / 2) }}
                >
                  ⋯
                </span>
              ))}
            </div>
          </div>
        </div>
      </div>
      <div class="timeline-caption">
        <p class="timeline-said" aria-live={walked ? 'polite' : 'off'}>
          {shown && (
            <>
              <b>{shown.mark.entry.fact.date}</b>{' '}
              <span lang={shown.mark.entry.fact.text.lang}>{plain(shown.mark.entry.fact.text)}</span>
            </>
          )}
        </p>
        {/* It keeps its room while an entry is told of, so that nothing moves under the pointer. */}
        <Legends
          away={shown !== undefined}
          brief={marks.some(({ mark }) => mark.brief)}
          asOf={asOf !== null}
          beyond={reachTo !== null}
        />
      </div>
    </div>
  );
}

function Legends({
  away,
  brief,
  asOf,
  beyond,
}: {
  away: boolean;
  brief: boolean;
  asOf: boolean;
  beyond: boolean;
}) {
  return (
    <p class={away ? 'legends away' : 'legends'}>
      {brief && (
        <Legend label={t('lane_brief')}>
          <circle class="mark meeting brief" cx="50%" cy="50%" r={BRIEF_RADIUS} />
        </Legend>
      )}
      {asOf && (
        <Legend label={t('thisArticle')}>
          <line class="as-of" x1="50%" x2="50%" y1="0" y2="100%" />
        </Legend>
      )}
      {beyond && (
        <Legend label={t('beyondRecords')}>
          <rect class="beyond" width="100%" height="100%" />
        </Legend>
      )}
      {!brief && !asOf && !beyond && <span>{t('timelineHint')}</span>}
    </p>
  );
}

function MarkShape({ mark, lane, y, active }: { mark: Mark; lane: string; y: number; active: boolean }) {
  const shape = `mark ${lane}${mark.brief ? ' brief' : ''}${active ? ' active' : ''}`;
  if (mark.end > mark.start) {
    return (
      <rect
        class={shape}
        x={percent(mark.start)}
        width={percent(mark.end - mark.start)}
        y={y - RADIUS}
        height={RADIUS * 2}
        rx={RADIUS}
      />
    );
  }
  return <circle class={shape} cx={percent(mark.start)} cy={y} r={mark.brief ? BRIEF_RADIUS : RADIUS} />;
}

interface Row extends DrawnLane {
  /** px from the top of the plot: of the row, of its line; and its height. */
  top: number;
  base: number;
  tall: number;
}

function layOut(entries: Entry[], asOf: Day | null, reachTo: Day | null, width: number) {
  const dated = entries.filter((entry) => entry.lane !== 'none' && entry.earliest !== null);
  const ends = [asOf, reachTo].filter((day) => day !== null);
  const last = [...dated.flatMap(({ earliest, latest }) => [earliest, latest]), ...ends]
    .filter((day): day is Day => day !== null && day !== LAST_DAY)
    .sort()
    .at(-1);
  const now = last ?? LAST_DAY;
  const scale = timelineScale(
    dated.map(({ earliest, latest }) => ({
      earliest: earliest ?? now,
      latest: latest === null || latest === LAST_DAY ? now : latest,
    })),
    ends,
  );
  const needed = Math.round(scale.weight * YEAR_PX);
  const plotWidth = needed > width * SQUEEZE ? needed : width;
  let top = 0;
  const rows: Row[] = drawnLanes(dated, scale, now, plotWidth).map((lane) => {
    const tall = ROW_PX + LEVEL_PX * lane.levels;
    const row = { ...lane, top, tall, base: top + tall - ROW_PX / 2 };
    top += tall;
    return row;
  });
  const marks = rows
    .flatMap(({ lane, marks, base }) =>
      marks.map((mark) => ({ mark, lane, y: base - RADIUS - 2 - mark.level * LEVEL_PX })),
    )
    .sort((a, b) => a.mark.start - b.mark.start);
  return { scale, rows, marks, height: top + 4, plotWidth };
}

function isRtl(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}

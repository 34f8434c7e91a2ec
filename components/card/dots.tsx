/** The small timeline of a pair: one dot for each encounter, the article's day as a line. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../lib/dates.ts';
import type { Dot } from '../../lib/facts/page.ts';
import { t } from '../strings.ts';
import { dotsScale } from './dots-scale.ts';

interface Props {
  dots: Dot[];
  asOf: Day | null;
  /** Event that the lead is about: its dot is the large one. */
  leadId: string | undefined;
  reach: string;
}

/** A pointer this near to a dot means it, in px. */
const NEAR_PX = 14;
/** Half the room at either end, so that the first and last dot are whole: 6 px of 358. */
const AXIS_Y = 20;

const LANES = ['meeting', 'brief', 'call'] as const;

export function Dots({ dots, asOf, leadId, reach }: Props) {
  const scale = useMemo(() => dotsScale(dots, asOf), [dots, asOf]);
  const [active, setActive] = useState<number | null>(null);
  const plot = useRef<HTMLDivElement>(null);
  const places = scale.places;
  const shown = active === null ? null : places[active];

  const onMove = (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return;
    const x = isRtl(plot.current) ? box.right - event.clientX : event.clientX - box.left;
    const near = places.map((place) => Math.abs(place.at * box.width - x));
    const best = near.indexOf(Math.min(...near));
    setActive((near[best] ?? Number.POSITIVE_INFINITY) <= NEAR_PX ? best : null);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const forward = isRtl(plot.current) ? -step : step;
    setActive((now) => clamp(now === null ? places.length - 1 : now + forward, places.length));
  };

  return (
    <div class="dots">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form */}
      <div
        ref={plot}
        class="dots-plot"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk from dot to dot
        tabIndex={0}
        role="group"
        aria-label={t('encounters', String(dots.length))}
        onPointerMove={onMove}
        onPointerLeave={() => setActive(null)}
        onKeyDown={onKey}
        onBlur={() => setActive(null)}
      >
        <svg class="dots-svg" aria-hidden="true">
          <line class="axis" x1="0%" x2="100%" y1={AXIS_Y} y2={AXIS_Y} />
          {scale.ticks.map((tick) => (
            <line
              key={tick.year}
              class="tick"
              x1={percent(tick.at)}
              x2={percent(tick.at)}
              y1={AXIS_Y}
              y2={AXIS_Y + 4}
            />
          ))}
          {asOf && (
            <line
              class="as-of"
              x1={percent(scale.at(asOf))}
              x2={percent(scale.at(asOf))}
              y1={6}
              y2={AXIS_Y + 8}
            />
          )}
          {places.map(({ dot, at }, index) => (
            <circle
              key={dot.id}
              class={`dot ${dot.lane}${index === active ? ' active' : ''}${asOf && dot.earliest > asOf ? ' later' : ''}`}
              cx={percent(at)}
              cy={AXIS_Y}
              r={radius(dot, dot.id === leadId)}
            />
          ))}
        </svg>
        {scale.ticks
          .filter((tick) => tick.labelled)
          .map((tick) => (
            <span
              key={tick.year}
              class="year"
              style={{ insetInlineStart: percent(tick.at) }}
              aria-hidden="true"
            >
              {tick.year}
            </span>
          ))}
      </div>
      <div class="dots-caption">
        <span aria-live="polite" class="dots-said">
          {shown ? (
            <b>{shown.dot.label}</b>
          ) : (
            LANES.filter((lane) => dots.some((dot) => dot.lane === lane)).map((lane) => (
              <span key={lane} class="legend">
                <svg class="legend-dot" aria-hidden="true">
                  <circle class={`dot ${lane}`} cx="50%" cy="50%" r={lane === 'brief' ? 2.5 : 3.5} />
                </svg>
                {t(`lane_${lane}`)}
              </span>
            ))
          )}
        </span>
        {asOf && !shown && (
          <span class="legend">
            <svg class="legend-dot" aria-hidden="true">
              <line class="as-of" x1="50%" x2="50%" y1="0" y2="100%" />
            </svg>
            {t('thisArticle')}
          </span>
        )}
      </div>
      {reach && <p class="reach">{reach}</p>}
      <ol class="unseen">
        {places.map(({ dot }) => (
          <li key={dot.id}>{`${t(`lane_${dot.lane}`)}: ${dot.label}`}</li>
        ))}
      </ol>
    </div>
  );
}

function radius(dot: Dot, isLead: boolean): number {
  if (isLead) return 6;
  return dot.lane === 'brief' ? 3 : 4.5;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1);
}

function isRtl(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}

/** The small timeline of a pair: meetings above the axis, calls below, the article's day as a line. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../lib/dates.ts';
import type { Dot } from '../../lib/facts/page.ts';
import { Legend } from '../legend.tsx';
import { t } from '../strings.ts';
import { percent } from '../timeline/share.ts';
import { YearRow } from '../timeline/year-row.tsx';
import { dotsScale, type Place } from './dots-scale.ts';

interface Props {
  dots: Dot[];
  asOf: Day | null;
  /** Event that the lead is about: its dot is ringed. */
  leadId: string;
}

/** A pointer this near to a dot means it, in px. */
const NEAR_PX = 14;
/** Drawing sizes in px of the small plot; colours are the style sheet's. */
const RADIUS = 4;
const BRIEF_RADIUS = 2.75;
const LEAD_RADIUS = 7.5;
const LEVEL = 8;
const AXIS_GAP = 9;

const LANES = ['meeting', 'brief', 'call'] as const;

export function Dots({ dots, asOf, leadId }: Props) {
  const scale = useMemo(() => dotsScale(dots, asOf), [dots, asOf]);
  const [active, setActive] = useState<number | null>(null);
  /** Said aloud only to those who walk by key: a pointer passes over many. */
  const [walked, setWalked] = useState(false);
  const plot = useRef<HTMLDivElement>(null);
  const { places, ticks } = scale;
  const shown = active === null ? null : places[active];
  const axisY = LEAD_RADIUS + Math.max(scale.above, 1) * LEVEL;
  const height = axisY + Math.max(scale.below * LEVEL + AXIS_GAP, AXIS_GAP);
  const y = ({ dot, level }: Place) =>
    dot.lane === 'call' ? axisY + AXIS_GAP + level * LEVEL : axisY - AXIS_GAP - level * LEVEL;

  const onMove = (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return;
    const x = isRtl(plot.current) ? box.right - event.clientX : event.clientX - box.left;
    const distances = places.map((place) =>
      Math.hypot(place.at * box.width - x, y(place) - (event.clientY - box.top)),
    );
    const nearest = Math.min(...distances);
    setActive(nearest <= NEAR_PX ? distances.indexOf(nearest) : null);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const forward = isRtl(plot.current) ? -step : step;
    setActive((now) =>
      Math.min(Math.max(now === null ? places.length - 1 : now + forward, 0), places.length - 1),
    );
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
        onFocus={() => setWalked(true)}
        onBlur={() => {
          setWalked(false);
          setActive(null);
        }}
      >
        <svg class="dots-svg" style={{ blockSize: `${height}px` }} aria-hidden="true">
          <line class="axis" x1="0%" x2="100%" y1={axisY} y2={axisY} />
          {ticks.map(({ year, at }) => (
            <line key={year} class="axis" x1={percent(at)} x2={percent(at)} y1={axisY - 3} y2={axisY + 3} />
          ))}
          {asOf && (
            <line
              class="as-of"
              x1={percent(scale.at(asOf))}
              x2={percent(scale.at(asOf))}
              y1={0}
              y2={height}
            />
          )}
          {places.map((place, index) => (
            <g key={place.dot.id} class={index === active ? 'active' : undefined}>
              {place.dot.id === leadId && (
                <circle class="dot-ring" cx={percent(place.at)} cy={y(place)} r={LEAD_RADIUS} />
              )}
              <circle
                class={`dot ${place.dot.lane}`}
                cx={percent(place.at)}
                cy={y(place)}
                r={place.dot.lane === 'brief' ? BRIEF_RADIUS : RADIUS}
              />
            </g>
          ))}
        </svg>
        <YearRow ticks={ticks} />
      </div>
      <div class="dots-caption">
        <span class="dots-said" aria-live={walked ? 'polite' : 'off'}>
          {shown && <b>{shown.dot.label}</b>}
        </span>
        {/* It keeps its room while a dot is told of, so that nothing moves under the pointer. */}
        <span class={shown ? 'legends away' : 'legends'}>
          {LANES.filter((lane) => dots.some((dot) => dot.lane === lane)).map((lane) => (
            <Legend key={lane} label={t(`lane_${lane}`)}>
              <circle class={`dot ${lane}`} cx="50%" cy="50%" r={lane === 'brief' ? BRIEF_RADIUS : RADIUS} />
            </Legend>
          ))}
          {asOf && (
            <Legend label={t('thisArticle')}>
              <line class="as-of" x1="50%" x2="50%" y1="0" y2="100%" />
            </Legend>
          )}
        </span>
      </div>
      <ol class="unseen">
        {places.map(({ dot }) => (
          <li key={dot.id}>{`${t(`lane_${dot.lane}`)}: ${dot.label}`}</li>
        ))}
      </ol>
    </div>
  );
}

function isRtl(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}

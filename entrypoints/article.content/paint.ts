/** Underlines mentions with the CSS Custom Highlight API: nothing in the page's tree is touched. */
import { type PageBlock, placeOf } from './block-text.ts';

/** Also in style.css. One name for all mentions: the page must not learn which is hovered. */
const NAME = 'sidelight-mention';

/**
 * With forced colours Chromium paints every highlight as if the reader had selected it, even one without a style
 * (tried: colours of its own, and forced-color-adjust, which it takes from the page's element alone). While this
 * query matches nothing may be painted by highlights; null where the browser paints them as it is told.
 */
export const looksSelected = (): MediaQueryList | null =>
  CSS.supports('-moz-appearance: none') ? null : window.matchMedia('(forced-colors: active)');

/** A span of a block. */
export interface Span {
  block: PageBlock;
  start: number;
  end: number;
}

export interface Paint {
  /** Underlines exactly these spans. What was underlined before and still is keeps its range. */
  show(spans: readonly Span[]): void;
  clear(): void;
}

export function makePaint(signal: AbortSignal): Paint {
  const highlight = new Highlight();
  // Blocks are never changed, so a range belongs to its block for good.
  let painted = new Map<PageBlock, Map<number, StaticRange>>();

  const clear = () => {
    painted.clear();
    highlight.clear();
    // After an update the next script may have put its own in this place.
    if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME);
  };
  signal.addEventListener('abort', clear);

  return {
    show(spans) {
      const next: typeof painted = new Map();
      for (const { block, start, end } of spans) {
        const key = start * 1_000_000 + end;
        const range = painted.get(block)?.get(key) ?? rangeOf(block, start, end);
        if (!range) continue;
        const ofBlock = next.get(block) ?? new Map<number, StaticRange>();
        next.set(block, ofBlock.set(key, range));
        highlight.add(range);
      }
      for (const [block, ranges] of painted) {
        for (const [key, range] of ranges) if (next.get(block)?.get(key) !== range) highlight.delete(range);
      }
      painted = next;
      if (highlight.size > 0) {
        if (CSS.highlights.get(NAME) !== highlight) CSS.highlights.set(NAME, highlight);
      } else clear();
    },
    clear,
  };
}

/** Static, since live ranges cost every text edit of the page (54 ms for 3,000 edits in Firefox). */
function rangeOf(block: PageBlock, start: number, end: number): StaticRange | null {
  const place = placeOf(block, start, end);
  return place && new StaticRange(place);
}

/** Where the card stands: above or below the mention's line, never over it; a sheet on small screens. */
import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import type { CardRequest } from '../../lib/card-port.ts';

/** Room between line and card: less, and the card touches the letters; more, and the way into it is long. */
const GAP_PX = 8;
/** Room kept to the edges of the window. */
const EDGE_PX = 8;
/** The card never takes more of the window's height (what is longer scrolls inside): `--card-height`. */
const MAX_SHARE = 0.6;
/** With less room than this on either side of the line, the window is too low to do better. */
const MIN_HEIGHT_PX = 120;

/** Small windows, and touch screens with no pointer that can rest on a word. */
export const SHEET_QUERY = '(max-width: 520px), (hover: none) and (pointer: coarse)';

/**
 * Keeps the card at the mention while the page scrolls or changes size. The side, once chosen, is
 * kept while the card itself grows, so that unfolding sources does not make it jump over the line.
 * Returns the way to stop.
 */
export function follow(card: HTMLElement, request: CardRequest): () => void {
  const reference = {
    getBoundingClientRect: () => lineBox(request.anchor(), request.pointer) ?? card.getBoundingClientRect(),
    contextElement: request.context,
  };
  let side: Placement | null = null;
  const update = (keepSide: boolean) => {
    const rects = request.anchor();
    if (rects.length === 0) return;
    const kept = keepSide ? side : null;
    const placement = kept ?? 'bottom-start';
    const middleware = [
      offset(GAP_PX),
      ...(kept ? [] : [flip({ padding: EDGE_PX, crossAxis: false, fallbackStrategy: 'bestFit' })]),
      size({
        padding: EDGE_PX,
        apply({ availableHeight }) {
          const height = Math.max(MIN_HEIGHT_PX, Math.min(availableHeight, window.innerHeight * MAX_SHARE));
          card.style.maxHeight = `${Math.floor(height)}px`;
        },
      }),
      shift({ padding: EDGE_PX }),
    ];
    computePosition(reference, card, { placement, strategy: 'fixed', middleware }).then((result) => {
      side = result.placement;
      moveTo(card, result.x, result.y);
    });
  };
  const stop = autoUpdate(reference, card, () => update(false), { elementResize: false, layoutShift: false });
  const grown = new ResizeObserver(() => update(true));
  grown.observe(card);
  return () => {
    stop();
    grown.disconnect();
  };
}

/**
 * By `translate`, since a change of `left` or `top` is a layout shift: the page would see it, with our
 * rectangle, in its own performance entries.
 */
function moveTo(card: HTMLElement, x: number, y: number): void {
  card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}

/** A sheet lower than this shows no fact at all. */
const MIN_SHEET_PX = 96;

/**
 * A sheet stands at the window's end, or at its start where it would cover the line that is read; it is made
 * lower where it would still. Returns the way to stop.
 */
export function dock(card: HTMLElement, request: CardRequest): () => void {
  const update = () => {
    card.removeAttribute('style');
    card.classList.remove('top');
    const line = lineBox(request.anchor(), request.pointer);
    // Scrolled away since it was opened: there is no line to keep free.
    if (!line || line.bottom < 0 || line.top > window.innerHeight) return;
    const below = window.innerHeight - line.bottom - GAP_PX;
    const above = line.top - GAP_PX;
    const top = card.getBoundingClientRect().height > below && above > below;
    card.classList.toggle('top', top);
    const room = Math.min(top ? above : below, window.innerHeight * MAX_SHARE);
    card.style.maxHeight = `${Math.floor(Math.max(room, MIN_SHEET_PX))}px`;
  };
  update();
  window.addEventListener('resize', update);
  return () => {
    window.removeEventListener('resize', update);
    card.classList.remove('top');
  };
}

/** A pinned card stays where it is; this only keeps it inside the window. Returns the way to stop. */
export function stay(card: HTMLElement): () => void {
  const update = () => {
    card.style.maxHeight = `${Math.floor(window.innerHeight * MAX_SHARE)}px`;
    const box = card.getBoundingClientRect();
    const left = Math.min(box.left, window.innerWidth - box.width - EDGE_PX);
    const top = Math.min(box.top, window.innerHeight - box.height - EDGE_PX);
    moveTo(card, Math.max(EDGE_PX, left), Math.max(EDGE_PX, top));
  };
  const grown = new ResizeObserver(update);
  grown.observe(card);
  window.addEventListener('resize', update, { passive: true });
  return () => {
    grown.disconnect();
    window.removeEventListener('resize', update);
  };
}

/**
 * The box to keep clear: as wide as the line the pointer is on, as high as all lines of the mention,
 * so that a name broken over two lines is covered on neither.
 */
function lineBox(rects: readonly DOMRect[], pointer: { x: number; y: number } | undefined): DOMRect | null {
  const first = rects[0];
  if (!first) return null;
  const line = (pointer && rects.find((rect) => pointer.y >= rect.top && pointer.y <= rect.bottom)) ?? first;
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(line.x, top, line.width, bottom - top);
}

/**
 * Marks drawn as lines of our own, for where highlights cannot be used. They stand at their place in the document,
 * so that they scroll with the text.
 */
import { getOverflowAncestors } from '@floating-ui/dom';
import type { MarkedSpan } from '../../lib/card-port.ts';

/** Above the lower edge of a line, in parts of its height: where a highlight's underline is. */
const RISE = 0.06;

/** What may move text without a change of the page's size. None of them but `transitionend` bubbles. */
const MOVERS = ['load', 'scroll', 'toggle', 'transitionend'];

const SVG = 'http://www.w3.org/2000/svg';

export interface Lines {
  /** Draws these spans and no others, now and whenever the page has moved them. */
  show(spans: readonly MarkedSpan[]): void;
}

/** Puts nothing into the root and listens to nothing until there is something to draw. */
export function makeLines(root: ShadowRoot, signal: AbortSignal): Lines {
  const { documentElement, body } = root.ownerDocument;
  let spans: readonly MarkedSpan[] = [];
  let path: SVGElement | null = null;
  let frame = 0;

  /** Many things may move a text in one frame. */
  const later = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const draw = () => {
    frame = 0;
    if (!signal.aborted) path?.setAttribute('d', pathOf(spans, root.host.getBoundingClientRect()));
  };

  function start(): SVGElement {
    const svg = root.ownerDocument.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'lines');
    svg.setAttribute('aria-hidden', 'true');
    const line = root.ownerDocument.createElementNS(SVG, 'path');
    svg.append(line);
    root.prepend(svg);
    const sizes = new ResizeObserver(later);
    for (const box of [documentElement, body]) if (box) sizes.observe(box);
    window.addEventListener('resize', later, { passive: true, signal });
    // What moves with the document moves with the lines.
    const moved = ({ target }: Event) => target !== root.ownerDocument && later();
    for (const type of MOVERS)
      root.ownerDocument.addEventListener(type, moved, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      svg.remove();
    });
    return line;
  }

  return {
    show(next) {
      if (signal.aborted || (next.length === 0 && !path)) return;
      spans = next;
      path ??= start();
      later();
    },
  };
}

/** A line under each line of text, measured from the host's corner. What is scrolled out of its part has none. */
function pathOf(spans: readonly MarkedSpan[], corner: DOMRect): string {
  const clips = new Map<Element, DOMRect[]>();
  const clipsOf = (context: Element) => {
    const known = clips.get(context);
    if (known) return known;
    const { body } = context.ownerDocument;
    const boxes = getOverflowAncestors(context, [], false).flatMap((around) =>
      around instanceof Element && around !== body ? around.getBoundingClientRect() : [],
    );
    clips.set(context, boxes);
    return boxes;
  };
  return spans
    .flatMap(({ anchor, context }) =>
      anchor().filter((rect) => clipsOf(context).every((clip) => holds(clip, rect.left, rect.bottom))),
    )
    .map(({ left, width, bottom, height }) => {
      const [x, y] = [left - corner.left, bottom - corner.top - RISE * height];
      // On whole pixels, or the dots run together.
      return `M${Math.round(x)} ${Math.round(y)}h${Math.round(width)}`;
    })
    .join('');
}

const holds = (box: DOMRect, x: number, y: number) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

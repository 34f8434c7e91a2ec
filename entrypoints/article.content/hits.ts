/** Which mention is under a point: by the caret position there, checked against the mention's rectangles. */
import type { MarkedSpan } from '../../lib/card-port.ts';
import { type PageBlock, placeOf } from './block-text.ts';

/** A mention that answers to the pointer. */
export interface Target {
  subject: string;
  block: PageBlock;
  start: number;
  end: number;
}

/** A target's part within one text node. */
interface Part {
  target: Target;
  from: number;
  to: number;
}

export interface Hits {
  at(x: number, y: number): Target | null;
}

/** Mentions of one element tested by their rectangles; more stand in no paragraph. */
const MOST_BY_RECT = 60;
/** How far beside a letter still counts, in CSS pixels. */
const SLACK = 1;

export function makeHits(document: Document, targets: readonly Target[]): Hits {
  const byNode = new Map<Node, Part[]>();
  const byElement = new Map<Element, Target[]>();
  for (const target of targets) {
    for (const { node, from, at, length } of target.block.pieces) {
      const start = Math.max(target.start, at);
      const end = Math.min(target.end, at + length);
      if (start >= end) continue;
      put(byNode, node, { target, from: from + start - at, to: from + end - at });
      const parent = node.parentElement;
      if (parent && byElement.get(parent)?.at(-1) !== target) put(byElement, parent, target);
    }
  }

  const byCaret = (x: number, y: number): Target | null => {
    const caret = document.caretPositionFromPoint?.(x, y);
    if (!caret) return null;
    const { offsetNode, offset } = caret;
    // Two at most: the caret between two names that touch belongs to either.
    const near = byNode.get(offsetNode)?.filter(({ from, to }) => from <= offset && offset <= to);
    return near?.find(({ target }) => covers(target, x, y))?.target ?? null;
  };

  const byRect = (element: Element, x: number, y: number): Target | null =>
    byElement
      .get(element)
      ?.slice(0, MOST_BY_RECT)
      .find((target) => covers(target, x, y)) ?? null;

  return {
    at(x, y) {
      const found = byCaret(x, y);
      if (found) return found;
      const top = document.elementFromPoint(x, y);
      if (!top) return null;
      // Text that cannot be selected has no caret in some browsers.
      const direct = byRect(top, x, y);
      if (direct || !isClearLink(top)) return direct;
      for (const below of document.elementsFromPoint(x, y).slice(1, 8)) {
        const target = byRect(below, x, y);
        if (target) return target;
      }
      return null;
    },
  };

  /** A "stretched" link over a whole teaser: the text below it is seen through. Dialogs and bars are not clear. */
  function isClearLink(element: Element): boolean {
    if (!element.closest('a[href]')) return false;
    const style = document.defaultView?.getComputedStyle(element);
    return style?.backgroundImage === 'none' && /^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
  }
}

/** Client rectangles of a span, one a line; empty when its text is gone from the page. */
export function rectsOf(block: PageBlock, start: number, end: number): DOMRect[] {
  const place = placeOf(block, start, end);
  if (!place?.startContainer.isConnected || !place.endContainer.isConnected) return [];
  const range = place.startContainer.ownerDocument.createRange();
  try {
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
  } catch {
    // The node was shortened since it was read.
    return [];
  }
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Where a target stands, for what is shown at it; null when its element is gone. */
export function markedSpan({ block, start, end }: Target): MarkedSpan | null {
  const context = block.pieces.find(({ at, length }) => start < at + length)?.node.parentElement;
  return context ? { anchor: () => rectsOf(block, start, end), context } : null;
}

function covers({ block, start, end }: Target, x: number, y: number): boolean {
  return rectsOf(block, start, end).some(
    (rect) =>
      x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK,
  );
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

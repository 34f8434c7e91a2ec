/**
 * What the tests put into each page before its own scripts run, to see what a page could see: every change
 * of the tree that the page did not make itself, layout shifts, and our marks. It keeps the browser's own
 * functions, since some pages replace them.
 */

export interface PlantedReport {
  /** Changes inside the body that the page did not make, the first few in words. */
  changes: string[];
  /** The same outside of the body, but for our host. */
  outside: string[];
  /** Sum of layout shifts without input; 0 where the browser does not tell. */
  shift: number;
}

interface Planted {
  report(): PlantedReport;
  marks(): string[];
  /** The middle of the first line of the mark with this text, in client coordinates. */
  middle(text: string): { x: number; y: number } | null;
}

export interface PlantedWindow {
  planted: Planted;
  /** Runs the page's own changes. */
  own<T>(change: () => T): T;
}

/** Runs in the page, at the start of every document. */
export function plant(): void {
  if (window.top !== window) return;
  const { registry, apply, values, position } = {
    registry: CSS.highlights as unknown as { get(name: string): object | undefined },
    apply: Reflect.apply,
    // No callbacks: where scripts are forbidden the page cannot be called back.
    values: Highlight.prototype.values as () => Iterator<AbstractRange>,
    position: Node.prototype.compareDocumentPosition,
  };
  const { next } = Object.getPrototypeOf(apply(values, new Highlight(), [])) as Iterator<AbstractRange>;
  const isIn = Object.getOwnPropertyDescriptor(Node.prototype, 'isConnected')?.get as () => boolean;
  const getHighlight = Object.getPrototypeOf(CSS.highlights).get as (name: string) => object | undefined;
  const makeRange = Document.prototype.createRange;
  const { closest } = Element.prototype;
  const nameOf = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeName')?.get as () => string;
  const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')
    ?.get as () => Element | null;
  const { setStart, setEnd, toString: rangeText, getClientRects: getRects } = Range.prototype;

  const changes: string[] = [];
  const outside: string[] = [];
  const isOurHost = (node: Node | undefined) => {
    const name = node && apply(nameOf, node, []);
    return name === 'SIDELIGHT-CARD' || name === 'sidelight-card';
  };
  const note = (records: MutationRecord[]) => {
    for (let i = 0; i < records.length; i++) {
      const record = records[i] as MutationRecord;
      const { target, type, addedNodes, removedNodes } = record;
      const hostOnly =
        type === 'childList' &&
        addedNodes.length + removedNodes.length === 1 &&
        isOurHost(addedNodes[0] ?? removedNodes[0]);
      const element = target instanceof Element ? target : apply(parentOf, target, []);
      const inBody = element && apply(closest, element, ['body']);
      const list = inBody ? changes : outside;
      if (hostOnly && !inBody) continue;
      if (list.length < 5) {
        const what = addedNodes[0]?.nodeName ?? removedNodes[0]?.nodeName ?? record.attributeName ?? '';
        list[list.length] = `${type} of ${target.nodeName}: ${what}`;
      }
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const takeRecords = MutationObserver.prototype.takeRecords;
  const drop = () => {
    apply(takeRecords, observer, []);
    changes.length = 0;
    outside.length = 0;
  };
  // The parser's work. Ours begins after it.
  document.addEventListener('DOMContentLoaded', drop, { capture: true, once: true });

  let shift = 0;
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  } catch {
    // Firefox has no such entries.
  }

  /** Our ranges in reading order. All by hand, since the page may have replaced sort and its like. */
  const ranges = (): AbstractRange[] => {
    const highlight = apply(getHighlight, registry, ['sidelight-mention']);
    const found: AbstractRange[] = [];
    if (highlight) {
      const all = apply(values, highlight, []);
      for (let one = apply(next, all, []); !one.done; one = apply(next, all, [])) {
        // What the page took out is not to be seen, whatever the registry still holds.
        if (apply(isIn, one.value.startContainer, [])) found[found.length] = one.value;
      }
    }
    const isBefore = (a: AbstractRange, b: AbstractRange) =>
      a.startContainer === b.startContainer
        ? a.startOffset <= b.startOffset
        : (apply(position, a.startContainer, [b.startContainer]) & 4) !== 0;
    for (let i = 1; i < found.length; i++) {
      const one = found[i] as AbstractRange;
      let at = i;
      while (at > 0 && !isBefore(found[at - 1] as AbstractRange, one)) {
        found[at] = found[at - 1] as AbstractRange;
        at -= 1;
      }
      found[at] = one;
    }
    return found;
  };
  const live = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range => {
    const range = apply(makeRange, document, []);
    apply(setStart, range, [startContainer, startOffset]);
    apply(setEnd, range, [endContainer, endOffset]);
    return range;
  };
  const textOf = (range: AbstractRange): string => {
    try {
      return apply(rangeText, live(range), []);
    } catch {
      return '(out of its node)';
    }
  };

  const planted: Planted = {
    report: () => {
      note(apply(takeRecords, observer, []));
      return { changes, outside, shift };
    },
    marks: () => {
      const texts: string[] = [];
      const all = ranges();
      for (let i = 0; i < all.length; i++) texts[i] = textOf(all[i] as AbstractRange);
      return texts;
    },
    middle: (text) => {
      const all = ranges();
      for (let i = 0; i < all.length; i++) {
        if (textOf(all[i] as AbstractRange) !== text) continue;
        const rect = apply(getRects, live(all[i] as AbstractRange), [])[0];
        if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      }
      return null;
    },
  };
  const own = <T>(change: () => T): T => {
    note(apply(takeRecords, observer, []));
    try {
      return change();
    } finally {
      apply(takeRecords, observer, []);
    }
  };
  Object.assign(window, { planted, own } satisfies PlantedWindow);
}

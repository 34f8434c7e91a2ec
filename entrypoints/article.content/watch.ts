/**
 * Tells when the page has changed: one MutationObserver, collected until the page rests a little, and ever
 * more seldom when it never rests.
 */
import { MAX_DIRTY, RESCAN_MAX_MS, RESCAN_MIN_MS } from '../../lib/caps.ts';
import { isInlineTag } from './look.ts';

export interface Changes {
  /** Places whose text may be another now. */
  places: ReadonlySet<Node>;
  /** More changed than is worth telling apart. */
  many: boolean;
}

export interface Watch {
  /** Something else than the tree changed (address, size): look again. */
  poke(): void;
}

/** Attributes that show or hide text; `class` and `style` change all the time, the sizes tell of those. */
const ATTRIBUTES = ['hidden', 'aria-hidden', 'open', 'contenteditable', 'inert'];
/** A page quiet for so long starts again with the shortest pause. */
const QUIET_MS = 10_000;

/** `changed` is never called again before its promise settles. */
export function watch(signal: AbortSignal, changed: (changes: Changes) => Promise<void>): Watch {
  let places = new Set<Node>();
  let many = false;
  let pending = false;
  let busy = false;
  let pause = RESCAN_MIN_MS;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    if (many) return schedule();
    for (const record of records) collect(record, places);
    if (places.size > MAX_DIRTY) {
      many = true;
      places.clear();
    }
    schedule();
  });

  function schedule(): void {
    pending = true;
    if (busy || timer !== undefined || signal.aborted) return;
    const now = performance.now();
    pause = now - last > QUIET_MS ? RESCAN_MIN_MS : pause;
    timer = setTimeout(flush, pause);
  }

  async function flush(): Promise<void> {
    timer = undefined;
    // Nobody reads a hidden page: what changed there is looked at when it comes into view.
    if (document.visibilityState === 'hidden') return;
    pending = false;
    busy = true;
    const changes = { places, many };
    places = new Set();
    many = false;
    last = performance.now();
    pause = Math.min(RESCAN_MAX_MS, pause * 1.5);
    try {
      await changed(changes);
    } finally {
      busy = false;
      if (pending) schedule();
    }
  }

  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  document.addEventListener('visibilitychange', () => pending && schedule(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { poke: schedule };
}

/** The smallest places that cover a change: what was added, or the line in which something changed. */
function collect(record: MutationRecord, places: Set<Node>): void {
  if (record.type !== 'childList') {
    // What an element's own attribute hides is decided from outside of it.
    places.add(record.type === 'attributes' ? (record.target.parentNode ?? record.target) : record.target);
    return;
  }
  // It is read with all it holds. A list that is drawn anew changes the same few rows thousands of times.
  if (places.has(record.target)) return;
  for (const node of record.addedNodes) places.add(isBox(node) ? node : record.target);
  for (const node of record.removedNodes) if (!isBox(node)) places.add(record.target);
}

const isBox = (node: Node) => node.nodeType === Node.ELEMENT_NODE && !isInlineTag(node as Element);

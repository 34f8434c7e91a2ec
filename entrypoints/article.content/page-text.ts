/**
 * The article's text as blocks, read in slices and kept up to date: when the page changes, only the blocks
 * in the changed places are read again.
 */

import { MAX_BLOCKS, MAX_HIDDEN_WATCHED, MAX_PAGE_TEXT } from '../../lib/caps.ts';
import type { FoundArticle } from './article.ts';
import { lengthOf, type PageBlock } from './block-text.ts';
import { type ReadOptions, readBlocks } from './blocks.ts';
import { leftOut } from './furniture.ts';
import { BLOCK, type LookOf, NONE, UNSEEN } from './look.ts';
import { inSlices } from './slices.ts';
import { parentElementOf } from './tree.ts';

export interface PageText {
  readonly roots: readonly Element[];
  readonly blocks: readonly PageBlock[];
  /** Whether something was left out because it is not shown. */
  readonly hidesSome: boolean;
  /** The elements that were left out as not shown and are shown now; each is told once. */
  shownSince(): Element[];
  /** Reads everything. `early` gets what is there every some hundred nodes, until it has enough. */
  readAll(signal: AbortSignal, early?: (blocks: readonly PageBlock[]) => boolean): Promise<void>;
  /** Reads these elements again; false when nothing changed that a reader sees. */
  readAgain(changed: Iterable<Element>, signal: AbortSignal): Promise<boolean>;
  /** The nearest element whose text can be read again by itself, null outside of what is read. */
  unitOf(node: Node): Element | null;
}

export function makePageText({ roots, keep }: FoundArticle, lookOf: LookOf): PageText {
  let blocks: PageBlock[] = [];
  const hidden = new Set<Element>();
  const options: ReadOptions = {
    lookOf,
    keep,
    hidden: (element) => {
      if (hidden.size < MAX_HIDDEN_WATCHED) hidden.add(element);
    },
  };
  const rootOf = (node: Node) => roots.find((root) => root.contains(node)) ?? null;

  const unitOf = (node: Node): Element | null => {
    const root = rootOf(node);
    if (!root) return null;
    let unit: Element | null = null;
    let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    for (; element && element !== root; element = parentElementOf(element)) {
      const look = lookOf(element);
      if ((look & ~UNSEEN) === NONE || (leftOut(element) !== null && !keep(element))) return null;
      if (look & BLOCK) unit ??= element;
    }
    return unit ?? root;
  };

  return {
    roots,
    get blocks() {
      return blocks;
    },
    get hidesSome() {
      return hidden.size > 0;
    },
    shownSince() {
      const shown = [...hidden].filter((element) => {
        const look = element.isConnected ? lookOf(element) : NONE;
        return (look & ~UNSEEN) !== NONE && !(look & UNSEEN);
      });
      for (const element of shown) hidden.delete(element);
      return shown;
    },
    unitOf,
    async readAll(signal, early) {
      hidden.clear();
      const all: PageBlock[] = [];
      let tell = early;
      const see = (read: readonly PageBlock[]) => {
        if (tell?.(all.length > 0 ? [...all, ...read] : read)) tell = undefined;
      };
      for (const root of roots)
        all.push(...(await inSlices(watched(readBlocks(root, options), see), signal)));
      blocks = all;
    },
    async readAgain(changed, signal) {
      const units = outermost([...changed].filter((element) => element.isConnected && rootOf(element)));
      const kept = blocks.filter((block) => isWhole(block) && !isInside(block, units, roots));
      let next = kept;
      for (const unit of units) {
        const read = await inSlices(readBlocks(unit, options), signal);
        next = insert(next, read);
      }
      next = next.slice(0, MAX_BLOCKS);
      const same = next.length === blocks.length && next.every((block, i) => isEqual(block, blocks[i]));
      if (same || lengthOf(next) > MAX_PAGE_TEXT) return false;
      blocks = next;
      return true;
    },
  };
}

/** The same steps, each seen as it comes. */
function* watched<T, R>(steps: Generator<T, R>, see: (value: T) => void): Generator<T, R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    see(step.value);
    yield step.value;
  }
}

/** Without those that lie in another. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => {
    for (let up = parentElementOf(element); up; up = parentElementOf(up)) if (all.has(up)) return false;
    return true;
  });
}

/** Whether all its text is still in the page. */
const isWhole = (block: PageBlock) => block.pieces.every(({ node }) => node.isConnected);

function isInside(block: PageBlock, units: readonly Element[], roots: readonly Element[]): boolean {
  const first = block.pieces[0]?.node;
  for (let up: Element | null = first?.parentElement ?? null; up; up = parentElementOf(up)) {
    if (units.includes(up)) return true;
    if (roots.includes(up)) return false;
  }
  return false;
}

/** Node.DOCUMENT_POSITION_FOLLOWING, which is not there without a window. */
const FOLLOWING = 4;

/** Puts blocks of one place among the others, in reading order. */
function insert(blocks: readonly PageBlock[], added: readonly PageBlock[]): PageBlock[] {
  const first = added[0]?.pieces[0]?.node;
  if (!first) return [...blocks];
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const node = blocks[middle]?.pieces[0]?.node;
    if (node && node.compareDocumentPosition(first) & FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return [...blocks.slice(0, low), ...added, ...blocks.slice(low)];
}

/** Same text from the same nodes. */
function isEqual(a: PageBlock, b: PageBlock | undefined): boolean {
  return (
    a === b ||
    (b !== undefined &&
      a.length === b.length &&
      a.digest === b.digest &&
      a.pieces.length === b.pieces.length &&
      a.pieces.every(({ node, from }, i) => node === b.pieces[i]?.node && from === b.pieces[i]?.from))
  );
}

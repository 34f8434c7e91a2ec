/**
 * Reads a part of a page into blocks of text: text nodes of one line flow are one block, however deep in
 * inline tags; block elements, `<br>` and table cells end it. What is hidden, editable, code or furniture is
 * left out. A generator, so that the caller can give the page its turn between steps.
 */
import { MAX_BLOCKS, MAX_DEPTH, MAX_NODES, MAX_PAGE_TEXT } from '../../lib/caps.ts';
import type { Block } from '../../lib/spotting/types.ts';
import { BlockText, type PageBlock } from './block-text.ts';
import { leftOut } from './furniture.ts';
import { BLOCK, type LookOf, NONE, UNSEEN } from './look.ts';
import { isMasked, nextSiblingOf } from './tree.ts';

export interface ReadOptions {
  lookOf: LookOf;
  /** Elements that are read whatever their names say: they hold much of the article. */
  keep?(element: Element): boolean;
  /** Told of each element left out because a style hides it now, so that it can be read when it is shown. */
  hidden?(element: Element): void;
}

/** Nodes between two chances to pause: reading one takes about a microsecond. */
const STEP = 200;

/** An element whose children are being read. */
interface Open {
  element: Element;
  block: boolean;
  /** As it was outside. */
  kind: Block['kind'];
  unseen: boolean;
}

/**
 * Yields the blocks read so far (the same array, growing) every `STEP` nodes; returns it when done.
 * `root` itself is entered whatever it is.
 */
export function* readBlocks(
  root: Element,
  options: ReadOptions,
): Generator<readonly PageBlock[], PageBlock[]> {
  const out = new BlockText();
  const open: Open[] = [{ element: root, block: true, kind: 'text', unseen: false }];
  let kind: Block['kind'] = kindOf(root) ?? 'text';
  let unseen = false;
  let node: Node | null = root.firstChild;
  for (let seen = 1; open.length > 0 && seen <= MAX_NODES; seen++) {
    if (seen % STEP === 0) {
      if (out.length >= MAX_PAGE_TEXT || out.blocks.length >= MAX_BLOCKS) break;
      yield out.blocks;
    }
    if (node === null) {
      const closed = open.pop() as Open;
      if (closed.block) out.end(kind);
      ({ kind, unseen } = closed);
      node = open.length > 0 ? nextSiblingOf(closed.element) : null;
      continue;
    }
    // 4: what XHTML has in CDATA sections.
    if (node.nodeType === 3 || node.nodeType === 4) {
      if (!unseen) out.add(node as Text, kind);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const entered = enter(element, options, out, kind);
      if (entered !== null && open.length < MAX_DEPTH) {
        open.push({ element, block: entered.block, kind, unseen });
        kind = kindOf(element) ?? kind;
        unseen = entered.unseen;
        node = element.firstChild;
        continue;
      }
    }
    node = nextSiblingOf(node);
  }
  out.end(kind);
  return cut(out.blocks);
}

/** Whether to read what an element holds, and the breaks it makes; null for no. */
function enter(
  element: Element,
  { lookOf, keep, hidden }: ReadOptions,
  out: BlockText,
  kind: Block['kind'],
): { block: boolean; unseen: boolean } | null {
  if (isMasked(element)) return null;
  const tag = element.localName;
  if (tag === 'br' || tag === 'hr') {
    out.end(kind);
    return null;
  }
  if (tag === 'wbr') return null;
  const reason = leftOut(element);
  if (reason !== null && !keep?.(element)) {
    if (reason === 'solid') out.gap();
    return null;
  }
  if (isInClosedDetails(element)) return null;
  const look = lookOf(element);
  if ((look & ~UNSEEN) === NONE) {
    hidden?.(element);
    return null;
  }
  const block = (look & BLOCK) !== 0;
  if (block) out.end(kind);
  if (look & UNSEEN) hidden?.(element);
  return { block, unseen: (look & UNSEEN) !== 0 };
}

/** Browsers keep the content of closed details from sight without a style of its own. */
function isInClosedDetails(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary';
}

function kindOf(element: Element): Block['kind'] | null {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag) || element.getAttribute('role') === 'heading') return 'headline';
  return tag === 'figcaption' || tag === 'caption' ? 'caption' : null;
}

/** Within MAX_BLOCKS and MAX_PAGE_TEXT: the last step may have gone over. */
function cut(blocks: PageBlock[]): PageBlock[] {
  let left = MAX_PAGE_TEXT;
  let count = 0;
  for (const { text } of blocks) {
    left -= text.length;
    if (left < 0 || count === MAX_BLOCKS) break;
    count++;
  }
  blocks.length = count;
  return blocks;
}

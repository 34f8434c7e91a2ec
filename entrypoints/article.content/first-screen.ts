/** What of a long page to ask for first: its beginning, where names stand in full, and what the reader sees. */
import { FIRST_REQUEST_TEXT } from '../../lib/caps.ts';
import type { PageBlock } from './block-text.ts';

/** Bottom of a block's element in client coordinates. */
export type BottomOf = (block: PageBlock) => number;

/** In a browser, while its layout is at rest. */
export const bottomInPage: BottomOf = ({ pieces }) =>
  pieces[0]?.node.parentElement?.getBoundingClientRect().bottom ?? Number.NEGATIVE_INFINITY;

/**
 * Null while what was read does not reach over the screen of `height` CSS pixels. Blocks are taken to stand one
 * below the other; where they do not, the whole page is asked for soon after.
 */
export function firstScreen(
  blocks: readonly PageBlock[],
  height: number,
  bottomOf: BottomOf,
): PageBlock[] | null {
  const head = upTo(blocks, 0);
  const last = blocks.at(-1);
  if (!last || head === blocks.length || bottomOf(last) < height) return null;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bottomOf(blocks[middle] as PageBlock) > 0) high = middle;
    else low = middle + 1;
  }
  return [...blocks.slice(0, head), ...blocks.slice(Math.max(head, low), upTo(blocks, low))];
}

/** Where the blocks from `first` on have that much text. */
function upTo(blocks: readonly PageBlock[], first: number): number {
  let end = first;
  for (let length = 0; end < blocks.length && length < FIRST_REQUEST_TEXT; end++) {
    length += blocks[end]?.length ?? 0;
  }
  return end;
}

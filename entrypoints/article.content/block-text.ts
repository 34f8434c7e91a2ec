/** Builds the text of blocks as the reader sees it, and remembers where each piece stands in the page. */
import { MAX_BLOCK_TEXT } from '../../lib/caps.ts';
import { hashKey } from '../../lib/spotting/hash.ts';
import type { Block } from '../../lib/spotting/types.ts';

/** `length` code units of block text from `at` on are those of `node` from `from` on. */
export interface Piece {
  node: Text;
  from: number;
  at: number;
  length: number;
}

/**
 * A block with the way back to the page. Never changed once made: its identity stands for its content. Its text
 * is taken from the page when it is asked for, which keeps half a megabyte for a live blog out of our heap.
 */
export class PageBlock implements Block {
  readonly kind: Block['kind'];
  readonly pieces: readonly Piece[];
  /** Code units of the text. */
  readonly length: number;
  /** Of the text as it was read: tells it from what the page put in its place since. */
  readonly digest: number;

  constructor(text: string, kind: Block['kind'], pieces: readonly Piece[]) {
    this.kind = kind;
    this.pieces = pieces;
    this.length = text.length;
    this.digest = hashKey(text).high;
  }

  /** As it was read; as long, with other letters, where the page changed it and it was not read again yet. */
  get text(): string {
    const parts: string[] = [];
    let end = 0;
    // Where no piece is, something stands that is not text.
    const fillTo = (at: number) => {
      if (end < at) parts.push(OBJECT.repeat(at - end));
    };
    for (const { node, from, at, length } of this.pieces) {
      fillTo(at);
      const data = node.data.substring(from, from + length);
      parts.push(data);
      end = at + data.length;
    }
    fillTo(this.length);
    return parts.join('').replace(LINE_ENDS, ' ');
  }
}

/** Code units in all of them. */
export const lengthOf = (blocks: readonly PageBlock[]) => blocks.reduce((sum, { length }) => sum + length, 0);

/** What stands for something that is not text, so that the words around it are not taken for neighbours. */
export const OBJECT = '\ufffc';

/** Not seen by the reader: soft hyphens, zero-width spaces and joins, marks of direction. */
const UNSEEN = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
const SPACE = '[ \\t\\n\\r\\f]';
/** Runs that stay as they are (single spaces in them included), or runs of white space and unseen characters. */
const RUNS = new RegExp(
  `[^${UNSEEN} \\t\\n\\r\\f]+(?: [^${UNSEEN} \\t\\n\\r\\f]+)*|${SPACE}+|[${UNSEEN}]+`,
  'g',
);
const WHITE = new RegExp(`^${SPACE}`);
/** A piece may stand for a line's end with a space. */
const LINE_ENDS = /[\t\n\r\f]/g;
const INVISIBLE = new RegExp(`^[${UNSEEN}]`);

export class BlockText {
  readonly blocks: PageBlock[] = [];
  /** Code units in all blocks. */
  length = 0;
  private text = '';
  /** Its last code unit: asking a text that grows by pieces for it would copy the whole each time. */
  private last = '';
  private pieces: Piece[] = [];

  /** Adds a text node, its white space collapsed and what is not seen left out. */
  add(node: Text, kind: Block['kind']): void {
    const data = node.data;
    if (this.text.length + data.length > MAX_BLOCK_TEXT) this.end(kind);
    for (const { 0: run, index } of data.slice(0, MAX_BLOCK_TEXT).matchAll(RUNS)) {
      if (INVISIBLE.test(run)) continue;
      if (!WHITE.test(run)) this.piece(node, index, run);
      else if (this.last && this.last !== ' ') this.piece(node, index, ' ');
    }
  }

  /** Something that is not text stands here. */
  gap(): void {
    if (!this.last || this.last === OBJECT) return;
    this.text += OBJECT;
    this.last = OBJECT;
  }

  /** Ends the block, if one was begun. */
  end(kind: Block['kind']): void {
    const text = this.text.trimEnd();
    if (/[\p{L}\p{N}]/u.test(text)) {
      const pieces = this.pieces.filter(({ at }) => at < text.length);
      const last = pieces.at(-1);
      if (last) last.length = Math.min(last.length, text.length - last.at);
      this.blocks.push(new PageBlock(text, kind, pieces));
      this.length += text.length;
    }
    this.text = '';
    this.last = '';
    this.pieces = [];
  }

  private piece(node: Text, from: number, text: string): void {
    const at = this.text.length;
    this.text += text;
    this.last = text.at(-1) ?? '';
    const last = this.pieces.at(-1);
    // " " may stand for a longer run: only pieces that touch on both sides are one.
    if (last && last.node === node && last.from + last.length === from && last.at + last.length === at) {
      last.length += text.length;
    } else this.pieces.push({ node, from, at, length: text.length });
  }
}

/** A span of a block as positions in the page; null when it holds no text of the page. */
export function placeOf(
  { pieces }: PageBlock,
  start: number,
  end: number,
): { startContainer: Text; startOffset: number; endContainer: Text; endOffset: number } | null {
  const first = pieces.find(({ at, length }) => start < at + length && at < end);
  const last = pieces.findLast(({ at, length }) => at < end && start < at + length);
  if (!first || !last) return null;
  return {
    startContainer: first.node,
    startOffset: first.from + Math.max(0, start - first.at),
    endContainer: last.node,
    endOffset: last.from + Math.min(last.length, end - last.at),
  };
}

/** Judges a document and says what of it to read; the same for a page in a browser and a file on disk. */
import { type Judgement, judge } from '../../lib/article/judge.ts';
import type { PageBlock } from './block-text.ts';
import { type ReadOptions, readBlocks } from './blocks.ts';
import { type LookOf, lookByTag } from './look.ts';
import { findMainText, type MainText } from './main-text.ts';
import { readSignals } from './signals.ts';
import { toEnd } from './slices.ts';

export interface FoundArticle extends Judgement {
  /** Elements to read, in reading order. */
  roots: Element[];
  /** What its metadata says, in one string: to know it again. */
  metadata: string;
  /** For `readBlocks`: elements that hold a good part of the text are read whatever their names say. */
  keep(element: Element): boolean;
}

/** An element with this share of the running text is no furniture. */
const TOO_MUCH_TO_SKIP = 0.25;

/**
 * What there is to read in a document, null when it has no body or is being written. `stale` is the `metadata` of the article
 * shown before under another address in the same document: while it is still there, it is not believed.
 * A generator, so that the caller can give the page its turn between steps.
 */
export function* findArticle(
  document: Document,
  url: string,
  stale?: string,
): Generator<void, FoundArticle | null> {
  const main = yield* findMainText(document);
  // Somebody's draft in an editor is nothing to read.
  if (!main || document.designMode === 'on') return null;
  yield;
  const signals = yield* readSignals(document, main, url);
  const metadata = JSON.stringify([signals.jsonLd, signals.metaDates]);
  if (metadata === stale) Object.assign(signals, { jsonLd: [], metaDates: [] });
  return { ...judge(signals), roots: main.roots, metadata, keep: keeper(main) };
}

function keeper({ proseIn, proseLength }: MainText): (element: Element) => boolean {
  const enough = Math.max(1, proseLength * TOO_MUCH_TO_SKIP);
  return (element) =>
    proseIn(element) >= enough && /^(?:div|section|article|main|ul|ol|form)$/.test(element.localName);
}

/** Reads a whole document at once, without styles: for the command line and tests. */
export function readDocument(
  document: Document,
  url: string,
  lookOf: LookOf = lookByTag,
): (Judgement & { blocks: PageBlock[] }) | null {
  const found = toEnd(findArticle(document, url));
  if (!found) return null;
  const options: ReadOptions = { lookOf, keep: found.keep };
  const { article, lang, published, publishedFrom, roots } = found;
  return {
    article,
    lang,
    published,
    publishedFrom,
    blocks: roots.flatMap((root) => toEnd(readBlocks(root, options))),
  };
}

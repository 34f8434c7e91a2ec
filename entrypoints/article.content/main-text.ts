/**
 * Finds where a page has its running text: the deepest element that holds most of the paragraphs, and the
 * headline. Readability's idea, by length alone: no guessing from class names.
 */
import { leftOut } from './furniture.ts';
import { isBefore } from './order.ts';
import { shortText, unlinkedLength } from './text-in.ts';
import { isMasked, parentElementOf } from './tree.ts';

export interface MainText {
  /** Elements to read, in reading order: the headline where it stands apart, and the text. */
  roots: Element[];
  headline: Element | null;
  /** Paragraphs of running text: how many, and their code units outside of links. */
  paragraphs: number;
  proseLength: number;
  /** Main headlines: in the text, else anywhere. */
  headlines: number;
  /** Running text inside an element, in code units. */
  proseIn(element: Element): number;
}

/** Shorter ones are captions, bylines, teasers. */
const PARAGRAPH = 80;
/** What one paragraph counts at most: a wall of text is no more an article than its neighbours. */
const MAX_PARAGRAPH = 5_000;
/** Headlines run from two words to three lines. */
const MIN_HEADLINE = 10;
const MAX_HEADLINE = 400;
/** Headings of the first rank looked at. */
const MAX_HEADINGS = 50;
/** Paragraphs between two chances to pause. */
const STEP = 50;
/** Paragraphs looked at: the text is where the first thousands are. */
const MAX_PARAGRAPHS = 3_000;
/** How far up a paragraph's length is counted. */
const MAX_UP = 60;
/** The text is what holds this share of the running text. */
const MOST = 0.7;
/** The headline is taken in when that brings no more than this share of other running text along. */
const WITH_HEADLINE = 1.25;

/** What may be a paragraph where pages do not use `<p>`. */
const OTHER_PARAGRAPHS = 'div, td, li, blockquote, section, article, span';
/** What is never article text, however long. */
const OUTSIDE =
  'nav, footer, aside, dialog, [role="dialog"], [aria-hidden="true"], [hidden], [contenteditable]';

/** A generator, so that the caller can give the page its turn between steps. Null without a body. */
export function* findMainText(document: Document): Generator<void, MainText | null> {
  // A file that is all one comment has no root; linkedom throws where browsers say null.
  const body = document.documentElement ? document.body : null;
  if (!body) return null;
  let found = yield* collect(body.getElementsByTagName('p'), proseOfParagraph);
  if (found.total < PARAGRAPH * 3) {
    const others = yield* collect(body.querySelectorAll(OTHER_PARAGRAPHS), proseOfBox);
    if (others.total > found.total) found = others;
  }
  const { held, total, paragraphs } = found;
  const proseIn = (element: Element) => held.get(element) ?? 0;

  // Those that hold most of it hold one another: the innermost is the text.
  const most = [...held.keys()].filter(
    (element) => total > 0 && proseIn(element) >= total * MOST && !isMasked(element),
  );
  let text = most.find((element) => most.every((other) => other.contains(element))) ?? body;
  // A single paragraph is not the text but a part of it.
  if (text.localName === 'p') text = text.parentElement ?? body;

  const headings = [...body.getElementsByTagName('h1')].slice(0, MAX_HEADINGS).filter(isHeadline);
  const inside = headings.filter((heading) => text.contains(heading));
  const headline = inside[0] ?? nearestBefore(headings, text);
  const roots = headline ? withHeadline(text, headline, proseIn) : [text];
  return {
    roots,
    headline,
    paragraphs,
    proseLength: total,
    headlines: distinctTexts(inside.length > 0 ? inside : headings),
    proseIn,
  };
}

interface Found {
  /** Running text in each element, itself and above. */
  held: Map<Element, number>;
  total: number;
  paragraphs: number;
}

function* collect(
  candidates: ArrayLike<Element>,
  proseOf: (element: Element) => number,
): Generator<void, Found> {
  const held = new Map<Element, number>();
  let total = 0;
  let paragraphs = 0;
  for (let i = 0; i < candidates.length && i < MAX_PARAGRAPHS; i++) {
    if (i % STEP === STEP - 1) yield;
    const element = candidates[i] as Element | undefined;
    // The page may have taken some out in a pause.
    if (!element) break;
    const length = proseOf(element);
    if (length < PARAGRAPH || element.closest(OUTSIDE)) continue;
    total += length;
    paragraphs += 1;
    let up: Element | null = element;
    for (let steps = 0; up && steps < MAX_UP; steps++, up = parentElementOf(up)) {
      held.set(up, (held.get(up) ?? 0) + length);
    }
  }
  return { held, total, paragraphs };
}

const proseOfParagraph = (element: Element) => unlinkedLength(element, MAX_PARAGRAPH);

/** Text that stands in the element itself, not in boxes within it. */
function proseOfBox(element: Element): number {
  let length = 0;
  let seen = 0;
  for (let child = element.firstChild; child && seen < 200; child = child.nextSibling, seen++) {
    if (child.nodeType === 3) length += (child as Text).data.trim().length;
    if (length > MAX_PARAGRAPH) return MAX_PARAGRAPH;
  }
  return length;
}

/** A main headline has text of its own and is no logo that links home. */
function isHeadline(heading: Element): boolean {
  const text = shortText(heading, MAX_HEADLINE);
  if (text === null || text.length < MIN_HEADLINE || heading.closest(OUTSIDE) || leftOut(heading))
    return false;
  const link = heading.querySelector('a[href="/"]') ?? heading.closest('a[href="/"]');
  return link === null;
}

/** Responsive pages write the same headline twice. */
function distinctTexts(headings: readonly Element[]): number {
  return new Set(headings.map((heading) => shortText(heading, MAX_HEADLINE))).size;
}

function nearestBefore(headings: readonly Element[], text: Element): Element | null {
  return headings.findLast((heading) => isBefore(heading, text)) ?? headings[0] ?? null;
}

/** One element with both where it holds little else (then the standfirst comes along), else the two. */
function withHeadline(text: Element, headline: Element, proseIn: (element: Element) => number): Element[] {
  if (text.contains(headline)) return [text];
  let both: Element | null = text;
  while (both && (isMasked(both) || !both.contains(headline))) both = parentElementOf(both);
  if (both && both.localName !== 'body' && proseIn(both) <= Math.max(1, proseIn(text)) * WITH_HEADLINE)
    return [both];
  return isBefore(headline, text) ? [headline, text] : [text, headline];
}

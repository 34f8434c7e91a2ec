/** Looks at the text inside elements without building it: pages hold elements of megabytes. */
import { nextSiblingOf, parentNodeOf } from './tree.ts';

/** Nodes looked at inside one element, so that none can keep us: a paragraph has a dozen. */
const MAX_NODES = 500;
/** The same for what is to be short. */
const FEW_NODES = 60;

/** The nodes inside an element in reading order, `most` at the most; what `enter` refuses is not gone into. */
function* nodesIn(
  element: Element,
  most: number,
  enter: (inner: Element) => boolean = () => true,
): Generator<Node> {
  let node: Node | null = element.firstChild;
  for (let seen = 0; node && seen < most; seen++) {
    yield node;
    let next: Node | null = node.nodeType === 1 && enter(node as Element) ? node.firstChild : null;
    while (!next && node && node !== element) {
      next = nextSiblingOf(node);
      node = next ? node : parentNodeOf(node);
    }
    node = next;
  }
}

/** The elements inside an element, of its first `most` nodes. */
export function* elementsIn(element: Element, most: number): Generator<Element> {
  for (const node of nodesIn(element, most)) if (node.nodeType === 1) yield node as Element;
}

/** Code units of text outside of links, without the white space of the source; counted up to `max`. */
export function unlinkedLength(element: Element, max: number): number {
  let length = 0;
  for (const node of nodesIn(element, MAX_NODES, (inner) => inner.localName !== 'a')) {
    if (node.nodeType !== 3) continue;
    const { length: size, data } = node as Text;
    length += size > max ? size : data.trim().length;
    if (length >= max) return max;
  }
  return length;
}

/** The element's text with single spaces, null when it is longer than `max` or spread over many nodes. */
export function shortText(element: Element, max: number): string | null {
  let text = '';
  let seen = 0;
  for (const node of nodesIn(element, FEW_NODES)) {
    if (++seen === FEW_NODES) return null;
    if (node.nodeType !== 3) continue;
    const { length, data } = node as Text;
    if (length > 10 * max || isLonger(data, max)) return null;
    text = (text + data).replace(/\s+/g, ' ').trimStart();
    if (text.length > max) return null;
  }
  return text.trimEnd();
}

const SPACE = /\s/;

/**
 * Whether it has more than `max` code units besides white space. Most of what is asked is a paragraph, which is
 * told from a line by its beginning: making its spaces single first took most of the time to find a dateline.
 */
function isLonger(data: string, max: number): boolean {
  if (data.length <= max) return false;
  let left = max;
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    // From "!" to the end of ASCII none is white space.
    if ((unit > 32 && unit < 127) || !SPACE.test(data[i] as string)) if (--left < 0) return true;
  }
  return false;
}

/** The beginning of the element's text. */
export function firstText(element: Element, max: number): string {
  let text = '';
  for (const node of nodesIn(element, MAX_NODES)) {
    if (node.nodeType === 3) text += (node as Text).data.slice(0, max);
    if (text.length >= max) break;
  }
  return text.slice(0, max);
}

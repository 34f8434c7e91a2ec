/** Looks at the text inside elements without building it: pages hold elements of megabytes. */

/** Nodes looked at inside one element, so that none can keep us. */
const MAX_NODES = 1_000;

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
      next = node.nextSibling;
      node = next ? node : node.parentNode;
    }
    node = next;
  }
}

/** The elements inside an element, of its first `most` nodes. */
export function* elementsIn(element: Element, most: number): Generator<Element> {
  for (const node of nodesIn(element, most)) if (node.nodeType === 1) yield node as Element;
}

function* textNodes(element: Element, withLinks: boolean): Generator<Text> {
  const enter = (inner: Element) => withLinks || inner.localName !== 'a';
  for (const node of nodesIn(element, MAX_NODES, enter)) if (node.nodeType === 3) yield node as Text;
}

/** Code units of text outside of links, without the white space of the source; counted up to `max`. */
export function unlinkedLength(element: Element, max: number): number {
  let length = 0;
  for (const { length: size, data } of textNodes(element, false)) {
    length += size > max ? size : data.trim().length;
    if (length >= max) return max;
  }
  return length;
}

/** The element's text with single spaces, null when it is longer than `max`. */
export function shortText(element: Element, max: number): string | null {
  let text = '';
  for (const node of textNodes(element, true)) {
    if (node.length > 10 * max) return null;
    text = (text + node.data).replace(/\s+/g, ' ').trimStart();
    if (text.length > max) return null;
  }
  return text.trimEnd();
}

/** The beginning of the element's text. */
export function firstText(element: Element, max: number): string {
  let text = '';
  for (const node of textNodes(element, true)) {
    text += node.data.slice(0, max);
    if (text.length >= max) break;
  }
  return text.slice(0, max);
}

/** Documents for tests, without a browser. */
import { parseHTML } from 'linkedom';
import { isBefore } from '../../../entrypoints/article.content/order.ts';

export function documentOf(html: string): Document {
  const { document, Node } = parseHTML(html);
  // linkedom's own goes by depth, see order.ts.
  Node.prototype.compareDocumentPosition = function (this: Node, other: Node) {
    return isBefore(this, other) ? 4 : 2;
  };
  return document as unknown as Document;
}

export function bodyOf(inner: string): Element {
  return documentOf(`<!doctype html><html><body>${inner}</body></html>`).body;
}

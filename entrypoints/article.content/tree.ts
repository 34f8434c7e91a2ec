/**
 * The way through the tree where a form may stand in it: a form gives its fields by their names, so that
 * `<input name="parentElement">` is what `form.parentElement` gives, and a walk upwards never ends.
 */

/** The browser's own getter; documents that are read from files have no such forms. */
function own<T>(owner: typeof Node | undefined, name: keyof Node): (node: Node) => T {
  const get = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  return get ? (node) => Reflect.apply(get, node, []) : (node) => node[name] as T;
}

const TheNode = (globalThis as { Node?: typeof Node }).Node;
const TheForm = (globalThis as { HTMLFormElement?: typeof HTMLFormElement }).HTMLFormElement;

export const parentElementOf = own<Element | null>(TheNode, 'parentElement');
export const parentNodeOf = own<Node | null>(TheNode, 'parentNode');
export const nextSiblingOf = own<Node | null>(TheNode, 'nextSibling');

/** What we ask of elements besides the way. */
const ASKED: readonly (keyof Element)[] = [
  'nodeType',
  'localName',
  'firstChild',
  'isConnected',
  'textContent',
  'contains',
  'closest',
  'hasAttribute',
  'hasAttributes',
  'getAttribute',
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
];

/** Whether it is a form with fields of such names: it cannot be asked anything, so it is not read. */
export function isMasked(element: Element): boolean {
  return (
    TheForm !== undefined && element instanceof TheForm && ASKED.some((name) => Object.hasOwn(element, name))
  );
}

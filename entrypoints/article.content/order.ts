/**
 * Which of two nodes comes first. For documents read from files: linkedom's `compareDocumentPosition` goes
 * by depth. In a browser the native one is right, and faster.
 */
import { nextSiblingOf, parentNodeOf } from './tree.ts';

export function isBefore(a: Node, b: Node): boolean {
  if (a === b) return false;
  const ofA = pathTo(a);
  const ofB = pathTo(b);
  let level = 0;
  while (level < ofA.length && ofA[level] === ofB[level]) level++;
  const left = ofA[level];
  const right = ofB[level];
  // One holds the other: the outer one begins first.
  if (!left || !right) return !left;
  for (let next = nextSiblingOf(left); next; next = nextSiblingOf(next)) if (next === right) return true;
  return false;
}

/** From the root down to the node. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let up: Node | null = node; up; up = parentNodeOf(up)) path.unshift(up);
  return path;
}

/** Marks a drawing while some of it lies before what is in sight, so that a year cut at its edge fades and does not look like another. */

/** Sets `data-earlier` on the scrolling element. Returns the way to stop. */
export function earlierEdge(element: HTMLElement): () => void {
  // From right to left it is below zero.
  const look = () => element.toggleAttribute('data-earlier', Math.abs(element.scrollLeft) >= 1);
  look();
  element.addEventListener('scroll', look, { passive: true });
  return () => element.removeEventListener('scroll', look);
}

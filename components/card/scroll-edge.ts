/** Marks a scrolling part while something of it is hidden below, so that a card cut at its height does not look whole. */

/** Rounding of a zoomed page; less than a line of text. */
const SLACK_PX = 4;

/** Sets `data-more` on the element while there is more below. Returns the way to stop. */
export function scrollEdge(element: HTMLElement): () => void {
  const look = () => {
    const below = element.scrollHeight - element.scrollTop - element.clientHeight;
    element.toggleAttribute('data-more', below > SLACK_PX);
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(element);
  for (const child of element.children) sizes.observe(child);
  element.addEventListener('scroll', look, { passive: true });
  return () => {
    sizes.disconnect();
    element.removeEventListener('scroll', look);
  };
}

/** How an element stands in the page: whether it breaks the line, and whether it is seen. */

/** Not rendered, with all it holds. */
export const NONE = 0;
/** Flows within a line: the text around it goes on. */
export const INLINE = 1;
/** Stands on its own: text before and after it is another block. */
export const BLOCK = 2;
/** Added to the others: rendered, but its own text is not seen (visibility: hidden). */
export const UNSEEN = 4;

/** NONE, INLINE or BLOCK, the last two with UNSEEN added where so. */
export type LookOf = (element: Element) => number;

/** Elements that flow within a line unless styled otherwise. */
const INLINE_TAGS = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i img ins kbd label mark meter nobr output q rb rp rt ' +
    'ruby s samp slot small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

export const isInlineTag = (element: Element) => INLINE_TAGS.has(element.localName) || isCustom(element);

// A form gives its field named "localName" instead of its own.
const isCustom = ({ localName }: Element) => typeof localName === 'string' && localName.includes('-');

/** By the element's name and attributes alone: for documents that are not rendered (command line, tests). */
export const lookByTag: LookOf = (element) => {
  const style = element.getAttribute('style');
  if (style) {
    if (/display\s*:\s*none/i.test(style)) return NONE;
    if (/visibility\s*:\s*hidden/i.test(style)) return (isInlineTag(element) ? INLINE : BLOCK) | UNSEEN;
    if (/display\s*:\s*(?:block|flex|grid)/i.test(style)) return BLOCK;
  }
  return isInlineTag(element) ? INLINE : BLOCK;
};

/** A dropped capital has this many letters at most; longer floats are boxes of their own. */
const DROP_CAP = 3;

/** By computed style: for pages. Reads no layout. */
export function lookByStyle(view: Window): LookOf {
  return (element) => {
    const style = view.getComputedStyle(element);
    const display = style.display;
    // Empty: not in the flat tree (a child of a shadow host without a slot for it).
    if (display === 'none' || display === '') return NONE;
    if (style.contentVisibility === 'hidden') return NONE;
    const unseen = style.visibility === 'visible' && !losesText(element) ? 0 : UNSEEN;
    if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) {
      return INLINE | unseen;
    }
    if (isInlineTag(element)) {
      // Taken out of the flow: "(opens in a new window)" for screen readers. Not part of the sentence.
      if (style.position === 'absolute' || style.position === 'fixed') return NONE;
      if (style.float !== 'none' && (element.textContent?.trim().length ?? 0) <= DROP_CAP)
        return INLINE | unseen;
    }
    return BLOCK | unseen;
  };
}

/** What browsers let extensions see of closed roots. */
type ShadowHost = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
const { chrome } = globalThis as {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
};

/** Whether its own text is nowhere to be seen, since its shadow root has no place for it. */
function losesText(element: ShadowHost): boolean {
  const root =
    element.shadowRoot ??
    (isCustom(element)
      ? (element.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot?.(element))
      : null);
  return root != null && root.querySelector('slot:not([name]), slot[name=""]') === null;
}

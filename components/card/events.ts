/** Keeps what the reader does inside the card away from the page's own listeners and shortcuts. */

/** Composed events, which would leave the shadow root with the host as their target. */
const COMPOSED = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'focusin',
  'focusout',
  'copy',
  'selectstart',
  'dragstart',
] as const;

export function keepEventsIn(root: ShadowRoot): void {
  // The root lives as long as the page, and so may these; they hold on to nothing.
  for (const type of COMPOSED) root.addEventListener(type, (event) => event.stopPropagation());
}

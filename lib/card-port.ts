/**
 * The seam between the content script and the card's script. Types only, no code.
 *
 * Both run in one isolated world and share `globalThis`. The content script makes the host and its
 * closed shadow root at start and owns the pointer, the keys and all timing; `/card.js`, put in with
 * `scripting.executeScript`, sets `globalThis.__sidelightCard`, whose `mount` fills the root. From
 * then on the content script only says show, pin and hide, and hears what the reader does inside.
 *
 *   const card = globalThis.__sidelightCard?.mount({ host, root, signal, on: { … } });
 *   card?.show({ facts, mention: 3, anchor: () => [...range.getClientRects()], context: textNode.parentElement });
 *
 * Opening adds no node to the page's own tree: the card is a popover inside the shadow root, so it
 * is in the top layer while the host stays an empty box that covers nothing.
 */
import type { PageFacts } from './facts/page.ts';

export interface CardMount {
  /** Child of the document element, made at start. The card styles it through `:host`. */
  host: HTMLElement;
  /** Its closed root, empty. */
  root: ShadowRoot;
  /** Abort takes everything out of the root and forgets it. */
  signal: AbortSignal;
  on: CardEvents;
  /** Of the extension: a report of what is wrong names it. */
  version: string;
}

/** What happens inside the card. Pointer and key events in it do not bubble to the page. */
export interface CardEvents {
  /** The pointer is over the card, or has left it: start or stop the delay to close. */
  pointer(inside: boolean): void;
  /** The reader pressed Pin (or unpinned). The card has already changed its look. */
  pinned(pinned: boolean): void;
  /** The reader closed it from inside (button, or Esc while focus was in it). It is hidden already. */
  closed(): void;
  /** Opens the subject or the pair in full; without it the card offers no "Timeline". */
  timeline?(what: CardView): void;
  /** "Wrong person": do not mark this subject here, or anywhere; without it the card does not offer it. */
  silence?(subject: string, where: 'site' | 'everywhere'): void;
}

/** What a card or the side panel is about. Pair keys are those of `PageFacts.pairs`. */
export type CardView = { kind: 'subject'; subject: string } | { kind: 'pair'; pair: string };

/** A marked span of the page. */
export interface MarkedSpan {
  /**
   * Client rectangles, one for each line it is on, asked for again whenever the page scrolls or changes size.
   * Empty: it is gone from the page.
   */
  anchor(): readonly DOMRect[];
  /** The element that holds it, whose scrolling ancestors move it. */
  context: Element;
}

export interface CardRequest extends MarkedSpan {
  facts: PageFacts;
  /** Index into `facts.mentions`. */
  mention: number;
  /** The block of text that holds the mention, and where in it (UTF-16 code units); for a report. */
  text?: { block: string; start: number; end: number };
  /** Leads with this pair instead of the mention's own (a pair chosen in the popup). */
  pair?: string;
  /** Where the pointer rests, in client coordinates: picks the line of a mention that is on two. */
  pointer?: { x: number; y: number };
  /** Opens pinned (a click): stays until closed, and stays put while the page scrolls. */
  pinned?: boolean;
  /** Moves focus into the card (opened by a key). Hiding gives it back. */
  focus?: boolean;
}

export interface Card {
  /** Shows the request, in place of what was shown. On the screen within one frame. */
  show(request: CardRequest): void;
  /** Pins what is open. */
  pin(): void;
  hide(): void;
  /** Draws lines under these spans, in place of those before: for where highlights cannot be used. */
  underline(spans: readonly MarkedSpan[]): void;
  readonly open: boolean;
  readonly pinned: boolean;
  /** Whether focus is in the card: then leaving with the pointer must not close it. */
  readonly focused: boolean;
  /** Where it is, in client coordinates, for the corridor from mention to card; null when closed. */
  rect(): DOMRect | null;
}

export interface CardModule {
  mount(mount: CardMount): Card;
}

declare global {
  // A property of globalThis can be declared with `var` only.
  var __sidelightCard: CardModule | undefined;
}

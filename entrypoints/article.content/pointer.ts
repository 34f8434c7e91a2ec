/**
 * Pointer and Esc to the mention meant. Nothing is computed while the pointer moves: a card opens when it
 * has rested, stays while the pointer is on the mention, on the way to the card or in it, and closes a little
 * later. One timer for both delays, so that an old one cannot close a new card.
 */
import { type Box, inCorridor } from './corridor.ts';
import type { Hits, Target } from './hits.ts';

export interface ShownCard {
  target: Target;
  /** Rectangles of the mention, one a line. */
  mention: readonly Box[];
  /** Null while it is not placed. */
  card: Box | null;
  /** Pinned, or with focus in it: stays when the pointer leaves. */
  held: boolean;
}

/** What is done with the mention meant. */
export interface Cards {
  open(target: Target, how: { x: number; y: number; pinned: boolean }): void;
  pin(): void;
  close(): void;
  shown(): ShownCard | null;
}

export interface PointerOptions {
  signal: AbortSignal;
  /** The newest, since it is made again when the page changes. */
  hits(): Hits;
  cards: Cards;
  /** How long the pointer rests before a card opens. */
  dwellMs(): number;
  /** Whether an event comes from the card. */
  isOurs(event: Event): boolean;
}

export interface Pointer {
  /** The pointer is over the card, or has left it. */
  inCard(inside: boolean): void;
}

/** A hand that rests trembles by this many CSS pixels. */
const REST_PX = 4;
/** Time to come back to a mention, or to reach the card by another way. */
const CLOSE_MS = 300;
/** What a click on a mention leaves to the page. */
const INTERACTIVE =
  'a[href], button, summary, label, input, select, textarea, [role="button"], [role="link"], [role="tab"], [onclick]';

export function listen({ signal, hits, cards, dwellMs, isOurs }: PointerOptions): Pointer {
  /** Where the pointer last came to rest. */
  let x = Number.NEGATIVE_INFINITY;
  let y = Number.NEGATIVE_INFINITY;
  let over = false;
  let openAt: number | null = null;
  let closeAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let armedFor = Number.POSITIVE_INFINITY;

  /** The timer is left alone when a deadline moves back: `due` looks again. So a move costs no timer. */
  const arm = () => {
    const next = Math.min(openAt ?? Number.POSITIVE_INFINITY, closeAt ?? Number.POSITIVE_INFINITY);
    if (next >= armedFor || next === Number.POSITIVE_INFINITY) return;
    clearTimeout(timer);
    armedFor = next;
    timer = setTimeout(due, Math.max(0, next - performance.now()));
  };
  const due = () => {
    armedFor = Number.POSITIVE_INFINITY;
    const now = performance.now() + 1;
    if (openAt !== null && openAt <= now) {
      openAt = null;
      rested();
    }
    if (closeAt !== null && closeAt <= now) {
      closeAt = null;
      if (!over && !cards.shown()?.held) cards.close();
    }
    arm();
  };
  const forget = () => {
    openAt = closeAt = null;
  };
  const closeSoon = () => {
    const shown = cards.shown();
    if (shown && !shown.held && !over) closeAt ??= performance.now() + CLOSE_MS;
    arm();
  };

  function rested(): void {
    const shown = cards.shown();
    if (shown?.held) return;
    const target = hits().at(x, y);
    if (!target) {
      closeSoon();
      return;
    }
    closeAt = null;
    if (!isSame(shown?.target, target)) cards.open(target, { x, y, pinned: false });
  }

  function moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (isOurs(event)) {
      openAt = null;
      return;
    }
    // Somebody is selecting text, or dragging.
    if (event.buttons !== 0) openAt = null;
    else if (Math.abs(event.clientX - x) > REST_PX || Math.abs(event.clientY - y) > REST_PX) {
      ({ clientX: x, clientY: y } = event);
      openAt = performance.now() + dwellMs();
      const shown = cards.shown();
      if (shown && isSafe(x, y, shown)) closeAt = null;
      else closeSoon();
    }
    arm();
  }

  function clicked(event: MouseEvent): void {
    if (!event.isTrusted || isOurs(event) || event.button !== 0) return;
    forget();
    const shown = cards.shown();
    const byTouch = (event as PointerEvent).pointerType === 'touch';
    const element = event.target instanceof Element ? event.target : null;
    const target = element?.closest(INTERACTIVE) ? null : hits().at(event.clientX, event.clientY);
    if (!target) {
      if (shown && (byTouch || !shown.held)) cards.close();
      return;
    }
    // A double click or a drag selects text: that is not meant for us.
    const selection = document.getSelection();
    if (event.detail > 1 || (selection && !selection.isCollapsed)) return;
    if (isSame(shown?.target, target)) cards.pin();
    else cards.open(target, { x: event.clientX, y: event.clientY, pinned: true });
  }

  function pressed(event: KeyboardEvent): void {
    openAt = null;
    if (!event.isTrusted || event.key !== 'Escape' || isOurs(event) || !cards.shown()) return;
    // This Esc was for the card, not for a dialog of the page.
    event.stopImmediatePropagation();
    event.preventDefault();
    forget();
    cards.close();
  }

  // On the window and while capturing: pages stop events on their way.
  const passive = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', moved, passive);
  window.addEventListener('pointerdown', (event) => isOurs(event) || forget(), passive);
  window.addEventListener('click', clicked, passive);
  window.addEventListener('keydown', pressed, { capture: true, signal });
  window.addEventListener(
    'scroll',
    () => {
      openAt = null;
      closeSoon();
    },
    passive,
  );
  document.documentElement?.addEventListener(
    'pointerleave',
    () => {
      x = y = Number.NEGATIVE_INFINITY;
      openAt = null;
      closeSoon();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    forget();
    clearTimeout(timer);
  });

  return {
    inCard(inside) {
      over = inside;
      if (inside) forget();
      else closeSoon();
    },
  };
}

/** On the mention, or between it and its card. */
function isSafe(x: number, y: number, { mention, card }: ShownCard): boolean {
  return mention.some((line) => inCorridor(x, y, line, card ?? line));
}

export const isSame = (a: Target | undefined, b: Target) =>
  a !== undefined && a.block === b.block && a.start === b.start && a.end === b.end;

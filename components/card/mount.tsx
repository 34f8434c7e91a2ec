/** Puts the card into the closed root that the content script made, and shows, pins and hides it. */
import { render } from 'preact';
import type { Card as CardHandle, CardModule, CardMount, CardRequest } from '../../lib/card-port.ts';
import base from '../base.css?inline';
import { t, wordsDirection } from '../strings.ts';
import tokens from '../tokens.css?inline';
import css from './all.css?inline';
import { Card } from './card.tsx';
import { writeClipboard } from './clipboard.ts';
import { keepEventsIn } from './events.ts';
import frame from './frame.css?inline';
import hostCss from './host.css?inline';
import linesCss from './lines.css?inline';
import { makeLines } from './lines.ts';
import { dock, follow, SHEET_QUERY, stay } from './place.ts';
import { sentenceAround } from './report.ts';
import { firstView } from './view.ts';

export const cardModule: CardModule = { mount };

function mount({ root, signal, on, version }: CardMount): CardHandle {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + base + hostCss + linesCss + frame + css);
  root.adoptedStyleSheets = [sheet];

  const box = root.ownerDocument.createElement('div');
  box.className = 'card';
  box.popover = 'manual';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  root.append(box);
  keepEventsIn(root);
  const lines = makeLines(root, signal);

  const small = window.matchMedia(SHEET_QUERY);
  let shown: { request: CardRequest; number: number; pinned: boolean } | null = null;
  let number = 0;
  let stopPlacing = () => {};
  let back: { focus: Element | null; range: Range | null } | null = null;

  const handle: CardHandle = {
    show(request) {
      if (signal.aborted) return;
      number += 1;
      back ??= whereReaderIs();
      shown = { request, number, pinned: request.pinned ?? false };
      draw();
      if (!box.matches(':popover-open')) box.showPopover();
      box.scrollTop = 0;
      place();
      if (request.focus) box.focus({ preventScroll: true });
    },
    pin: () => pin(true),
    underline: lines.show,
    hide() {
      if (!shown) return;
      const hadFocus = handle.focused;
      shown = null;
      stopPlacing();
      box.hidePopover();
      render(null, box);
      if (hadFocus) giveBack(back);
      back = null;
    },
    get open() {
      return shown !== null;
    },
    get pinned() {
      return shown?.pinned ?? false;
    },
    get focused() {
      return root.activeElement !== null;
    },
    rect: () => (shown ? box.getBoundingClientRect() : null),
  };

  function draw() {
    if (!shown) return;
    const { request, pinned } = shown;
    const { facts, mention } = request;
    box.lang = facts.locale;
    box.dir = wordsDirection();
    box.classList.toggle('sheet', small.matches);
    render(
      <Card
        key={shown.number}
        facts={facts}
        mention={mention}
        view={firstView(facts, mention, request.pair)}
        pinned={pinned}
        closable={pinned || small.matches || request.focus === true}
        onPin={(now) => {
          pin(now);
          on.pinned(now);
        }}
        onClose={close}
        onName={(name) => box.setAttribute('aria-label', name || t('name'))}
        onTimeline={on.timeline?.bind(on)}
        onSilence={on.silence?.bind(on)}
        onCopy={writeClipboard}
        origin={{ version, sentence: sentenceOf(request), url: location.href }}
      />,
      box,
    );
  }

  function place() {
    stopPlacing();
    if (!shown) return;
    if (small.matches) {
      stopPlacing = dock(box, shown.request);
    } else {
      stopPlacing = shown.pinned && box.style.translate ? stay(box) : follow(box, shown.request);
    }
  }

  function pin(now: boolean) {
    if (!shown) return;
    shown.pinned = now;
    draw();
    place();
  }

  function close() {
    handle.hide();
    on.closed();
  }

  box.addEventListener('pointerenter', () => on.pointer(true), { signal });
  box.addEventListener('pointerleave', () => on.pointer(false), { signal });
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') close();
    },
    { signal },
  );
  small.addEventListener(
    'change',
    () => {
      draw();
      place();
    },
    { signal },
  );
  // A page that goes fullscreen puts itself above what was in the top layer before.
  root.ownerDocument.addEventListener(
    'fullscreenchange',
    () => {
      if (!shown) return;
      box.hidePopover();
      box.showPopover();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    handle.hide();
    box.remove();
    root.adoptedStyleSheets = [];
  });
  return handle;

  function whereReaderIs() {
    const selection = root.ownerDocument.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    return {
      focus: root.ownerDocument.activeElement,
      range: range && !range.collapsed ? range.cloneRange() : null,
    };
  }

  function giveBack(to: typeof back) {
    if (to?.focus instanceof HTMLElement && to.focus.isConnected) to.focus.focus({ preventScroll: true });
    const selection = root.ownerDocument.getSelection();
    if (to?.range && selection?.isCollapsed) {
      selection.removeAllRanges();
      selection.addRange(to.range);
    }
  }
}

function sentenceOf({ text, facts }: CardRequest): string {
  return text ? sentenceAround(text.block, text.start, text.end, facts.locale) : '';
}

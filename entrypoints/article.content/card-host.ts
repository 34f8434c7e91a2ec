/** The card's place in the page, made once at start, and the card's script, fetched with the first marks. */
import { browser } from 'wxt/browser';
import type { Card, CardEvents, CardRequest, MarkedSpan } from '../../lib/card-port.ts';
import { ask } from './ask.ts';

/** The element's name; left-overs of an earlier version of this script go by it too. */
const HOST = 'sidelight-card';
/** A page that takes our host out gets it back this often, then it wins. */
const MOST_RETURNS = 3;

export interface CardHost {
  /** Asks for the card's script, once. */
  load(): void;
  /** Shows as soon as the card is there, unless something else was asked in between. */
  show(request: CardRequest): void;
  hide(): void;
  /** Draws lines under these spans, in place of those before, as soon as the card is there. */
  underline(spans: readonly MarkedSpan[]): void;
  /** Null until its script has run. */
  card(): Card | null;
  isHost(target: EventTarget | null): boolean;
  /** Puts the host into the page, at start or when the page took it out. */
  putIn(): void;
}

/**
 * The host goes outside of the body, and in at start, so that opening a card later adds no node the page
 * could watch. Until the card styles it, it is not rendered.
 */
export function makeCardHost(
  signal: AbortSignal,
  on: CardEvents,
  failed: (error: unknown) => void,
): CardHost {
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const hidden = new CSSStyleSheet();
  hidden.replaceSync(':host { display: none !important }');
  root.adoptedStyleSheets = [hidden];
  let insertions = 0;
  let card: Card | null = null;
  let loading = false;
  let wanted: CardRequest | null = null;
  let underlined: readonly MarkedSpan[] = [];

  const putIn = () => {
    if (host.isConnected || signal.aborted || insertions > MOST_RETURNS) return;
    insertions += 1;
    document.documentElement?.append(host);
  };
  const load = async () => {
    const answer = await ask({ type: 'card' });
    if (!answer.ok) throw new Error(answer.problem.message);
    if (signal.aborted) return;
    const script = globalThis.__sidelightCard;
    if (!script) throw new Error('the card did not come');
    card = script.mount({ host, root, signal, on, version: browser.runtime.getManifest().version });
    card.underline(underlined);
    if (wanted) card.show(wanted);
  };

  signal.addEventListener('abort', () => host.remove());

  const handle: CardHost = {
    load() {
      if (loading) return;
      loading = true;
      load().catch((error) => {
        // The next hover tries again.
        loading = false;
        failed(error);
      });
    },
    show(request) {
      putIn();
      wanted = request;
      if (card) card.show(request);
      else handle.load();
    },
    hide() {
      wanted = null;
      card?.hide();
    },
    underline(spans) {
      underlined = spans;
      card?.underline(spans);
    },
    card: () => card,
    isHost: (target) => target === host,
    putIn,
  };
  return handle;
}

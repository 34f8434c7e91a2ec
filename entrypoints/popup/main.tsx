/** Starts the popup: asks background and page side by side, draws, and does what the reader says. */
import './first.ts';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import base from '../../components/base.css?inline';
import { browserWords } from '../../components/browser-words.ts';
import controls from '../../components/controls.css?inline';
import { walkRows } from '../../components/popup/list.tsx';
import css from '../../components/popup/popup.css?inline';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import search from '../../components/search/search.css?inline';
import { useWords } from '../../components/strings.ts';
import tokens from '../../components/tokens.css?inline';
import type { FoundInBase } from '../../lib/messages.ts';
import { asked } from './first.ts';
import { openPanel } from './open-panel.ts';
import { askBackground, askPage, watchPage } from './talk.ts';

// In the script, not linked: the popup fetches one file, and nothing is drawn before it has run anyway.
const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens + base + controls + search + css);
document.adoptedStyleSheets = [sheet];

const words = browserWords(browser.i18n);
useWords(words);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;
document.addEventListener('keydown', (event) => walkRows(event, document));

const state: Pick<PopupProps, 'tab' | 'found' | 'refused' | 'failure'> = {
  tab: null,
  found: null,
  refused: false,
  failure: '',
};
let tabId: number | null = null;
let windowId = 0;
let watching = new AbortController();

/** Asks both sides anew. `expected`: the script is on its way into the page. */
async function refresh(expected: boolean): Promise<void> {
  if (tabId === null) return;
  watching.abort();
  watching = new AbortController();
  const { signal } = watching;
  const background = askBackground({ type: 'state', tabId }).then(
    (tab) => !signal.aborted && draw({ tab }),
    (error) => draw({ failure: error instanceof Error ? error.message : String(error) }),
  );
  for await (const found of watchPage(tabId, expected, signal)) draw({ found });
  await background;
}

function draw(change: Partial<typeof state> = {}): void {
  Object.assign(state, change);
  render(
    <Popup {...state} deeds={deeds} onShow={show} onFull={full} find={find} onOptions={options} />,
    document.body,
  );
}

const deeds: PopupProps['deeds'] = {
  switchSite(on) {
    const status = state.tab?.status;
    if (!status) return;
    const needed = on ? status.origins : [];
    const told = askBackground({ type: 'switch', site: status.site, on });
    // In the click and with nothing awaited before it, or the browser refuses to ask.
    const granted =
      needed.length > 0 ? browser.permissions.request({ origins: needed }) : Promise.resolve(true);
    finishSwitch(status.site, on, told, granted, status.wanted);
  },
  pause: (paused) => act(askBackground({ type: 'pause', paused }), !paused),
  lookOnce: () => tabId !== null && lookOnce(tabId),
  lookAnyway: () => tabId !== null && act(askPage(tabId, { type: 'look' }), true),
  reload: () => tabId !== null && act(browser.tabs.reload(tabId), true),
};

async function finishSwitch(
  site: string,
  on: boolean,
  told: Promise<unknown>,
  asked: Promise<boolean>,
  wasWanted: boolean,
): Promise<void> {
  const granted = await asked.catch(() => false);
  await told;
  // Refused: the rule goes back to what it was, and the switch with it.
  if (!granted && !wasWanted) await askBackground({ type: 'switch', site, on: false });
  // The background finishes a switch that waited, but nobody says when; told again, it answers when it is done.
  if (granted && on) await askBackground({ type: 'switch', site, on });
  draw({ refused: !granted });
  await refresh(on && granted);
}

async function lookOnce(tab: number): Promise<void> {
  const answer = await askBackground({ type: 'look', tabId: tab });
  draw({ failure: answer.ok ? '' : answer.problem.message });
  if (answer.ok) await refresh(true);
}

async function act(deed: Promise<unknown>, expected: boolean): Promise<void> {
  await deed;
  await refresh(expected);
}

async function show(subject: string, pair: string | undefined): Promise<void> {
  if (tabId === null) return;
  const answer = await askPage(tabId, { type: 'show', subject, pair });
  // The card stands where the popup would cover it. In a tab of its own the popup stays.
  if (answer?.shown && !location.search) window.close();
}

/** Called in the click; the panel takes over from here. */
async function full(key: string): Promise<void> {
  const list = state.found !== 'nobody' ? state.found?.list : null;
  await openPanel({ key, asOf: list?.asOf ?? null }, windowId);
  if (!location.search) window.close();
}

function options(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

async function find(text: string): Promise<FoundInBase[]> {
  const answer = await askBackground({ type: 'search', text });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.found;
}

// Last, since what is drawn needs all that stands above.
draw();
[tabId, windowId] = await asked;
await refresh(false);

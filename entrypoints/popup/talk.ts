/** What the popup asks the background and the script in the tab's page. */
import { browser } from 'wxt/browser';
import type {
  FoundOnPage,
  FromContentAnswers,
  PageAnswers,
  PageToBackground,
  PageToContent,
} from '../../lib/messages.ts';

/** The tab the popup is about: the one in the query (tests, and the popup opened as a tab), else the active one. */
export async function tabOfPopup(): Promise<[tabId: number | null, windowId: number]> {
  const asked = new URLSearchParams(location.search).get('tabId');
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = asked !== null && /^\d+$/.test(asked) ? Number(asked) : (tab?.id ?? null);
  return [tabId, tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT];
}

/** Rejects when the background could not answer. */
export function askBackground<M extends PageToBackground>(message: M): Promise<PageAnswers[M['type']]> {
  return browser.runtime.sendMessage(message);
}

/** Null when no script of ours is in the page. */
export async function askPage<M extends PageToContent>(
  tabId: number,
  message: M,
): Promise<FromContentAnswers[M['type']] | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}

/** Time between two questions while the page is still being read: a reader sees no delay in it. */
const ASK_AGAIN_MS = 100;
/** A script that was just put in needs a moment; one that has not come after this will not. */
const ARRIVE_MS = 3000;

/**
 * Asks the page what it found, again and again until it is read. `expected`: a script was just put in,
 * so silence is waited through for a while. Ends when the signal does.
 */
export async function* watchPage(
  tabId: number,
  expected: boolean,
  signal: AbortSignal,
): AsyncGenerator<FoundOnPage | 'nobody'> {
  const started = performance.now();
  while (!signal.aborted) {
    const found = await askPage(tabId, { type: 'found' });
    if (signal.aborted) return;
    if (found) yield found;
    else if (!expected || performance.now() - started > ARRIVE_MS) yield 'nobody';
    const arriving = !found && expected && performance.now() - started <= ARRIVE_MS;
    if (!arriving && found?.state !== 'reading') return;
    await new Promise((done) => setTimeout(done, ASK_AGAIN_MS));
  }
}

/** Looks up the words the reader selected. */
import { browser } from 'wxt/browser';
import { MAX_SEARCH } from '../../lib/caps.ts';
import { openPanelByHand } from './panel.ts';

/** In the turn of the menu's click. */
export function lookUp(text: string, tabId: number): Promise<void> {
  return openPanelByHand(tabId, { search: shorten(text) });
}

/** In the turn of the key press, which lets us read the page in front. */
export function lookUpSelection(tabId: number): Promise<void> {
  return openPanelByHand(
    tabId,
    selectionIn(tabId).then((text) => ({ search: shorten(text) })),
  );
}

async function selectionIn(tabId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection()),
    });
    return String(frame?.result ?? '');
  } catch {
    // A page that no extension may read: the panel opens with an empty field.
    return '';
  }
}

const shorten = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, MAX_SEARCH);

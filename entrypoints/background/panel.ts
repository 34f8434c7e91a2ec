/** Opens a subject in full from a card: Chromium's side panel, in Firefox a tab, since no sidebar opens from there. */
import { browser } from 'wxt/browser';
import { PANEL_KEY, type PanelView, queryOfView } from '../../lib/panel.ts';

export async function openPanel(tabId: number, view: PanelView): Promise<null> {
  if (browser.sidePanel) {
    // Before anything is awaited: the click in the page is what allows it.
    const opened = browser.sidePanel.open({ tabId });
    await Promise.all([opened, browser.storage.session.set({ [PANEL_KEY]: view })]);
  } else {
    const url = `${browser.runtime.getURL('/sidepanel.html')}${queryOfView(view)}`;
    await browser.tabs.create({ url, openerTabId: tabId });
  }
  return null;
}

/** Opens the side panel from a card, a menu or a key: Firefox's sidebar, or a tab with the same page. */
import { browser } from 'wxt/browser';
import type { PanelWish } from '../../lib/panel.ts';
import { PANEL_KEY, queryOfWish, storedWish } from '../../lib/panel-wish.ts';

interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** From a card, whose click Firefox does not count as one that may open its sidebar. */
export async function openPanel(tabId: number, wish: PanelWish): Promise<null> {
  if (browser.sidePanel) await wished(browser.sidePanel.open({ tabId }), wish, tabId);
  else await openTab(wish, tabId);
  return null;
}

/**
 * From a menu or a key. To be called in the same turn, since what the reader did is what allows it; `wish`
 * may come later.
 */
export async function openPanelByHand(tabId: number, wish: PanelWish | Promise<PanelWish>): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  await wished(sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId }), wish, tabId);
}

async function wished(
  opening: Promise<void>,
  wish: PanelWish | Promise<PanelWish>,
  tabId: number,
): Promise<void> {
  const opened = opening.then(
    () => true,
    () => false,
  );
  const known = await wish;
  await browser.storage.session.set({ [PANEL_KEY]: storedWish(known, Date.now()) });
  if (!(await opened)) await openTab(known, tabId);
}

async function openTab(wish: PanelWish, openerTabId: number): Promise<void> {
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/sidepanel.html')}${queryOfWish(wish)}`,
    openerTabId,
  });
}

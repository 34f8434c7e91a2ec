/** Opens the side panel, in Firefox the sidebar, from the popup. */
import { browser } from 'wxt/browser';
import type { PanelWish } from '../../lib/panel.ts';
import { PANEL_KEY, storedWish } from '../../lib/panel-wish.ts';

interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** To be called in the click, with nothing awaited before. */
export async function openPanel(wish: PanelWish, windowId: number): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
  await Promise.all([opened, browser.storage.session.set({ [PANEL_KEY]: storedWish(wish, Date.now()) })]);
}

/** Opens the side panel, in Firefox the sidebar, from the popup. */
import { browser } from 'wxt/browser';
import { PANEL_KEY, type PanelWish, storedWish } from '../../lib/panel.ts';

interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** To be called in the click, with nothing awaited before. */
export async function openPanel(wish: PanelWish, windowId: number): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
  await Promise.all([opened, browser.storage.session.set({ [PANEL_KEY]: storedWish(wish, Date.now()) })]);
}

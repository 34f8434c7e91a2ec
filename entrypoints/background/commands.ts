/** Keyboard commands, as the manifest names them (wxt.config.ts). */
import { browser } from 'wxt/browser';
import { lookUpSelection } from './selection.ts';
import { switchHere } from './switch-here.ts';

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

/** By how many mentions a command moves; 0 is the card of where the reader is. */
const STEPS: Record<string, 1 | 0 | -1> = { 'next-mention': 1, 'open-card': 0, 'previous-mention': -1 };

/** To be called in the first turn: a key press may be what woke us. */
export function listenToCommands(): void {
  // The type of the older browsers' call has no tab.
  browser.commands.onCommand.addListener((command: string, tab?: Tab) => void obey(command, tab));
}

async function obey(command: string, tab: Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const by = STEPS[command];
  if (command === 'look-up-selection') await lookUpSelection(tab.id);
  else if (command === 'switch-site') await switchHere(tab.url ?? '');
  // The script in the page before the reader does it, if there is one.
  else if (by !== undefined)
    await browser.tabs.sendMessage(tab.id, { type: 'step', by }, { frameId: 0 }).catch(() => {});
}

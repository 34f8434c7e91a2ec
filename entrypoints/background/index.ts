/** Wires the rooms of the extension to the browser's events. It may be stopped at any time: nothing is kept here. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { SETTINGS_KEY } from '../../lib/settings.ts';
import { answerContent } from './content-answers.ts';
import { answerPage } from './page-answers.ts';
import { grantedNow, settlePending } from './permission.ts';
import { reconcile } from './registration.ts';
import { callerOf } from './sender.ts';
import { hearSpotting } from './spot-port.ts';

/** As the manifest names them (wxt.config.ts). */
const STEPS: Record<string, 1 | -1> = { 'next-mention': 1, 'previous-mention': -1 };

export default defineBackground(() => {
  // Listeners are added at once, in the first turn: an event may be what woke us.
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const caller = callerOf(sender);
    if (caller?.kind === 'content') return answerContent(message, caller);
    if (caller?.kind === 'page') return answerPage(message);
    return undefined;
  });
  browser.runtime.onConnect.addListener(hearSpotting);
  browser.runtime.onInstalled.addListener(() => void reconcile());
  browser.runtime.onStartup.addListener(() => void reconcile());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) void reconcile();
  });
  browser.permissions.onAdded.addListener(() => void grantedNow().then(settlePending).then(reconcile));
  browser.permissions.onRemoved.addListener(() => void reconcile());
  browser.commands.onCommand.addListener((command) => void obey(command));
});

/** A key was pressed: the script in the page before the reader does it, if there is one. */
async function obey(command: string): Promise<void> {
  const by = STEPS[command];
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!by || tab?.id === undefined) return;
  await browser.tabs.sendMessage(tab.id, { type: 'step', by }, { frameId: 0 }).catch(() => {});
}

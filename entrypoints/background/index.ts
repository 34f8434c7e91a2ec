/** Wires the rooms of the extension to the browser's events. It may be stopped at any time: nothing is kept here. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { SETTINGS_KEY } from '../../lib/settings.ts';
import { listenToCommands } from './commands.ts';
import { answerContent } from './content-answers.ts';
import { countDropped } from './dropped.ts';
import { welcome } from './install.ts';
import { listenToMenus, makeMenus } from './menus.ts';
import { answerPage } from './page-answers.ts';
import { grantedNow, settlePending } from './permission.ts';
import { reconcile } from './registration.ts';
import { callerOf } from './sender.ts';
import { hearSpotting } from './spot-port.ts';

export default defineBackground(() => {
  // Listeners are added at once, in the first turn: an event may be what woke us.
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const caller = callerOf(sender);
    const answer =
      caller?.kind === 'content' ? answerContent(message, caller) : caller && answerPage(message);
    if (!answer) countDropped();
    return answer ?? undefined;
  });
  browser.runtime.onConnect.addListener(hearSpotting);
  browser.runtime.onInstalled.addListener((details) => {
    void reconcile();
    void makeMenus();
    void welcome(details);
  });
  browser.runtime.onStartup.addListener(() => {
    void reconcile();
    void makeMenus();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) void reconcile();
  });
  browser.permissions.onAdded.addListener(() => void grantedNow().then(settlePending).then(reconcile));
  browser.permissions.onRemoved.addListener(() => void reconcile());
  listenToCommands();
  listenToMenus();
});

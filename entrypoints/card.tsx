/** The card's own script: put into a page after its first marks, beside the content script. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browserWords } from '../components/browser-words.ts';
import { cardModule } from '../components/card/mount.tsx';
import { useWords } from '../components/strings.ts';

export default defineUnlistedScript(() => {
  useWords(browserWords(browser.i18n));
  // Set again after an update: the newest script's card is the one to mount.
  globalThis.__sidelightCard = cardModule;
});

/** The context menu: look up the selection, switch this site. */
import { type Browser, browser } from 'wxt/browser';
import { browserWords } from '../../components/browser-words.ts';
import { siteState } from '../../lib/sites.ts';
import { siteContext } from './permission.ts';
import { lookUp } from './selection.ts';
import { switchHere } from './switch-here.ts';

const LOOK_UP = 'look-up';
const SWITCH = 'switch-site';

/** Firefox only: it says when a menu is about to be shown, so that the box can be ticked truly. */
interface Shown {
  onShown?: { addListener(listener: (info: { pageUrl?: string }, tab?: { url?: string }) => void): void };
  refresh?(): Promise<void>;
}
const shownMenus = () => browser.contextMenus as typeof browser.contextMenus & Shown;

/** To be called in the first turn: a click in the menu may be what woke us. */
export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === LOOK_UP) void lookUp(selectionText ?? '', tab.id);
    if (menuItemId === SWITCH) void switchHere(pageUrl ?? tab.url ?? '');
  });
  shownMenus().onShown?.addListener(({ pageUrl }, tab) => void tick(pageUrl ?? tab?.url ?? ''));
}

/** Browsers keep the menu over restarts; it is made when the extension is installed or updated, or they lost it. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const words = browserWords(browser.i18n);
  const item = (properties: Browser.contextMenus.CreateProperties) => browser.contextMenus.create(properties);
  item({ id: LOOK_UP, title: words.get('menuLookUp', []), contexts: ['selection'] });
  item({
    id: SWITCH,
    title: words.get('menuSwitch', []),
    contexts: ['page', 'action'],
    documentUrlPatterns: ['*://*/*'],
    // Chromium says nothing when a menu opens: to keep a box true there we would have to wake at every change
    // of every tab. The words say both ways instead, and the page shows at once which it was.
    ...(shownMenus().onShown ? { type: 'checkbox' as const } : {}),
  });
}

async function tick(url: string): Promise<void> {
  const { site, wanted, origins } = siteState(url, await siteContext());
  if (!site) return;
  const title = browserWords(browser.i18n).get('onSite', [site]);
  await browser.contextMenus.update(SWITCH, { checked: wanted && origins.length === 0, title });
  await shownMenus().refresh?.();
}

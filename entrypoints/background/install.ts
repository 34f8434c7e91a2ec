/** What happens once, when the extension is installed: its first-run page opens. An update opens nothing. */
import { browser } from 'wxt/browser';

export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

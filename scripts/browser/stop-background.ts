/** Stops the extension's background, as the browser does when it is idle, and proves that it stopped. */
import type { Browser } from 'puppeteer-core';
import type { BrowserName } from './find.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { until } from './reader.ts';

/** Resolves when nothing of the background runs; the next event or message starts it again. */
export async function stopBackground({
  name,
  browser,
}: {
  name: BrowserName;
  browser: Browser;
}): Promise<void> {
  if (name === 'chromium') {
    const running = () => browser.targets().find((target) => target.type() === 'service_worker');
    // A page that asks at this moment starts it again: it is told again then.
    await until('the worker to stop', async () => {
      // One that is just going away can be neither reached nor closed: that is as good.
      const worker = await running()
        ?.worker()
        .catch(() => null);
      await worker?.close().catch(() => undefined);
      return !running();
    });
    return;
  }
  await until('the event page to stop', () =>
    inFirefoxWindow(browser, async (extension) => {
      await extension.terminateBackground();
      return extension.backgroundState === 'stopped';
    }),
  );
}

/** Stops the extension's background, as the browser does when it is idle, and proves that it stopped. */
import { inFirefoxWindow } from '../../scripts/browser/firefox-window.ts';
import { until } from '../../scripts/browser/reader.ts';
import type { Session } from './session.ts';

export async function stopBackground({ name, browser }: Session): Promise<void> {
  if (name === 'chromium') {
    const running = () => browser.targets().find((target) => target.type() === 'service_worker');
    await (await running()?.worker())?.close();
    await until('the worker to stop', async () => !running());
    return;
  }
  await inFirefoxWindow(browser, (extension) => extension.terminateBackground());
  await until('the event page to stop', async () => {
    const state = await inFirefoxWindow(browser, (extension) => extension.backgroundState);
    return state === 'stopped';
  });
}

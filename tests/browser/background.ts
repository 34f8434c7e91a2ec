/** Stops the extension's background, as the browser does when it is idle, and proves that it stopped. */
import type { Browser } from 'puppeteer-core';
import { GECKO_ID } from '../../scripts/browser/launch.ts';
import { until } from '../../scripts/browser/reader.ts';
import type { Session } from './session.ts';

export async function stopBackground({ name, browser }: Session): Promise<void> {
  if (name === 'chromium') {
    const running = () => browser.targets().find((target) => target.type() === 'service_worker');
    await (await running()?.worker())?.close();
    await until('the worker to stop', async () => !running());
    return;
  }
  await inFirefoxWindow(browser, (id) => firefoxExtension(id).terminateBackground());
  await until('the event page to stop', async () => {
    const state = await inFirefoxWindow(browser, (id) => firefoxExtension(id).backgroundState);
    return state === 'stopped';
  });
}

// Declared for the functions below, which run in the browser's own window.
declare function firefoxExtension(id: string): {
  terminateBackground(): Promise<void>;
  backgroundState: string;
};

/** Runs a function in Firefox's own window, where `firefoxExtension(id)` is the extension object. */
async function inFirefoxWindow(browser: Browser, run: (id: string) => unknown): Promise<unknown> {
  const { connection } = browser as Browser & {
    connection: {
      send(
        method: string,
        params: object,
      ): Promise<{
        result: {
          contexts?: { context: string }[];
          type?: string;
          result?: { value?: unknown };
          exceptionDetails?: { text: string };
        };
      }>;
    };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.callFunction', {
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
    functionDeclaration: `async () => {
      const firefoxExtension = (id) => WebExtensionPolicy.getByID(id).extension;
      return JSON.stringify((await (${run})('${GECKO_ID}')) ?? null);
    }`,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return JSON.parse(String(result.result?.value));
}

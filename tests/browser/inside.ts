/** The extension from inside, in a test: its messages and its browser API, through one of its own pages. */
import type { Browser, Page } from 'puppeteer-core';
import { GECKO_ID } from '../../scripts/browser/launch.ts';
import { chromiumId, extensionPage } from '../../scripts/browser/reader.ts';
import type { Session } from './session.ts';

export interface Inside {
  page: Page;
  /** Sends a message as the popup would; resolves with the answer. */
  send<T>(message: object): Promise<T>;
  /** Runs `expression` (of `api`, the browser's extension API) in the extension's page. */
  api<T>(expression: string): Promise<T>;
  /** Id of the tab that shows the address. */
  tab(url: string): Promise<number>;
  /** Grants host access as the reader would, with the browser's own question answered beforehand. */
  grant(pattern: string): Promise<void>;
  withdraw(pattern: string): Promise<void>;
}

export async function inside({ name, browser }: Session): Promise<Inside> {
  const page = await extensionPage(name, browser, 'popup.html');
  await page.waitForSelector('body');
  const api = <T>(expression: string) =>
    page.evaluate(`(async (api) => ${expression})(globalThis.browser ?? globalThis.chrome)`) as Promise<T>;
  return {
    page,
    api,
    send: (message) => api(`await api.runtime.sendMessage(${JSON.stringify(message)})`),
    async tab(url) {
      const id = await api<number | undefined>(
        `(await api.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)})?.id`,
      );
      if (id === undefined) throw new Error(`no tab shows ${url}`);
      return id;
    },
    async grant(pattern) {
      if (name === 'firefox') return firefoxPermission(browser, 'add', pattern);
      // Chromium in headless never answers its question; granted beforehand, it asks none.
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        `chrome.developerPrivate.addHostPermission('${await chromiumId(browser)}', '${pattern}')`,
      );
      await settings.close();
      await page.bringToFront();
      await page.evaluate((origin) => {
        const button = document.createElement('button');
        button.id = 'grant';
        button.textContent = 'grant';
        button.onclick = () => {
          const { permissions } = (globalThis as unknown as { chrome: ChromePermissions }).chrome;
          void permissions.request({ origins: [origin] });
        };
        document.body.prepend(button);
      }, pattern);
      await page.click('#grant');
    },
    async withdraw(pattern) {
      if (name === 'firefox') return firefoxPermission(browser, 'remove', pattern);
      await api(`await api.permissions.remove({ origins: ['${pattern}'] })`);
    },
  };
}

interface ChromePermissions {
  permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
}

/** In Firefox's own window, as its add-on manager does it. */
async function firefoxPermission(browser: Browser, what: 'add' | 'remove', pattern: string): Promise<void> {
  const { connection } = browser as Browser & {
    connection: { send(method: string, params: object): Promise<{ result: Answer }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.callFunction', {
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
    functionDeclaration: `async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
      await ExtensionPermissions.${what}('${GECKO_ID}', { permissions: [], origins: ['${pattern}'] }, extension);
    }`,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
}

interface Answer {
  contexts?: { context: string }[];
  type?: string;
  exceptionDetails?: { text: string };
}

/** Reaches Firefox's own window over BiDi: to press the toolbar button, to stop the background. */
import type { Browser } from 'puppeteer-core';
import { GECKO_ID } from './launch.ts';

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Puppeteer keeps the connection to itself; it has been there under this name since version 24. */
export const connectionOf = (browser: Browser) =>
  (browser as Browser & { connection: Connection }).connection;

/** What the functions run there may use, besides the window's own globals. */
export interface FirefoxExtension {
  terminateBackground(): Promise<void>;
  backgroundState: string;
  /** Opens the popup as a press of the toolbar button does, and closes it again. */
  pressButton(): Promise<void>;
}

/** Runs a function in Firefox's own window; what it returns must be JSON. Needs `--remote-allow-system-access`. */
export function inFirefoxWindow<T>(
  browser: Browser,
  run: (extension: FirefoxExtension) => T,
): Promise<Awaited<T>> {
  return inWindow(
    browser,
    `const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      extension.pressButton = async () => {
        const button = ExtensionParent.apiManager.global.browserActionFor(extension);
        const pause = (ms) => new Promise((done) => setTimeout(done, ms));
        const hide = () => {
          for (const panel of document.querySelectorAll('panel')) if (panel.state !== 'closed') panel.hidePopup();
        };
        // Another panel (a question that was answered, the popup of before) may still be about to go.
        for (let turn = 0; ; turn++) {
          try {
            await button.openPopup(window);
            break;
          } catch (error) {
            if (turn === 30) throw error;
            hide();
            await pause(100);
          }
        }
        await pause(500);
        hide();
      };
      return JSON.stringify((await (${run})(extension)) ?? null);`,
  );
}

/** Runs the body of an async function that returns JSON in Firefox's own window, with or without an extension there. */
async function inWindow<T>(browser: Browser, body: string): Promise<T> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  const { result } = await connection.send('script.callFunction', {
    target: { context: window?.context },
    awaitPromise: true,
    functionDeclaration: `async () => { ${body} }`,
  });
  if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
  return JSON.parse(String((result.result as { value: unknown }).value)) as T;
}

/** Presses a button of the question for a permission, as the reader does; waits for it to be asked. */
export function answerFirefox(browser: Browser, answer: 'allow' | 'deny'): Promise<void> {
  // The function is sent as text, so that the answer must be in it.
  const press = new Function(
    `return (async () => {
      const asked = () => PopupNotifications.panel.state === 'open' && PopupNotifications.panel.childNodes[0];
      for (let turn = 0; turn < 200 && !asked(); turn++) await new Promise((done) => setTimeout(done, 50));
      // Its buttons take no press at once, so that nobody presses what he did not see.
      await new Promise((done) => setTimeout(done, 800));
      asked().${answer === 'allow' ? 'button' : 'secondaryButton'}.click();
    })()`,
  ) as () => Promise<void>;
  return inFirefoxWindow(browser, press);
}

/** Firefox's own setting for what pages are told of the reader's theme: 0 dark, 1 light. */
const THEME = 'layout.css.prefers-color-scheme.content-override';

/** Tells all pages, from now on, that the reader's theme is this one; null: what the machine says. */
export function setFirefoxTheme(browser: Browser, theme: 'light' | 'dark' | null): Promise<void> {
  const set = theme ? `setIntPref('${THEME}', ${theme === 'dark' ? 0 : 1})` : `clearUserPref('${THEME}')`;
  return inWindow(browser, `Services.prefs.${set}; return 'null';`);
}

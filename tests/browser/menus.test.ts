/** First run, context menu and keyboard commands, as far as a browser without a window lets them be driven. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inFirefoxWindow } from '../../scripts/browser/firefox-window.ts';
import { welcomePage } from '../../scripts/browser/launch.ts';
import { card, hover, leave, marks, until } from '../../scripts/browser/reader.ts';
import { type Inside, inside } from './inside.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession } from './session.ts';

const STORY = newsPage([
  'French leader Emmanuel Macron is preparing to meet Vladimir Putin, officials said.',
  'Giorgia Meloni, the Italian prime minister, supports Macron. Putin has not answered.',
]);

/** Calls the listener as the browser does; Chromium only, where a key press cannot be made. */
async function dispatch({ browser }: Session, event: string, ...args: unknown[]): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(`chrome.${event}.dispatch(...${JSON.stringify(args)})`);
}

/** Presses Alt+Shift+letter in Firefox's own window, through its real matching of shortcuts. */
function pressInFirefox({ browser }: Session, letter: string): Promise<void> {
  // The function is sent as text, so that the letter must be in it.
  const press = new Function(
    `const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
     tip.beginInputTransactionForTests(window);
     const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter}', 'Key${letter}', ${letter.charCodeAt(0)}]]
       .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
     for (const key of keys) tip.keydown(key);
     for (const key of keys.reverse()) tip.keyup(key);`,
  ) as () => void;
  return inFirefoxWindow(browser, press);
}

/** Opens the page's real context menu, chooses the site's switch if told to, and says what it shows. */
function menuInFirefox({ browser }: Session, choose: boolean): Promise<string> {
  const open = new Function(
    `return (async () => {
      const content = gBrowser.selectedBrowser.getBoundingClientRect();
      const menu = document.getElementById('contentAreaContextMenu');
      const shown = new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
      for (const kind of ['mousedown', 'contextmenu', 'mouseup'])
        synthesizeMouseEvent(kind, content.x + 300, content.y + 400, { button: 2, clickCount: 1 });
      await shown;
      const find = () => menu.querySelector('menuitem[id$="switch-site"]');
      // The extension hears of the menu and changes its item while it is open.
      await new Promise((done) => setTimeout(done, 500));
      const item = find();
      const said = item.getAttribute('label') + (item.getAttribute('checked') === 'true' ? ': ticked' : ': not ticked');
      if (${choose}) item.doCommand();
      menu.hidePopup();
      return said;
    })()`,
  ) as () => Promise<string>;
  return inFirefoxWindow(browser, open);
}

describe.each(BROWSERS)('first run, menus and keys in %s', (name) => {
  let session: Session;
  let extension: Inside;
  beforeAll(async () => {
    session = await startSession(name, { keepWelcome: true });
  });
  afterAll(() => session?.close());

  const KEYS: Record<string, string> = {
    'next-mention': 'J',
    'previous-mention': 'K',
    'look-up-selection': 'U',
  };
  const command = async (which: string, url: string) => {
    if (name === 'firefox') return pressInFirefox(session, KEYS[which] ?? '');
    await dispatch(session, 'commands.onCommand', which, { id: await extension.tab(url), url });
  };
  const text = (page: Page) => page.evaluate(() => document.body.innerText);
  /** The address of one of our pages that opened, once it is there. */
  const opened = (file: string) =>
    until(`a tab with ${file}`, async () => {
      for (const page of await session.browser.pages()) {
        const address = String(await page.evaluate('location.href').catch(() => ''));
        if (address.includes(file)) return page;
      }
      return null;
    });

  test('the first-run page opens on install, and its example is the real thing', async () => {
    const page = await welcomePage(session.browser);
    if (!page) throw new Error('no first-run page opened');
    await until('the marks of the example', () => page.$('.marked'));
    await page.bringToFront();
    const word = await page.$('.marked');
    await word?.hover();
    const shown = await until('the card', () => card(name, page));
    expect(shown.text).toContain('7 Feb 2022');
    await page.close();
    extension = await inside(session);
  });

  test('no more than four keys are suggested, and every command has words', async () => {
    const commands = await extension.api<{ name: string; description: string; shortcut: string }[]>(
      'await api.commands.getAll()',
    );
    expect(commands.map((one) => one.name).sort()).toEqual([
      '_execute_action',
      'look-up-selection',
      'next-mention',
      'open-card',
      'previous-mention',
      'switch-site',
    ]);
    const manifest = await extension.api<{ commands: Record<string, { suggested_key?: object }> }>(
      'api.runtime.getManifest()',
    );
    expect(Object.values(manifest.commands).filter((one) => one.suggested_key)).toHaveLength(4);
    for (const one of commands) if (one.name !== '_execute_action') expect(one.description).toMatch(/\w \w/);
  });

  test('next and previous go from name to name, with focus in the card; Esc gives it back', async () => {
    const url = `${LISTED}/keys.html`;
    const page = await session.open(url, STORY);
    await page.bringToFront();
    await command('next-mention', url);
    expect((await until('a card', () => card(name, page))).name).toBe('Emmanuel Macron');
    await command('next-mention', url);
    await until('the next card', async () => (await card(name, page))?.name === 'Vladimir Putin');
    await command('previous-mention', url);
    await until('the card before', async () => (await card(name, page))?.name === 'Emmanuel Macron');
    await page.keyboard.press('Escape');
    await until('no card', async () => (await card(name, page)) === null);
    await page.close();
  });

  test('the selection is looked up, less its title and possessive', async () => {
    const url = `${LISTED}/selection.html`;
    const page = await session.open(url, STORY);
    await page.bringToFront();
    await page.evaluate(() => {
      const node = document.querySelector('p')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(node, 0, node, 'French leader Emmanuel Macron'.length);
    });
    await command('look-up-selection', url);
    if (name === 'chromium') {
      // Called without a real key press Chromium opens no side panel, so that the tab in its place is seen.
      const panel = await opened('sidepanel.html?search=French');
      await until('Macron', async () => (await text(panel)).includes('Emmanuel Macron'));
      await panel.close();
    } else {
      const shown = () =>
        extension.api<string>(
          "(await Promise.all(api.extension.getViews({ type: 'sidebar' }).map((view) => view.document.body.innerText))).join('')",
        );
      await until('Macron', async () => (await shown()).includes('Emmanuel Macron'));
      expect(await shown()).toContain('Export as CSV');
    }
    expect(await page.evaluate(() => String(getSelection()))).toBe('French leader Emmanuel Macron');
    await page.close();
  });

  test.runIf(name === 'chromium')('the menu looks up the words and switches the site', async () => {
    const url = `${LISTED}/menu.html`;
    const page = await session.open(url, STORY);
    const tab = { id: await extension.tab(url), url };
    const click = (info: object) => dispatch(session, 'contextMenus.onClicked', info, tab);
    await click({ menuItemId: 'look-up', selectionText: ' Giorgia  Meloni ', pageUrl: url });
    const panel = await opened('sidepanel.html?search=Giorgia+Meloni');
    await until('Meloni', async () => (await text(panel)).includes('Prime Minister of Italy'));
    await panel.close();

    await click({ menuItemId: 'switch-site', pageUrl: url });
    await until('the marks to go', async () => (await marks(page)).length === 0);
    await click({ menuItemId: 'switch-site', pageUrl: url });
    await until('the marks to come back', async () => (await marks(page)).length > 0);
    await page.close();
  });

  test.runIf(name === 'firefox')(
    'the menu names the site, and its box is ticked where it is on',
    async () => {
      const url = `${LISTED}/menu.html`;
      const page = await session.open(url, STORY);
      await page.bringToFront();
      expect(await menuInFirefox(session, false)).toBe('On intellinews.com: ticked');
      await menuInFirefox(session, true);
      await until('the marks to go', async () => (await marks(page)).length === 0);
      expect(await menuInFirefox(session, false)).toBe('On intellinews.com: not ticked');
      await menuInFirefox(session, true);
      await until('the marks to come back', async () => (await marks(page)).length > 0);
      await page.close();
    },
  );

  test.runIf(name === 'chromium')('open card: the one in sight, and again pins what is open', async () => {
    const url = `${LISTED}/open.html`;
    const page = await session.open(url, STORY);
    await command('open-card', url);
    expect((await until('a card', () => card(name, page))).name).toBe('Emmanuel Macron');
    await page.keyboard.press('Escape');
    await until('no card', async () => (await card(name, page)) === null);
    await hover(name, page, 'Giorgia Meloni');
    await command('open-card', url);
    await leave(page);
    await new Promise((done) => setTimeout(done, 800));
    expect((await card(name, page))?.name).toBe('Giorgia Meloni');
    await page.close();
  });
});

/**
 * The browser's own permission for a site: granted, refused, withdrawn. Whatever it is, popup, options and badge
 * say what is true. Firefox is asked for real. Chromium shows its question in a window alone, so that it is granted
 * beforehand in headless and refused on a screen that nobody sees.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { canPressKeys } from '../../scripts/browser/find.ts';
import { answerFirefox } from '../../scripts/browser/firefox-window.ts';
import { chromiumId, extensionPage, marks, popup, until } from '../../scripts/browser/reader.ts';
import { type Display, startDisplay } from './display.ts';
import { type Inside, inside } from './inside.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession, UNLISTED } from './session.ts';

const STORY = newsPage(['Emmanuel Macron met Vladimir Putin.']);
const PATTERN = '*://*.example.org/*';
/** Long enough for a question to be on the screen. */
const ASKED_MS = 1_500;

const count = async (page: Page) => (await marks(page)).length;
const text = (view: Page) => view.evaluate(() => document.body.innerText);
/** Whether the one switch with this label is on. */
const isOn = (view: Page, label: string) =>
  view.evaluate(
    (wanted) =>
      [...document.querySelectorAll('[role="switch"]')]
        .find((one) => one.textContent?.includes(wanted))
        ?.getAttribute('aria-checked') ?? 'there is no such switch',
    label,
  );
const press = async (view: Page, words: string) => {
  await view.bringToFront();
  const button = await until(`the button "${words}"`, () => view.$(`button::-p-text(${words})`));
  await button.click();
};

/** What the tests of both browsers and of Chromium's window need: a page of an unlisted site, popup and options. */
interface Scene {
  page: Page;
  /** The popup, in a tab. */
  view: Page;
  options: Page;
  id: number;
}

async function open(session: Session, extension: Inside): Promise<Scene> {
  const url = `${UNLISTED}/asked.html`;
  const page = await session.open(url, STORY, false);
  const options = await extensionPage(session.name, session.browser, 'options.html');
  await until('the options', () => options.$('main h1'));
  const view = await popup(session.name, session.browser, page);
  await until('the switch', () => view.$('[role="switch"]'));
  // Without permission a tab has no address to find it by; it is in front.
  const id = await frontTab(session, extension, page);
  if (session.name === 'firefox') return { page, view, options, id };
  // The popup goes when something else is looked at; what the press of its button granted stays.
  await view.close().catch(() => {});
  const tab = await extensionPage(session.name, session.browser, `popup.html?tabId=${id}`);
  await until('the switch', () => tab.$('[role="switch"]'));
  return { page, view: tab, options, id };
}

async function frontTab({ name }: Session, extension: Inside, page: Page): Promise<number> {
  await page.bringToFront();
  const focus = name === 'chromium' ? 'lastFocusedWindow' : 'currentWindow';
  return extension.api(`(await api.tabs.query({ active: true, ${focus}: true }))[0].id`);
}

const close = async (scene: Scene | undefined) => {
  for (const page of [scene?.view, scene?.options, scene?.page]) await page?.close();
};

/** Nothing is on: no mark, no switch, no rule, no permission. */
async function expectOff(extension: Inside, { page, view, options, id }: Scene, rule: string | undefined) {
  expect(await isOn(view, 'example.org')).toBe('false');
  expect(await count(page)).toBe(0);
  expect(await extension.api(`await api.action.getBadgeText({ tabId: ${id} })`)).toBe('');
  expect(await extension.api(`await api.permissions.contains({ origins: ['${PATTERN}'] })`)).toBe(false);
  const { settings } = await extension.api<{ settings?: { sites: Record<string, string> } }>(
    "await api.storage.local.get('settings')",
  );
  expect(settings?.sites?.['example.org']).toBe(rule);
  if (rule) expect(await isOn(options, 'example.org')).toBe('false');
  else expect(await text(options)).not.toContain('example.org');
}

describe.each(BROWSERS)('the permission for a site in %s', (name) => {
  let session: Session;
  let extension: Inside;
  let scene: Scene;
  beforeAll(async () => {
    session = await startSession(name);
    extension = await inside(session);
  });
  afterAll(() => session?.close('for good'));
  beforeEach(async () => {
    scene = await open(session, extension);
  });
  afterEach(() => close(scene));

  const private_ = async (call: string) => {
    const settings = await session.browser.newPage();
    await settings.goto('chrome://extensions');
    const id = await chromiumId(session.browser);
    await settings.evaluate(`chrome.developerPrivate.${call.replace('ID', `'${id}'`)}`);
    await settings.close();
  };
  /** Presses what asks, and answers as a reader who agrees. */
  const allow = async (words: string) => {
    if (name === 'chromium') await private_(`addHostPermission(ID, '${PATTERN}')`);
    await press(scene.view, words);
    if (name === 'firefox') await answerFirefox(session.browser, 'allow');
    await until('marks', async () => (await count(scene.page)) === 2);
  };
  /** As the reader does in the browser's own list of add-ons. */
  const withdraw = () =>
    name === 'firefox' ? extension.withdraw(PATTERN) : private_(`removeHostPermission(ID, '${PATTERN}')`);

  test('granted in the popup, withdrawn in the browser, granted again: every control says so', async () => {
    const { page, view, options, id } = scene;
    await expectOff(extension, scene, undefined);
    await allow('Turn on for example.org');
    await until('the switch of the popup', async () => (await isOn(view, 'example.org')) === 'true');
    await until('the switch of the options', async () => (await isOn(options, 'example.org')) === 'true');
    await until('the badge', () => extension.api(`await api.action.getBadgeText({ tabId: ${id} })`));

    await withdraw();
    await until('the marks to go', async () => (await count(page)) === 0);
    await until('the switch of the options', async () => (await isOn(options, 'example.org')) === 'false');
    // What was drawn before is gone with the page: a popup does not outlive the press of another button.
    await view.evaluate(() => location.reload()).catch(() => {});
    await until('the reason', async () =>
      (await text(view).catch(() => '')).includes('Allow on example.org'),
    );
    await expectOff(extension, scene, 'on');

    await allow('Allow on example.org');
    await until('the switch of the options', async () => (await isOn(options, 'example.org')) === 'true');
    await withdraw();
    await extension.send({ type: 'rules', rules: {} });
    await until('the marks to go', async () => (await count(page)) === 0);
  });

  test('a page that comes into view just as it is told to stop stays stopped', async () => {
    const url = `${LISTED}/into-view.html`;
    const page = await session.open(url, STORY);
    // Each event has the script read its settings anew: one of these readings is under way when it is told to stop.
    await page.evaluate(() => {
      const { port1, port2 } = new MessageChannel();
      const until = performance.now() + 1_000;
      port1.onmessage = () => {
        document.dispatchEvent(new Event('visibilitychange'));
        if (performance.now() < until) port2.postMessage('again');
      };
      port2.postMessage('begin');
    });
    const id = await extension.tab(url);
    await extension.api(`await api.tabs.sendMessage(${id}, { type: 'stop' }, { frameId: 0 })`);
    expect(await count(page)).toBe(0);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await count(page)).toBe(0);
    await page.close();
  });

  test.runIf(name === 'firefox')('refused in the popup: all is as it was, and said', async () => {
    await press(scene.view, 'Turn on for example.org');
    await answerFirefox(session.browser, 'deny');
    await until('the refusal', async () => /did not allow|not allowed|refused/i.test(await text(scene.view)));
    await expectOff(extension, scene, undefined);
    expect(await extension.api("await api.storage.session.get('pending-switch')")).toEqual({});
  });

  test.runIf(name === 'chromium')(
    'all sites withdrawn at once, the listed ones too, and given back',
    async () => {
      const url = `${LISTED}/withheld.html`;
      const page = await session.open(url, STORY);
      const set = (hostAccess: string) =>
        private_(`updateExtensionConfiguration({ extensionId: ID, hostAccess: '${hostAccess}' })`);
      try {
        await set('ON_CLICK');
        await until('the marks to go', async () => (await count(page)) === 0);
        const hidden = await extension.tab(url).catch(() => null);
        expect(hidden, 'without permission a tab has no address').toBeNull();
      } finally {
        await set('ON_ALL_SITES');
      }
      await until('the marks to come back', async () => (await count(page)) === 2);
      await page.close();
    },
  );
});

describe.runIf(canPressKeys())('the question of Chromium in a window', () => {
  let display: Display;
  let session: Session;
  let extension: Inside;
  beforeAll(async () => {
    display = await startDisplay();
    session = await startSession('chromium', { headless: false });
    extension = await inside(session);
  });
  afterAll(async () => {
    await session?.close();
    display?.stop();
  });

  test('refused: all is as it was, and said; then granted', async () => {
    const scene = await open(session, extension);
    await press(scene.view, 'Turn on for example.org');
    await new Promise((done) => setTimeout(done, ASKED_MS));
    display.press('Escape');
    await until('the refusal', async () => /did not allow|not allowed|refused/i.test(await text(scene.view)));
    await expectOff(extension, scene, undefined);
    expect(await extension.api("await api.storage.session.get('pending-switch')")).toEqual({});

    await press(scene.view, 'Turn on for example.org');
    await new Promise((done) => setTimeout(done, ASKED_MS));
    display.press('Tab');
    display.press('Return');
    await until('marks', async () => (await count(scene.page)) === 2);
    await until(
      'the switch of the options',
      async () => (await isOn(scene.options, 'example.org')) === 'true',
    );
    await close(scene);
  });
});

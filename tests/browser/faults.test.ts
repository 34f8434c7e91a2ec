/** Whatever breaks under us: background, storage, fact base. The reader keeps the settings and goes on reading. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../lib/settings.ts';
import { builtExtension } from '../../scripts/browser/launch.ts';
import { extensionPage, marks, until } from '../../scripts/browser/reader.ts';
import { stopBackground } from '../../scripts/browser/stop-background.ts';
import { killOnce, MOMENTS } from '../../scripts/soak/kills.ts';
import { type Inside, inside } from './inside.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession } from './session.ts';

const STORY = newsPage(['Emmanuel Macron met Vladimir Putin.']);
/** The background is stopped at five moments, so far into each; `npm run soak` takes a thousand at random. */
const POINTS = [0, 0.1, 0.25, 0.5, 1];

describe.each(BROWSERS)('faults in %s', (name) => {
  let session: Session;
  let extension: Inside;
  let folder: string;
  beforeAll(async () => {
    // A package of its own, to be damaged.
    folder = mkdtempSync(join(tmpdir(), 'sidelight-faults-'));
    cpSync(builtExtension(name), folder, { recursive: true });
    session = await startSession(name, { extensionDir: folder });
    extension = await inside(session);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  const store = (items: object) => extension.api(`await api.storage.local.set(${JSON.stringify(items)})`);
  const stored = async (key: string) =>
    (await extension.api<Record<string, unknown>>(`await api.storage.local.get('${key}')`))[key];
  const optionsText = async () => {
    const page = await extensionPage(name, session.browser, 'options.html');
    await until('the options', () => page.$('main h1'));
    // It draws first and reads then.
    await new Promise((done) => setTimeout(done, 500));
    const text = await page.evaluate(() => document.body.innerText);
    await page.close();
    return text;
  };

  test.each(MOMENTS)('stopped while in the middle of: %s', async (moment) => {
    const tab = await session.browser.newPage();
    const { browser, news } = session;
    for (const at of POINTS)
      await killOnce({ name, browser, news, asker: extension.page, host: LISTED }, tab, moment, at);
    await tab.close();
  });

  test('what is none of our messages is not answered, and counted', async () => {
    const count = async () =>
      (await extension.api<Record<string, number>>('await api.storage.session.get()'))['dropped-messages'] ??
      0;
    // What was stopped by the test before may still be going, and takes its counts with it.
    await extension.send({ type: 'about' });
    const before = await count();
    for (const message of [{ type: 'eval', code: '1' }, 'stop', { type: 'count', subjects: 1 }])
      expect((await extension.send(message as object)) ?? null).toBeNull();
    await until('the count', async () => (await count()) === before + 3);
  });

  test('settings of a newer version, half-written or senseless: read as far as can be, said, and kept', async () => {
    for (const [settings, said] of [
      [{ version: 99, underline: 'all', future: true }, /newer/i],
      [{ version: 1, sites: { 'bbc.com': 'off', 'no host': 'on' } }, /no host/],
      [{ underline: 'all' }, /version/i],
      ['gone', /./],
    ] as const) {
      await store({ settings });
      const text = await optionsText();
      expect(text).toMatch(said);
      expect(text).toMatch(/could not be (?:read|used|understood)/i);
      await extension.send({ type: 'settings', change: { dwellMs: 200 } });
      expect(await stored('settings-kept')).toEqual(settings);
      expect(await stored('settings')).toMatchObject({ version: 1, dwellMs: 200 });
    }
    await extension.api("await api.storage.local.remove(['settings', 'settings-kept'])");
    expect(await optionsText()).not.toMatch(/could not be (?:read|used|understood)/i);
  });

  test('a storage that is cleared under an open page leaves the page marked', async () => {
    const page = await session.open(`${LISTED}/cleared.html`, STORY);
    await extension.api('await api.storage.local.clear()');
    await new Promise((done) => setTimeout(done, 400));
    expect(await marks(page)).toHaveLength(2);
    await page.close();
  });

  test('of two windows that write at once neither loses the other’s', async () => {
    const other = await inside(session);
    const hosts = Array.from({ length: 20 }, (_, i) => `paper-${i}.example.org`);
    await Promise.all(
      hosts.map((host, i) => (i % 2 ? other : extension).send({ type: 'rule', host, rule: 'off' })),
    );
    expect(Object.keys(((await stored('settings')) as Settings).sites).sort()).toEqual([...hosts].sort());
    await extension.send({ type: 'rules', rules: {} });
    await other.page.close();
  });

  // Firefox lets storage grow with the disk.
  test.runIf(name === 'chromium')('a full storage: the change is refused, and nothing is lost', async () => {
    await extension.send({ type: 'rule', host: 'bbc.com', rule: 'off' });
    const free = 10_485_760 - (await extension.api<number>('await api.storage.local.getBytesInUse()'));
    await extension.api(`await api.storage.local.set({ filler: 'x'.repeat(${free - 100}) })`);
    const rules = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`paper-${i}.example.org`, 'off']));
    await expect(extension.send({ type: 'rules', rules })).rejects.toThrow(/quota/i);
    expect(((await stored('settings')) as Settings).sites).toEqual({ 'bbc.com': 'off' });
    await extension.api("await api.storage.local.remove('filler')");
    await extension.send({ type: 'rules', rules: {} });
    expect(((await stored('settings')) as Settings).sites).toEqual({});
  });

  test('a fact base that is cut, flipped, of another version or gone: the popup says so, and a whole one works again', async () => {
    const page = await session.open(`${LISTED}/damaged.html`, STORY);
    const id = await extension.tab(`${LISTED}/damaged.html`);
    const file = (path: string) => join(folder, 'base', path);
    const popupText = async (said = /./) => {
      await stopBackground(session);
      const view = await extensionPage(name, session.browser, `popup.html?tabId=${id}`);
      await until('the popup', () => view.$('header.top [role="switch"]'));
      const read = () => view.evaluate(() => document.body.innerText);
      // It is drawn before it has asked; what never comes is left to the assertion, which shows what did.
      await until('what the popup says', async () => said.test(await read())).catch(() => undefined);
      const text = await read();
      await view.close();
      return text;
    };
    for (const [path, damage, said] of [
      ['names.idx', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), /names\.idx.*damaged/],
      [
        'spot.json',
        (bytes: Buffer) => {
          const flipped = Buffer.from(bytes);
          flipped[1000] = (flipped[1000] ?? 0) ^ 1;
          return flipped;
        },
        /spot\.json.*damaged/,
      ],
      ['catalog.json', (bytes: Buffer) => bytes.subarray(0, 100), /catalog\.json.*damaged/],
      [
        'catalog.json',
        (bytes: Buffer) => Buffer.from(JSON.stringify({ ...JSON.parse(bytes.toString()), format: 99 })),
        /catalog\.json.*(?:newer|damaged)/,
      ],
    ] as const) {
      const whole = readFileSync(file(path));
      writeFileSync(file(path), damage(whole));
      expect(await popupText(said)).toMatch(said);
      writeFileSync(file(path), whole);
    }
    expect(await popupText()).not.toMatch(/damaged|newer/);
    await page.reload();
    await until('marks', async () => (await marks(page)).length === 2);
    await page.close();
  });
});

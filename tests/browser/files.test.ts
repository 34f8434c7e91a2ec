/** What the reader saves as a file and brings back: all settings, the list of sites, a timeline as CSV. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionPage, until } from '../../scripts/browser/reader.ts';
import { type Inside, inside } from './inside.ts';
import { BROWSERS, type Session, startSession } from './session.ts';

describe.each(BROWSERS)('files in %s', (name) => {
  let session: Session;
  let folder: string;
  let extension: Inside;
  beforeAll(async () => {
    session = await startSession(name);
    folder = session.downloads;
    extension = await inside(session);
    if (name === 'chromium') {
      const protocol = await session.browser.target().createCDPSession();
      await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    }
  });
  afterAll(() => session?.close());

  /** Presses what saves a file, and reads that file once it is whole. */
  const saved = async (press: () => Promise<unknown>, file: string) => {
    await press();
    return until(`${file} to be saved`, async () => {
      const there = readdirSync(folder);
      if (!there.includes(file) || there.some((one) => /\.(?:part|crdownload)$/.test(one))) return '';
      return readFileSync(join(folder, file), 'utf8');
    });
  };
  const pressText = async (page: Page, text: string) => {
    await page.bringToFront();
    await page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button')];
      buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click();
    }, text);
  };
  const choose = async (page: Page, nth: number, file: string, text: string) => {
    writeFileSync(join(folder, file), text);
    const inputs = await page.$$('input[type="file"]');
    await (inputs[nth] as ElementHandle<HTMLInputElement>).uploadFile(join(folder, file));
  };
  const options = async () => {
    const page = await extensionPage(name, session.browser, 'options.html');
    await until('the options', () => page.$('.table kbd'));
    return page;
  };
  const settings = () =>
    extension.api<Record<string, unknown>>("(await api.storage.local.get('settings')).settings");
  const change = (to: object) => extension.send({ type: 'settings', change: to });

  test('all settings are saved, and come back as they were', async () => {
    await change({ underline: 'all', dwellMs: 300, muted: [{ subject: 'vladimir-putin' }] });
    await extension.send({ type: 'rule', host: 'theguardian.com', rule: 'off' });
    const before = await settings();
    const page = await options();
    const text = await saved(() => pressText(page, 'Save to a file'), 'sidelight-settings.json');
    expect(JSON.parse(text)).toEqual(before);

    await change({ underline: 'none', dwellMs: 150, muted: [] });
    await extension.send({ type: 'rule', host: 'theguardian.com', rule: null });
    await choose(page, 1, 'restore.json', text);
    await until('the settings to come back', async () => (await settings()).underline === 'all');
    await until(
      'a word that they are',
      async () => (await page.evaluate(() => document.querySelector('.said')?.textContent)) !== '',
    );
    expect(await settings()).toEqual(before);
    await page.close();
  });

  test('a file that is no backup changes nothing, and that is said', async () => {
    const before = await settings();
    const page = await options();
    await choose(page, 1, 'holiday.json', '["photos"]');
    const said = await until('a word', () =>
      page.evaluate(() => document.querySelector('.said')?.textContent),
    );
    expect(said).toMatch(/not a backup/i);
    expect(await settings()).toEqual(before);
    await page.close();
  });

  test('the list of sites is found by typing, saved, brought in, and shortened', async () => {
    const page = await options();
    const text = await saved(() => pressText(page, 'Export the list'), 'sidelight-sites.txt');
    expect(text).toContain('theguardian.com');
    await choose(page, 0, 'sites.txt', `${text}bbc.com off\nnot a site at all\n`);
    await until(
      'the rule that came in',
      async () => ((await settings()).sites as Record<string, string>)['bbc.com'] === 'off',
    );
    const said = await until('a word', () =>
      page.evaluate(() => document.querySelector('.said')?.textContent),
    );
    expect(said).toContain('not a site at all');

    await page.type('input[type="search"]', 'bbc');
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.site-list .switch-label')].map((one) => one.textContent),
      );
    await until('those that fit alone', async () => (await shown()).every((host) => host?.includes('bbc')));
    expect((await shown())[0]).toBe('bbc.com');
    await page.evaluate(() => document.querySelector<HTMLElement>('.site-list .text-button')?.click());
    await until(
      'it to be taken out',
      async () => !((await settings()).sites as Record<string, string>)['bbc.com'],
    );
    await page.close();
  });

  test('a pair is saved as CSV, a line for each entry, with its sources', async () => {
    const key = 'emmanuel-macron|vladimir-putin';
    const page = await extensionPage(name, session.browser, `sidepanel.html?key=${key}`);
    await until('the entries', () => page.$('.entries .fact'));
    const rows = await page.evaluate(() => document.querySelectorAll('.entries .fact').length);
    const file = 'sidelight-emmanuel-macron--vladimir-putin.csv';
    const lines = (await saved(() => pressText(page, 'Export as CSV'), file)).trim().split('\r\n');
    expect(lines).toHaveLength(rows + 1);
    expect(lines[0]).toBe('day,date,kind,text,sources');
    expect(lines.find((line) => line.startsWith('2022-02-07,'))).toMatch(/7 Feb 2022,.*https:\/\//);
    await page.close();
  });
});

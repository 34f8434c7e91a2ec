/** Nothing leaves: the proxy sees only the page's own requests; a sleeping background loses nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hover, marks, until } from '../../scripts/browser/reader.ts';
import { stopBackground } from '../../scripts/browser/stop-background.ts';
import { strangers } from '../../scripts/browser/strangers.ts';
import { inside } from './inside.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession } from './session.ts';

const STORY = newsPage([
  'French President Emmanuel Macron is preparing to meet Russian President Vladimir Putin, officials said.',
  'Giorgia Meloni supports Macron.',
]);

describe.each(BROWSERS)('quiet in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test('reading makes no request but the page itself', async () => {
    const url = `${LISTED}/quiet.html`;
    const page = await session.open(url, STORY);
    await hover(name, page, 'Vladimir Putin');
    await new Promise((done) => setTimeout(done, 500));
    expect(strangers(session.news.asked)).toEqual([]);
    expect(session.news.asked.filter((one) => one.url === url)).toEqual([
      { url, put: true, purpose: 'document' },
    ]);
    await page.close();
  });

  test('were it to ask for something, the end of each file would say so: another host, the page again', async () => {
    const url = `${LISTED}/asks.html`;
    const page = await session.open(url, STORY);
    const extension = await inside(session);
    const elsewhere = await extension.api<number>(
      "(await api.tabs.create({ url: 'https://elsewhere.example/story', active: false })).id",
    );
    const fetches = 'func: () => fetch(location.href).then(() => null)';
    await extension.api(
      `await api.scripting.executeScript({ target: { tabId: ${await extension.tab(url)} }, ${fetches} })`,
    );
    await until('the other host', async () => strangers(session.news.asked).length === 2);
    expect(strangers(session.news.asked).sort()).toEqual([
      `${url} (empty, a page of the test)`,
      'https://elsewhere.example/ (refused)',
    ]);
    await extension.api(`await api.tabs.remove(${elsewhere})`);
    for (const one of [extension.page, page]) await one.close();
    // Otherwise this file would fail, and nothing else be tested of this browser.
    session.news.asked.length = 0;
  });

  test('a card opens although the background was stopped after the scan', async () => {
    const page = await session.open(`${LISTED}/asleep.html`, STORY);
    await hover(name, page, 'Giorgia Meloni');
    await stopBackground(session);
    const opened = await hover(name, page, 'Vladimir Putin');
    expect(opened.text).toContain('7 Feb 2022');
    await page.close();
  });

  test('a background stopped between the marks and their facts is asked again, and nothing is marked twice', async () => {
    for (const round of [1, 2, 3]) {
      const page = await session.open(`${LISTED}/between-${round}.html`, STORY);
      await stopBackground(session);
      // Already at rest when the facts come, or before the question is asked again.
      expect((await hover(name, page, 'Giorgia Meloni')).name).toBe('Giorgia Meloni');
      const texts = (await marks(page)).map(({ text }) => text);
      expect(texts).toEqual([...new Set(texts)]);
      await page.close();
    }
  });

  test('a page is spotted although the background was asleep', async () => {
    await stopBackground(session);
    const page = await session.open(`${LISTED}/wakes.html`, STORY);
    await until('marks', async () => (await marks(page)).length > 0);
    await page.close();
  });
});

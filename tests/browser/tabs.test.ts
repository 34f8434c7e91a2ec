/** Tabs that the browser puts away and brings back, and pages it makes before they are shown; fingers in place of a pointer. */
import { describe, expect, test } from 'vitest';
import { card, hover, locate, marks, until } from '../../scripts/browser/reader.ts';

import { BROWSERS, LISTED, newsPage } from './session.ts';
import { onStage } from './stage.ts';

const STORY = newsPage(['Emmanuel Macron met Vladimir Putin.', 'Nothing else was said on this day.']);

describe.each(BROWSERS)('tabs in %s', (name) => {
  const stage = onStage(name);

  /** The page at this address, whichever tab object it is now. */
  const pageAt = (url: string) =>
    until(url, async () => {
      for (const page of await stage.session.browser.pages())
        if ((await page.evaluate('location.href').catch(() => '')) === url) return page;
      return null;
    });

  test('a tab that was discarded is marked when it is looked at again', async () => {
    const url = `${LISTED}/discarded.html`;
    const page = await stage.session.open(url, STORY);
    const id = await stage.extension.tab(url);
    await stage.extension.page.bringToFront();
    // Chromium may give it another id.
    const put = await stage.extension.api<number>(`(await api.tabs.discard(${id}))?.id ?? ${id}`);
    await until('the tab to be put away', () =>
      stage.extension.api<boolean>(`(await api.tabs.get(${put})).discarded`),
    );
    // A switch that comes meanwhile must not wake it.
    await stage.extension.send({ type: 'settings', change: { underline: 'all' } });
    expect(await stage.extension.api(`(await api.tabs.get(${put})).discarded`)).toBe(true);
    await stage.extension.api(`await api.tabs.update(${put}, { active: true })`);
    const back = await pageAt(url);
    await until('marks', async () => (await marks(back).catch(() => [])).length === 2);
    expect((await hover(name, back, 'Vladimir Putin')).name).toBe('Vladimir Putin');
    expect(await back.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(1);
    await back.close();
    await page.close().catch(() => {});
  });

  test('a tap opens a card and another beside it closes it; a tap on a link is the link’s', async () => {
    const url = `${LISTED}/touched.html`;
    stage.session.news.put(`${LISTED}/linked.html`, '<!doctype html><title>Linked</title><p>Linked.');
    const page = await stage.session.open(
      url,
      STORY.replace('Emmanuel Macron', '<a href="/linked.html">Emmanuel Macron</a>'),
    );
    await page.bringToFront();
    const tap = async (text: string) => {
      const { x, y } = await locate(page, text);
      await page.touchscreen.tap(x, y);
    };
    await tap('Vladimir Putin');
    expect((await until('a card', () => card(name, page))).name).toBe('Vladimir Putin');
    await page.touchscreen.tap(5, 5);
    await until('no card', async () => (await card(name, page)) === null);
    await tap('Emmanuel Macron');
    await until(
      'the link',
      async () => (await page.evaluate('location.pathname').catch(() => '')) === '/linked.html',
    );
    await page.close();
  });

  test.runIf(name === 'chromium')('a page made before it is shown is read when it is shown', async () => {
    const next = `${LISTED}/next.html`;
    stage.session.news.put(next, STORY);
    const rules = JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] });
    const page = await stage.session.open(
      `${LISTED}/first.html`,
      newsPage(['Giorgia Meloni came.'], { head: `<script type="speculationrules">${rules}</script>` }),
    );
    await until('the next page to be asked for', async () =>
      stage.session.news.asked.some(({ url }) => url === next),
    );
    await new Promise((done) => setTimeout(done, 1_000));
    await page.evaluate((url) => location.assign(url), next).catch(() => {});
    const shown = await pageAt(next);
    const activation = await shown.evaluate(
      () =>
        (performance.getEntriesByType('navigation')[0] as { activationStart?: number }).activationStart ?? 0,
    );
    expect(activation, 'it was made beforehand').toBeGreaterThan(0);
    await until('marks', async () => (await marks(shown)).length === 2);
    // Its card is left out: the driver asks for the tree of the page that was there before.
    expect(await shown.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(1);
    await shown.close();
  });
});

/** Right to left, as a reader of Arabic or Hebrew has it: the browser's own direction turned, and a page that runs so. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionPage, hover, inRoot, popup, until } from '../../scripts/browser/reader.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession } from './session.ts';

const STORY = newsPage([
  'Emmanuel Macron and Vladimir Putin have not met in years.',
  'Giorgia Meloni, the Italian prime minister, supports Emmanuel Macron.',
]).replace('<html lang="en"', '<html lang="en" dir="rtl"');

describe.each(BROWSERS)('from right to left in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(name, {
      args: ['--force-ui-direction=rtl'],
      prefs: { 'intl.l10n.pseudo': 'bidi' },
    });
    page = await session.open(`${LISTED}/rtl.html`, STORY);
  });
  afterAll(() => session?.close());

  /** Left edges of the first elements that fit, which must grow from one to the next. */
  const expectOrder = async (view: Page, fromLeft: string[]) => {
    const edges = await view.evaluate(
      (selectors) => selectors.map((one) => document.querySelector(one)?.getBoundingClientRect().left ?? NaN),
      fromLeft,
    );
    expect(edges, fromLeft.join(' < ')).toEqual(edges.toSorted((a, b) => a - b));
    expect(await view.evaluate(() => [document.dir, getComputedStyle(document.body).direction])).toEqual([
      'rtl',
      'rtl',
    ]);
    expect(await view.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  };

  test('the card over such a page: dates at the right, time from right to left, all of it in the window', async () => {
    await hover(name, page, 'Vladimir Putin');
    const seen = await inRoot(name, page, (root) => {
      const at = (selector: string, nth = 0) => {
        const { left, right } =
          root.querySelectorAll(selector)[nth]?.getBoundingClientRect() ?? new DOMRect();
        return { left, right };
      };
      const years = root.querySelectorAll('.year').length;
      return {
        card: at('.card'),
        when: at('.when'),
        what: at('.what'),
        first: at('.year'),
        last: at('.year', years - 1),
        pin: at('.pin'),
        copy: at('.copy'),
      };
    });
    if (!seen) throw new Error('no card is open');
    expect(seen.when.left).toBeGreaterThan(seen.what.left);
    expect(seen.first.left).toBeGreaterThan(seen.last.left);
    expect(seen.pin.left).toBeGreaterThan(seen.copy.left);
    expect(seen.card.left).toBeGreaterThanOrEqual(0);
    expect(seen.card.right).toBeLessThanOrEqual(await page.evaluate(() => innerWidth));
    await page.keyboard.press('Escape');
  });

  test('the popup: switch and counts at the left', async () => {
    const view = await popup(name, session.browser, page);
    await until('the list', () => view.$('.row'));
    await expectOrder(view, ['.switch-track', '.switch-label']);
    await expectOrder(view, ['.row-full', '.row-count', '.row-text']);
    await view.close();
  });

  test.each([
    ['sidepanel.html?key=emmanuel-macron|vladimir-putin&asOf=2026-02-04', '.plot', ['.plot', '.lane-names']],
    ['sidepanel.html?key=prime-minister-of-the-united-kingdom', '.term-bar', ['.what', '.when']],
    ['options.html', '.table kbd', ['.deeds .button', '.deeds .field']],
    ['welcome.html', '.marked', ['.switch-track', '.switch-label']],
  ])('%s', async (path, ready, order) => {
    const view = await extensionPage(name, session.browser, path);
    await until(ready, () => view.$(ready));
    await expectOrder(view, order);
    await view.close();
  });

  test('a timeline runs from right to left, and its arrow keys with it', async () => {
    const path = 'sidepanel.html?key=emmanuel-macron|vladimir-putin&asOf=2026-02-04';
    const view = await extensionPage(name, session.browser, path);
    await until('the timeline', () => view.$('.plot'));
    const years = await view.evaluate(() =>
      [...document.querySelectorAll('.plot-year:not(.folded)')].map(
        (one) => one.getBoundingClientRect().left,
      ),
    );
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    await view.bringToFront();
    await view.focus('.plot');
    const said = () => view.evaluate(() => document.querySelector('.timeline-said b')?.textContent ?? '');
    await view.keyboard.press('Home');
    const first = await until('the first', said);
    await view.keyboard.press('ArrowLeft');
    await until('the second', async () => (await said()) !== first);
    await view.keyboard.press('ArrowRight');
    await until('the first again', async () => (await said()) === first);
    await view.close();
  });
});

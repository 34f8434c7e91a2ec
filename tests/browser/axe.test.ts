/** axe finds nothing: every state of the gallery in both themes, and the extension's own pages as they are. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setFirefoxTheme } from '../../scripts/browser/firefox-window.ts';
import { extensionPage, popup, until } from '../../scripts/browser/reader.ts';
import { bundleGallery } from '../../scripts/gallery/bundle.ts';
import { openStudio, type Studio, type Theme } from '../../scripts/gallery/studio.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** In both themes stand the same elements: in the dark one only colours can be wrong for the first time. */
const COLOURS: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** Puts axe into the page, as text: our policy forbids a script element. */
const bring = (page: Page) => page.evaluate(`${AXE}; undefined`);

/** What axe holds against the page, a line each. */
async function violations(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  const options: RunOptions = {
    runOnly,
    // Off by default, whatever tags are asked for.
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  };
  const { violations: found } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => ({ violations }))`,
  )) as Pick<AxeResults, 'violations'>;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`),
  );
}

/** The colours of an element: text and ground. */
const colours = (page: Page, selector: string) =>
  page.evaluate((one) => {
    const { color, backgroundColor } = getComputedStyle(document.querySelector(one) as Element);
    return `${color} on ${backgroundColor}`;
  }, selector);

describe('the gallery', () => {
  let studio: Studio;
  beforeAll(async () => {
    await bundleGallery();
    studio = await openStudio('chromium');
  });
  afterAll(() => studio?.close());

  test('nothing in any state, light and dark', async () => {
    const found: string[] = [];
    const shown: Record<Theme, Set<string>> = { light: new Set(), dark: new Set() };
    const { page } = studio;
    for (const state of await studio.states()) {
      // Drawn on a page of ours, the card is closed to axe; its own states are open to it.
      if (state.startsWith('page-')) continue;
      await studio.open(state, { theme: 'light', dir: 'ltr' });
      await bring(page);
      for (const theme of ['light', 'dark'] as const) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        shown[theme].add(await colours(page, ':root'));
        const all = await violations(page, theme === 'light' ? { type: 'tag', values: WCAG } : COLOURS);
        found.push(...all.map((line) => `${state}, ${theme}: ${line}`));
      }
    }
    expect(found).toEqual([]);
    expect(shown.light.intersection(shown.dark), 'each theme has colours of its own').toEqual(new Set());
  }, 300_000);
});

describe.each(BROWSERS)('pages of the extension in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(async () => {
    if (name === 'firefox') await setFirefoxTheme(session.browser, null);
    await session?.close();
  });

  const show = (page: Page, theme: Theme) =>
    name === 'chromium'
      ? page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
      : setFirefoxTheme(session.browser, theme);
  const expectClean = async (page: Page) => {
    await show(page, 'light');
    await bring(page);
    expect(await violations(page, { type: 'tag', values: [...WCAG, 'best-practice'] })).toEqual([]);
    const light = await colours(page, 'body');
    await show(page, 'dark');
    await until('the dark colours', async () => (await colours(page, 'body')) !== light);
    expect(await violations(page, COLOURS)).toEqual([]);
  };

  test.each([
    ['options.html', '.table kbd'],
    ['welcome.html', '.marked'],
    ['sidepanel.html?key=emmanuel-macron|vladimir-putin&asOf=2026-02-04', '.plot'],
    ['sidepanel.html?search=Putin', '.search-found'],
  ])('%s', async (path, ready) => {
    const page = await extensionPage(name, session.browser, path);
    await until(ready, () => page.$(ready));
    await expectClean(page);
    await page.close();
  });

  test('the popup with a page full of names', async () => {
    const page = await session.open(
      `${LISTED}/axe.html`,
      newsPage(['French President Emmanuel Macron met Russian President Vladimir Putin in Moscow.']),
    );
    const view = await popup(name, session.browser, page);
    await until('the list', () => view.$('.row'));
    await expectClean(view);
    await view.close();
  });
});

/** axe finds nothing: every state of the gallery in both themes, and the extension's own pages as they are. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setFirefoxNumber } from '../../scripts/browser/firefox-window.ts';
import { extensionPage, popup, until } from '../../scripts/browser/reader.ts';
import { bundleGallery } from '../../scripts/gallery/bundle.ts';
import { openStudio, type Studio, type Theme } from '../../scripts/gallery/studio.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A state has the same elements in both themes: in the dark one only its colours can be wrong for the first time. */
const RULES: Record<Theme, RunOptions['runOnly']> = {
  light: { type: 'tag', values: WCAG },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};
const THEMES: Theme[] = ['light', 'dark'];
/** Firefox's own setting for what pages are told of the reader's theme. */
const SCHEME = 'layout.css.prefers-color-scheme.content-override';

/** What axe holds against the page, a line each; its text goes in without a script element, which our policy forbids. */
async function violations(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  await page.evaluate(`${AXE}; undefined`);
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

describe('the gallery', () => {
  let studio: Studio;
  beforeAll(async () => {
    await bundleGallery();
    studio = await openStudio('chromium');
  });
  afterAll(() => studio?.close());

  test.each(THEMES)(
    'nothing in any state, %s',
    async (theme) => {
      const found: string[] = [];
      for (const state of await studio.states()) {
        // Drawn on a page of ours, the card is closed to axe; its own states are open to it.
        if (state.startsWith('page-')) continue;
        await studio.open(state, { theme, dir: 'ltr' });
        found.push(...(await violations(studio.page, RULES[theme])).map((line) => `${state}: ${line}`));
      }
      expect(found).toEqual([]);
    },
    240_000,
  );
});

describe.each(BROWSERS)('pages of the extension in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(async () => {
    if (name === 'firefox') await setFirefoxNumber(session.browser, SCHEME, null);
    await session?.close();
  });

  describe.each(THEMES)('%s', (theme) => {
    beforeAll(async () => {
      if (name === 'firefox') await setFirefoxNumber(session.browser, SCHEME, theme === 'dark' ? 0 : 1);
    });

    const clean = async (page: Page) => {
      if (name === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      expect(await violations(page, { type: 'tag', values: [...WCAG, 'best-practice'] })).toEqual([]);
    };
    const ours = async (path: string, ready: string) => {
      const page = await extensionPage(name, session.browser, path);
      await until(ready, () => page.$(ready));
      return page;
    };

    test.each([
      ['options.html', '.table kbd'],
      ['welcome.html', '.marked'],
      ['sidepanel.html?key=emmanuel-macron|vladimir-putin&asOf=2026-02-04', '.plot'],
      ['sidepanel.html?search=Putin', '.search-found'],
    ])('%s', async (path, ready) => {
      const page = await ours(path, ready);
      await clean(page);
      await page.close();
    });

    test('the popup with a page full of names', async () => {
      const page = await session.open(
        `${LISTED}/axe.html`,
        newsPage(['French President Emmanuel Macron met Russian President Vladimir Putin in Moscow.']),
      );
      const view = await popup(name, session.browser, page);
      await until('the list', () => view.$('.row'));
      await clean(view);
      await view.close();
    });
  });
});

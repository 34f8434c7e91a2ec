/** A browser with the built extension, opened on the pages that are measured. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../browser/find.ts';
import { builtExtension, launch } from '../../browser/launch.ts';
import { type NewsServer, startNews } from '../../browser/news-server.ts';
import { until } from '../../browser/reader.ts';
import type { Fixtures } from './fixture.ts';

/** A host of data/sites.yaml, and one that is not in it: the same page without us. */
const LISTED = 'https://demo.intellinews.com';
const UNLISTED = 'https://news.example.org';

/** Facts of the longest page come within this on a busy machine. */
const FACTS_MS = 2_000;

export interface Measured {
  name: BrowserName;
  browser: Browser;
  news: NewsServer;
  /** Opens a page on a site where we are on and waits for its marks; or elsewhere, for its rest. */
  open(which: keyof Fixtures, where?: 'on' | 'off'): Promise<Page>;
  /** Resolves when the page's facts have come, and with them all that follows its marks. */
  facts(page: Page): Promise<void>;
  close(): Promise<void>;
}

export async function startMeasured(
  name: BrowserName,
  fixtures: Fixtures,
  extensionDir = builtExtension(name),
): Promise<Measured> {
  const news = await startNews();
  const profile = mkdtempSync(join(tmpdir(), `sidelight-bench-${name}-`));
  const browser = await launch(name, { proxyPort: news.proxyPort, userDataDir: profile, extensionDir });
  for (const which of ['article', 'blog'] as const) {
    for (const host of [LISTED, UNLISTED]) news.put(`${host}/${which}.html`, fixtures[which]);
  }
  return {
    name,
    browser,
    news,
    async open(which, where = 'on') {
      const page = await browser.newPage();
      await page.goto(`${where === 'on' ? LISTED : UNLISTED}/${which}.html`, { waitUntil: 'load' });
      await until(`the ${which}`, () =>
        page.evaluate((on) => bench.idleAt !== null && (!on || bench.marksAt !== null), where === 'on'),
      );
      return page;
    },
    async facts(page) {
      // The background is at work until then; its answer cannot be seen from the page.
      await new Promise((done) => setTimeout(done, FACTS_MS));
      await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(null))));
    },
    async close() {
      await browser.close();
      await news.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

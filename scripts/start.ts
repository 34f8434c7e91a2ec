/**
 * `npm start`: builds the extension and opens a real browser with it on a news page. With a display a
 * person reads; without one the same trip is made headless and reported (scripts/start/tour.ts).
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { needBrowser } from './browser/find.ts';
import { launch, welcomePage } from './browser/launch.ts';
import { startNews } from './browser/news-server.ts';
import { buildFor } from './build.ts';
import { pageFromFile } from './start/article-page.ts';
import { readOptions } from './start/options.ts';
import { tour } from './start/tour.ts';

/** A site of data/sites.yaml; the browser reaches this machine under its name. */
const HOST = 'demo.intellinews.com';
const DEMO = join(import.meta.dirname, '../tests/fixtures/demo/article.html');

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const isUrl = options.what !== null && /^https?:\/\//.test(options.what);
  if (isUrl && options.published)
    throw new Error('--published needs a file: the page at a URL has its own date');
  if (options.what && !isUrl && !existsSync(options.what))
    throw new Error(`there is no file ${options.what}`);
  needBrowser(options.browser);
  buildFor(options.browser);

  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const news = await startNews({ passThrough: isUrl || !headless });
  let url = options.what ?? '';
  if (!isUrl) {
    const file = options.what ?? DEMO;
    url = `https://${HOST}/${basename(file).replace(/\.\w+$/, '')}.html`;
    news.put(url, pageFromFile(file, options.published));
  }
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-'));
  const browser = await launch(options.browser, {
    proxyPort: news.proxyPort,
    headless,
    userDataDir: profile,
    keepWelcome: !headless,
  });
  try {
    if (headless) return await tour(options.browser, browser, url);
    // The first-run page stays open behind the article.
    await welcomePage(browser);
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    console.log(`Reading ${url}. Rest the pointer on an underlined name. Close the browser to end.`);
    await new Promise((done) => browser.once('disconnected', done));
    return 0;
  } finally {
    await browser.close().catch(() => {});
    await news.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);

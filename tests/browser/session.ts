/**
 * One browser with the built extension and a news server behind its proxy: what every browser test
 * starts from. Pages are served under real news hosts, so the site rules are the real ones. A start of
 * Firefox costs ten seconds of a processor, so that a browser without wishes of its own goes from file to file.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { builtExtension, type LaunchOptions, launch } from '../../scripts/browser/launch.ts';
import { type NewsServer, startNews } from '../../scripts/browser/news-server.ts';
import { extensionPage, marks, until } from '../../scripts/browser/reader.ts';
import { strangers } from '../../scripts/browser/strangers.ts';

export const BROWSERS = ['chromium', 'firefox'] as const satisfies BrowserName[];

/** A host of data/sites.yaml, and one that is not in it. */
export const LISTED = 'https://demo.intellinews.com';
export const UNLISTED = 'https://news.example.org';

export interface Session {
  name: BrowserName;
  browser: Browser;
  news: NewsServer;
  /** Where Firefox puts what is saved as a file. */
  downloads: string;
  /** Serves the HTML at the URL and opens it; waits for marks unless told not to. */
  open(url: string, html: string, expectMarks?: boolean): Promise<Page>;
  /** Stops the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /**
   * Hands the browser on as it was, or stops it where it had options of its own; `forGood` stops it in any case.
   * Rejects when something was asked for that neither the pages nor the browser ask for by themselves.
   */
  close(forGood?: 'for good'): Promise<void>;
}

/** Browsers that the next file may have; vitest runs the files of a worker in one process. */
const free: Session[] = [];

export async function startSession(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  const at = free.findIndex((session) => session.name === name);
  if (at >= 0 && Object.keys(options).length === 0) return free.splice(at, 1)[0] as Session;
  if (!existsSync(join(builtExtension(name), 'manifest.json'))) {
    throw new Error(`the extension is not built for ${name}: run "npm run build"`);
  }
  const news = await startNews();
  const profile = mkdtempSync(join(tmpdir(), `sidelight-${name}-`));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  const start = () =>
    launch(name, {
      proxyPort: news.proxyPort,
      userDataDir: profile,
      ...options,
      prefs: { ...SHARED, 'browser.download.dir': downloads, ...options.prefs },
    });
  const session: Session = {
    name,
    news,
    downloads,
    browser: await start(),
    async open(url, html, expectMarks = true) {
      news.put(url, html);
      const page = await session.browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      if (expectMarks) await until(`marks on ${url}`, async () => (await marks(page)).length > 0);
      return page;
    },
    async restart() {
      await session.browser.close();
      session.browser = await start();
    },
    async close(forGood) {
      const keep = !forGood && Object.keys(options).length === 0 && free.every((one) => one.name !== name);
      if (keep) await clear(session);
      const unexplained = strangers(news.asked.splice(0));
      if (keep && unexplained.length === 0) free.push(session);
      else {
        process.off('SIGTERM', drop);
        await session.browser.close();
        await news.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      }
      // Nothing leaves, in whatever test: the one who asked was neither a page of it nor the browser.
      if (unexplained.length > 0) throw new Error(`${name} asked for ${unexplained.join(', ')}`);
    },
  };
  // A worker is told so when no file is left for it.
  const drop = () => {
    session.browser.process()?.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('SIGTERM', drop);
  return session;
}

/** Settings of Firefox that some tests need and that harm none, so that all can have the same browser. */
const SHARED = {
  // It keeps processes in store for pages to come, at the cost of those that are there.
  'dom.ipc.processPrelaunch.enabled': false,
  // What the extension stored outlives a start, although it is loaded anew at each.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Files are saved without a question.
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
};

/** Leaves nothing of a test to the next: no page, no setting, no permission. */
async function clear({ name, browser }: Session): Promise<void> {
  const pages = await browser.pages();
  const ours = await extensionPage(name, browser, 'options.html');
  await ours.waitForSelector('body');
  await ours.evaluate(async () => {
    const { browser: api } = globalThis as unknown as { browser: Api };
    await Promise.all([api.storage.local.clear(), api.storage.session.clear()]);
    const { origins } = await api.permissions.getAll();
    const required = api.runtime.getManifest().host_permissions;
    const granted = origins.filter((origin) => !required.includes(origin));
    if (granted.length > 0) await api.permissions.remove({ origins: granted });
  });
  await browser.newPage();
  for (const page of [...pages, ours]) await page.close();
}

interface Api {
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
  permissions: {
    getAll(): Promise<{ origins: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  runtime: { getManifest(): { host_permissions: string[] } };
}

/** A news page around some paragraphs, as a publisher would serve it. */
export function newsPage(
  paragraphs: string[],
  options: { headline?: string; published?: string | null; head?: string; body?: string } = {},
): string {
  const {
    headline = 'Leaders weigh their next step',
    published = '2026-02-04',
    head = '',
    body = '',
  } = options;
  const dated = published
    ? `<meta property="article:published_time" content="${published}T08:00:00+01:00">`
    : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article">${dated}
<title>${headline}</title><style>body{font:18px/1.6 'Liberation Serif',serif;max-width:640px;margin:2rem auto}</style>${head}</head>
<body><article><h1>${headline}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article>${body}</body></html>`;
}

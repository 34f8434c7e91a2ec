/**
 * One browser with the built extension and a news server behind its proxy: what every browser test
 * starts from. Pages are served under real news hosts, so the site rules are the real ones.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { builtExtension, type LaunchOptions, launch } from '../../scripts/browser/launch.ts';
import { type NewsServer, startNews } from '../../scripts/browser/news-server.ts';
import { marks, until } from '../../scripts/browser/reader.ts';

export const BROWSERS = ['chromium', 'firefox'] as const satisfies BrowserName[];

/** A host of data/sites.yaml, and one that is not in it. */
export const LISTED = 'https://demo.intellinews.com';
export const UNLISTED = 'https://news.example.org';

export interface Session {
  name: BrowserName;
  browser: Browser;
  news: NewsServer;
  /** Serves the HTML at the URL and opens it; waits for marks unless told not to. */
  open(url: string, html: string, expectMarks?: boolean): Promise<Page>;
  /** Stops the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function startSession(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  if (!existsSync(join(builtExtension(name), 'manifest.json'))) {
    throw new Error(`the extension is not built for ${name}: run "npm run build"`);
  }
  const news = await startNews();
  const profile = mkdtempSync(join(tmpdir(), `sidelight-${name}-`));
  const start = () => launch(name, { proxyPort: news.proxyPort, userDataDir: profile, ...options });
  const session: Session = {
    name,
    news,
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
    async close() {
      await session.browser.close();
      await news.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return session;
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

/** Starts a real Chromium or Firefox with the built extension in it, its traffic led through a local proxy. */
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, needBrowser } from './find.ts';

/** Id in the Firefox manifest (`browser_specific_settings.gecko.id` in wxt.config.ts). */
export const GECKO_ID = 'sidelight@sidelight.example';
/** Fixed for tests, so that extension pages have a known address in Firefox. */
export const GECKO_UUID = '11111111-2222-4333-8444-555555555555';

export interface LaunchOptions {
  proxyPort: number;
  headless?: boolean;
  /** Keep the profile: for restarts. */
  userDataDir?: string;
  extensionDir?: string;
  /** Chromium only. */
  args?: string[];
  /** Firefox only. */
  prefs?: Record<string, string | number | boolean>;
  width?: number;
  height?: number;
  /** Leaves the first-run page open, which the browser shows at every start: to it we are new each time. */
  keepWelcome?: boolean;
}

export const builtExtension = (name: BrowserName) =>
  resolve(join(import.meta.dirname, '../../.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'));

export async function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const browser = await (name === 'chromium' ? chromium(options) : firefox(options));
  if (!options.keepWelcome) await (await welcomePage(browser))?.close();
  return browser;
}

/** The page comes within a second where it comes at all. */
const WELCOME_MS = 5_000;

/** The first-run page that opens on install, null when none does. */
export async function welcomePage(browser: Browser): Promise<Page | null> {
  for (const end = performance.now() + WELCOME_MS; performance.now() < end; ) {
    for (const page of await browser.pages()) {
      // Firefox tells nobody the address of an extension's page but the page itself.
      const address = await page.evaluate('location.href').catch(() => '');
      if (String(address).endsWith('/welcome.html')) return page;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return null;
}

function viewport({ width = 1200, height = 900, headless = true }: LaunchOptions) {
  return headless ? { width, height } : null;
}

function chromium(options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [options.extensionDir ?? builtExtension('chromium')],
    defaultViewport: viewport(options),
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    args: [
      // As root (containers) Chromium has no sandbox to use.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
      ...(options.args ?? []),
    ],
  });
}

async function firefox(options: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: viewport(options),
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    // Lets tests reach extension pages, the popup and the permission prompt.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      ...options.prefs,
    },
  });
  await browser.installExtension(options.extensionDir ?? builtExtension('firefox'));
  return browser;
}

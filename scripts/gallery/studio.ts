/** A browser that opens states of the gallery and photographs them, the same way on every machine. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, needBrowser } from '../browser/find.ts';
import { setFirefoxTheme } from '../browser/firefox-window.ts';
import { GALLERY } from './bundle.ts';

export type Theme = 'light' | 'dark';

export interface Look {
  theme: Theme;
  dir: 'ltr' | 'rtl';
}

export interface Studio {
  page: Page;
  /** Names of all states. */
  states(): Promise<string[]>;
  /** Draws a state; rejects with what went wrong in it. */
  open(state: string, look: Look): Promise<void>;
  /** Draws a state and photographs it: its frame, or the window where it is a whole page. PNG. */
  shoot(state: string, look: Look): Promise<Uint8Array>;
  close(): Promise<void>;
}

const VIEWPORT = { width: 900, height: 1200, deviceScaleFactor: 1 };

export async function openStudio(name: BrowserName): Promise<Studio> {
  const browser = await start(name);
  const page = await browser.newPage();
  const url = pathToFileURL(join(GALLERY, 'state.html')).href;
  const draw = async (address: string) => {
    await page.goto('about:blank');
    await page.goto(address);
    const { failure, size } = await page.evaluate(async () => {
      await (globalThis as unknown as { drawn: Promise<void> }).drawn;
      return { ...document.documentElement.dataset };
    });
    if (failure) throw new Error(`${address}: ${failure}`);
    return size;
  };
  const open = async (state: string, { theme, dir }: Look) => {
    // Whole pages follow the browser's own scheme.
    if (name === 'firefox') await setFirefoxTheme(browser, theme);
    else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const address = `${url}?state=${state}&theme=${theme}&dir=${dir}`;
    await page.setViewport({ ...VIEWPORT });
    const size = await draw(address);
    if (!size) return false;
    // A whole page says how large its window is, and places its card by that.
    const [width, height] = size.split('x').map(Number) as [number, number];
    await page.setViewport({ ...VIEWPORT, width, height });
    await draw(address);
    return true;
  };
  return {
    page,
    async states() {
      await draw(`${url}?list`);
      return page.evaluate(() => JSON.parse(document.documentElement.dataset.states ?? '[]'));
    },
    async open(state, look) {
      await open(state, look);
    },
    async shoot(state, look) {
      if (await open(state, look)) return page.screenshot({ captureBeyondViewport: false });
      const frame = await page.$('.frame');
      if (!frame) throw new Error(`${state}: nothing was drawn.`);
      return frame.screenshot();
    },
    close: () => browser.close(),
  };
}

function start(name: BrowserName): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return name === 'firefox'
    ? puppeteer.launch({
        browser: 'firefox',
        executablePath: needBrowser('firefox'),
        headless: true,
        // To tell its theme while it runs.
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          'layout.css.devPixelsPerPx': '1',
          'ui.prefersReducedMotion': 1,
          'gfx.webrender.software': true,
        },
      })
    : puppeteer.launch({
        executablePath: needBrowser('chromium'),
        args: [
          ...(root ? ['--no-sandbox'] : []),
          '--disable-gpu',
          '--force-color-profile=srgb',
          '--font-render-hinting=none',
          '--disable-lcd-text',
          '--hide-scrollbars',
          '--force-prefers-reduced-motion',
        ],
      });
}

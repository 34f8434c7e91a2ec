/**
 * `npm run gallery [-- NAME…] [--browser chromium|firefox]`: draws every component in every state,
 * theme and direction into `.output/gallery/index.html`, and photographs each into `shots/`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, needBrowser } from './browser/find.ts';

const OUT = resolve(import.meta.dirname, '../.output/gallery');
const LOOKS = [
  { theme: 'light', dir: 'ltr' },
  { theme: 'dark', dir: 'ltr' },
  { theme: 'light', dir: 'rtl' },
] as const;

const VIEWPORT = { width: 900, height: 1200, deviceScaleFactor: 1 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, theme: { type: 'string' } },
});

try {
  if (values.browser !== 'chromium' && values.browser !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not "${values.browser}".`);
  }
  mkdirSync(OUT, { recursive: true });
  await bundle();
  const names = await photograph(values.browser, positionals);
  writeIndex(names);
  console.log(`${names.length} states in ${LOOKS.length} looks: ${join('.output/gallery', 'index.html')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** One file that draws the state named in its address, so that it opens from the disk as well. */
async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: resolve(import.meta.dirname, '..'),
    publicDir: false,
    plugins: [preact()],
    build: {
      // As the extension is built: newer than that, no style is rewritten for older browsers.
      target: ['chrome144', 'firefox140'],
      outDir: join(OUT, 'code'),
      emptyOutDir: true,
      lib: {
        entry: 'components/gallery/main.tsx',
        formats: ['iife'],
        name: 'gallery',
        fileName: () => 'gallery.js',
      },
    },
  });
  const html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>';
  const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">`;
  writeFileSync(
    join(OUT, 'state.html'),
    `${html}${policy}<body><script src="code/gallery.js"></script></body></html>\n`,
  );
}

async function photograph(name: BrowserName, only: string[]): Promise<string[]> {
  const browser = await start(name);
  const shots = join(OUT, `shots-${name}`);
  if (only.length === 0) rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  try {
    const page = await browser.newPage();
    const url = pathToFileURL(join(OUT, 'state.html')).href;
    await page.goto(`${url}?list`);
    const all: string[] = await page.evaluate(() =>
      JSON.parse(document.documentElement.dataset.states ?? '[]'),
    );
    const names = only.length > 0 ? all.filter((state) => only.some((part) => state.includes(part))) : all;
    if (names.length === 0) throw new Error(`No state is named so. There are: ${all.join(', ')}.`);
    for (const state of names) {
      for (const { theme, dir } of LOOKS) {
        if (values.theme && values.theme !== theme) continue;
        // Whole pages follow the browser's own scheme, which Firefox lets nobody set from outside.
        if (name === 'chromium')
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await shoot(
          page,
          `${url}?state=${state}&theme=${theme}&dir=${dir}`,
          join(shots, `${state}.${theme}.${dir}.png`),
        );
      }
    }
    return names;
  } finally {
    await browser.close();
  }
}

async function shoot(page: Page, address: string, path: string): Promise<void> {
  await page.setViewport({ ...VIEWPORT });
  await page.goto(address);
  const { failure, size } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  if (failure) throw new Error(`${address}: ${failure}`);
  if (size) {
    // A whole page: the state says how large its window is, and places its card by that.
    const [width, height] = size.split('x').map(Number) as [number, number];
    await page.setViewport({ ...VIEWPORT, width, height });
    await page.goto('about:blank');
    await page.goto(address);
    await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
    return;
  }
  const frame = await page.$('.frame');
  if (!frame) throw new Error(`${address}: nothing was drawn.`);
  await frame.screenshot({ path: path as `${string}.png` });
}

function start(name: BrowserName): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return name === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath: needBrowser('firefox'), headless: true })
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

/** All states on one page, each in its own frame. */
function writeIndex(names: string[]): void {
  const figures = names.map((state) => {
    const frames = LOOKS.map(
      ({ theme, dir }) =>
        `<iframe src="state.html?state=${state}&theme=${theme}&dir=${dir}" title="${state}, ${theme}, ${dir}"></iframe>`,
    );
    return `<figure><figcaption>${state}</figcaption>${frames.join('')}</figure>`;
  });
  const style = readFileSync(join(import.meta.dirname, '../components/gallery/index.css'), 'utf8');
  writeFileSync(
    join(OUT, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sidelight: gallery</title><style>${style}</style>\n<h1>Gallery</h1>\n${figures.join('\n')}\n</html>\n`,
  );
}

/** `node scripts/icons.ts`: draws the PNG icons of the extension from their SVG sources, with Chromium. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { needBrowser } from './browser/find.ts';

const root = join(import.meta.dirname, '..');
const SIZES = [16, 32, 48, 96, 128];
/** Below this size the drawing with lines on whole pixels is used. */
const SMALL = 48;

const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium'),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--force-color-profile=srgb',
  ],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const svg = readFileSync(join(root, 'public/icon', size < SMALL ? 'icon-small.svg' : 'icon.svg'), 'utf8');
    await page.setViewport({ width: size, height: size });
    await page.goto(
      `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg', `<svg width="${size}" height="${size}"`))}`,
    );
    await page.screenshot({
      path: join(root, 'public/icon', `${size}.png`) as `${string}.png`,
      omitBackground: true,
    });
  }
} finally {
  await browser.close();
}

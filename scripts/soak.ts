/**
 * `npm run soak`: what takes too long for `npm test`. Feeds made-up inputs to all that reads, stops the background
 * at random points in both browsers, and opens the largest pages of tests/pages. Its options are
 * `-- --kills 1000 --inputs 1000000 --only dates --seed 7 --browser chromium --no-pages`, where `--only` takes one
 * kind of input; it prints the seed, so that a failure can be had again, and what it did.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSpotBase } from '../lib/spotting/open-base.ts';
import { type BrowserName, needBrowser } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { startNews } from './browser/news-server.ts';
import { extensionPage, until } from './browser/reader.ts';
import { strangers } from './browser/strangers.ts';
import { buildFor } from './build.ts';
import { loadStore } from './facts/node-store.ts';
import { FUZZ, runFuzz } from './soak/fuzz.ts';
import { killOnce, MOMENTS } from './soak/kills.ts';
import { makeRandom } from './soak/random.ts';

const HOST = 'https://demo.intellinews.com';
const { values } = parseArgs({
  allowNegative: true,
  options: {
    kills: { type: 'string', default: '1000' },
    inputs: { type: 'string', default: '1000000' },
    only: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    browser: { type: 'string' },
    pages: { type: 'boolean', default: true },
  },
});
const seed = Number(values.seed);
console.log(`seed ${seed}`);
let failures = 0;
failures += await fuzz(Number(values.inputs));
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => !values.browser || values.browser === name,
);
for (const name of browsers) failures += await kill(name, Math.ceil(Number(values.kills) / browsers.length));
if (values.pages) for (const name of browsers) failures += largePages(name);
process.exitCode = failures > 0 ? 1 : 0;

/** Gives the number of failures; each is printed with the seed and the smallest input. */
async function fuzz(inputs: number): Promise<number> {
  const parts = FUZZ.filter(({ name }) => inputs > 0 && (!values.only || values.only === name));
  if (inputs > 0 && parts.length === 0) throw new Error(`no inputs are called "${values.only}"`);
  const base = parts.length > 0 ? await openSpotBase(await loadStore()) : null;
  let failed = 0;
  for (const part of parts) {
    const started = performance.now();
    try {
      const runs = base ? runFuzz(part, inputs, seed, base) : 0;
      console.log(`✓ ${part.name}: ${runs} inputs, ${Math.round((performance.now() - started) / 1000)} s`);
    } catch (error) {
      failed += 1;
      console.error(`✗ ${part.name}:`, error);
    }
  }
  return failed;
}

/** The pages of megabytes, each with all that is asserted of difficult pages. Gives 1 where one of them failed. */
function largePages(name: BrowserName): number {
  needBrowser(name);
  buildFor(name);
  const { status } = spawnSync(
    'vitest',
    ['run', '--project', 'browser', `tests/browser/pages-${name}.test.ts`],
    {
      stdio: 'inherit',
      env: { ...process.env, SIDELIGHT_SOAK: 'pages' },
    },
  );
  console.log(`${status === 0 ? '✓' : '✗'} ${name}: pages of ten megabytes`);
  return status === 0 ? 0 : 1;
}

async function kill(name: BrowserName, rounds: number): Promise<number> {
  if (rounds === 0) return 0;
  needBrowser(name);
  buildFor(name);
  const random = makeRandom(seed);
  const news = await startNews();
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-soak-'));
  const browser = await launch(name, { proxyPort: news.proxyPort, userDataDir: profile });
  const started = performance.now();
  let failed = 0;
  try {
    const asker = await extensionPage(name, browser, 'popup.html');
    await until('our own page', () => asker.$('main'));
    let tab = await browser.newPage();
    for (let round = 0; round < rounds; round++) {
      const moment = MOMENTS[Math.floor(random() * MOMENTS.length)] ?? 'load';
      const at = random();
      try {
        await killOnce({ name, browser, news, asker, host: HOST }, tab, moment, at);
      } catch (error) {
        failed += 1;
        console.error(`✗ ${name}, round ${round}: ${error instanceof Error ? error.message : error}`);
        await tab.close().catch(() => {});
        tab = await browser.newPage();
      }
    }
  } finally {
    await browser.close();
    await news.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  const unexplained = strangers(news.asked);
  failed += unexplained.length;
  for (const one of unexplained) console.error(`✗ ${name} asked for ${one}`);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: stopped ${rounds} times, ${failed} failures, ${seconds} s`);
  return failed;
}

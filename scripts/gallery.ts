/**
 * `npm run gallery [-- NAME…] [--browser chromium|firefox]`: draws every component in every state,
 * theme and direction into `.output/gallery/index.html`, and photographs each into `shots/`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browser/find.ts';
import { bundleGallery, GALLERY } from './gallery/bundle.ts';
import { type Look, openStudio } from './gallery/studio.ts';

const LOOKS: Look[] = [
  { theme: 'light', dir: 'ltr' },
  { theme: 'dark', dir: 'ltr' },
  { theme: 'light', dir: 'rtl' },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, theme: { type: 'string' } },
});

try {
  if (values.browser !== 'chromium' && values.browser !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not "${values.browser}".`);
  }
  await bundleGallery();
  const names = await photograph(values.browser, positionals);
  writeIndex(names);
  console.log(`${names.length} states in ${LOOKS.length} looks: ${join('.output/gallery', 'index.html')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function photograph(name: BrowserName, only: string[]): Promise<string[]> {
  const studio = await openStudio(name);
  const shots = join(GALLERY, `shots-${name}`);
  if (only.length === 0) rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  try {
    const all = await studio.states();
    const names = only.length > 0 ? all.filter((state) => only.some((part) => state.includes(part))) : all;
    if (names.length === 0) throw new Error(`No state is named so. There are: ${all.join(', ')}.`);
    for (const state of names) {
      for (const look of LOOKS) {
        if (values.theme && values.theme !== look.theme) continue;
        const picture = await studio.shoot(state, look);
        writeFileSync(join(shots, `${state}.${look.theme}.${look.dir}.png`), picture);
      }
    }
    return names;
  } finally {
    await studio.close();
  }
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
    join(GALLERY, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sidelight: gallery</title><style>${style}</style>\n<h1>Gallery</h1>\n${figures.join('\n')}\n</html>\n`,
  );
}

/** What the reader sees, compared with stored pictures: cards, whole pages, popup, timelines, side panel, options. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleGallery } from '../../scripts/gallery/bundle.ts';
import { openStudio, type Studio, type Theme } from '../../scripts/gallery/studio.ts';
import { difference, differsFromStored, MOST_DIFFERENT } from './picture.ts';
import { BROWSERS } from './session.ts';

/** States of the gallery in both themes. */
const BOTH = ['card-pair', 'popup-many', 'page-below', 'timeline-sixty', 'options-full'];
/** In the light theme alone: what differs from the others is not its colours. */
const LIGHT = [
  'card-pair-sources',
  'card-event',
  'card-since',
  'card-wrong',
  'card-of-pair',
  'card-long',
  'page-above',
  'page-low',
  'page-narrow',
  'page-scrolled',
  'popup-few',
  'popup-nothing',
  'timeline-two',
  'panel-pair',
  'panel-office',
];
/** Right to left. */
const MIRRORED = ['card-pair', 'timeline-two', 'popup-many', 'page-below', 'panel-pair', 'options-full'];

beforeAll(bundleGallery);

describe.each(BROWSERS)('pictures in %s', (name) => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio(name);
  });
  afterAll(() => studio?.close());

  describe.each<Theme>(['light', 'dark'])('%s', (theme) => {
    test.each([...BOTH, ...(theme === 'light' ? LIGHT : [])])('%s', async (state) => {
      const seen = await studio.shoot(state, { theme, dir: 'ltr' });
      expect(differsFromStored(`${name}/${state}.${theme}`, seen)).toBeNull();
    });

    test.runIf(theme === 'light').each(MIRRORED)('%s, right to left', async (state) => {
      const seen = await studio.shoot(state, { theme, dir: 'rtl' });
      expect(differsFromStored(`${name}/${state}.${theme}.rtl`, seen)).toBeNull();
    });
  });
});

describe('the comparison', () => {
  const stored = (name: string) =>
    PNG.sync.read(readFileSync(join(import.meta.dirname, 'pictures/chromium', `${name}.png`)));

  test('finds a picture the same as itself, and other than another', () => {
    expect(difference(stored('card-pair.light'), stored('card-pair.light')).share).toBe(0);
    expect(difference(stored('card-pair.light'), stored('card-pair.dark')).share).toBeGreaterThan(0.5);
    expect(difference(stored('popup-few.light'), stored('popup-many.light')).size).toContain('was seen');
  });

  test('sees one line of text that is gone', () => {
    const whole = stored('card-pair.light');
    const less = stored('card-pair.light');
    // The line under the name, painted over with the colour beside it.
    for (let y = 22; y < 32; y++)
      for (let x = 4; x < less.width - 4; x++)
        less.data.copyWithin((y * less.width + x) * 4, 4 * less.width * 12 + 16, 4 * less.width * 12 + 20);
    expect(difference(whole, less).share).toBeGreaterThan(MOST_DIFFERENT);
  });
});

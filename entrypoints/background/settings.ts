/** The settings in `storage.local`: read with care, changed one after another. */
import { browser } from 'wxt/browser';
import {
  KEPT_KEY,
  type ReadSettings,
  readSettings,
  SETTINGS_KEY,
  type Settings,
} from '../../lib/settings.ts';

export async function loadSettings(): Promise<ReadSettings> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored);
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings and resolves with the new ones. Changes queue up, so that of two windows neither
 * loses the other's. What could not be read is kept under another key before it is overwritten.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const next = queue.then(async () => {
    const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
    const { settings, problems } = readSettings(stored);
    if (problems.length > 0) await browser.storage.local.set({ [KEPT_KEY]: stored });
    const changed: Settings = { ...settings, ...change(settings) };
    await browser.storage.local.set({ [SETTINGS_KEY]: changed });
    return changed;
  });
  queue = next.catch(() => {});
  return next;
}

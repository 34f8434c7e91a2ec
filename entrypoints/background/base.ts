/** The one open copy of the fact base, for all tabs; opened when first asked for. */
import { browser } from 'wxt/browser';
import { browserWords } from '../../components/browser-words.ts';
import { BASE_FOLDER } from '../../lib/base-folder.ts';
import { CATALOG_FILE, DIRECTORY_FILE, NAMES_FILE, SPOT_FILE } from '../../lib/facts/format.ts';
import type { PageFacts } from '../../lib/facts/page.ts';
import { pageFacts } from '../../lib/facts/page-facts.ts';
import { BaseError, openStore, type Store } from '../../lib/facts/store.ts';
import type { Problem } from '../../lib/messages.ts';
import { openSpotBase } from '../../lib/spotting/open-base.ts';
import { spotInSlices } from '../../lib/spotting/spot.ts';
import type { Pauses } from '../../lib/spotting/steps.ts';
import type { Article, SpotBase, Spotted } from '../../lib/spotting/types.ts';
import { loadSettings } from './settings.ts';

interface Base {
  store: Store;
  spotting: SpotBase;
}

let opening: Promise<Base> | null = null;

/** Rejects with `BaseError`; the next call tries again. */
export function openBase(): Promise<Base> {
  opening ??= open().catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<Base> {
  // All at once: what is in one decides nothing about the need for the others.
  const early = new Map(EARLY.map((file) => [file, settled(fetchPackaged(file))]));
  const store = await openStore(async (file) => {
    const asked = early.get(file);
    early.delete(file);
    return asked ? (await asked)() : fetchPackaged(file);
  });
  return { store, spotting: await openSpotBase(store) };
}

/** What every question needs. */
const EARLY = [CATALOG_FILE, DIRECTORY_FILE, NAMES_FILE, SPOT_FILE];

/** A promise that never rejects: its function throws, for those who ask. */
function settled<T>(promise: Promise<T>): Promise<() => T> {
  return promise.then(
    (value) => () => value,
    (error) => () => {
      throw error;
    },
  );
}

/** A packaged file: the only thing that is ever fetched. */
async function fetchPackaged(file: string): Promise<ArrayBuffer> {
  const response = await fetch(`${browser.runtime.getURL('/')}${BASE_FOLDER}/${file}`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.arrayBuffer();
}

export interface Told {
  spotted: Spotted;
  /** Starts when called: what is told takes far longer to make than what is spotted. */
  facts(): Promise<PageFacts>;
}

/** What an article mentions, and how to have it told as of its day. Rejects with `BaseError`. */
export async function readArticle(article: Article): Promise<Told> {
  const { store, spotting } = await openBase();
  const spotted = await spotInSlices(article, spotting, slices());
  return {
    spotted,
    async facts() {
      const { settings } = await loadSettings();
      const today = Temporal.Now.plainDateISO().toString();
      return pageFacts(article, spotted, store, { locale: settings.locale || browserLanguage(), today });
    },
  };
}

/** Without the region: most browsers are en-US whoever reads, and dates should look alike for all who read English. */
const browserLanguage = () => browser.i18n.getUILanguage().split('-')[0] || 'en';

/** A slice of work on a long page is over after this; then other tabs have their turn. */
const SLICE_MS = 12;

function slices(): Pauses {
  let until = performance.now() + SLICE_MS;
  return {
    due: () => performance.now() > until,
    async pause() {
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + SLICE_MS;
    },
  };
}

/** An error in words for the reader. */
export function problemOf(error: unknown): Problem {
  if (error instanceof BaseError) {
    const message = browserWords(browser.i18n).get(`base_${error.kind}`, [error.file]);
    return { code: 'base', message: message || error.message };
  }
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}

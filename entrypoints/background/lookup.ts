/** Answers about the whole base, whatever page is open: a subject or a pair in full, and search. */
import { browser } from 'wxt/browser';
import { MAX_FOUND } from '../../lib/caps.ts';
import type { Day } from '../../lib/dates.ts';
import type { SearchFile } from '../../lib/facts/compiled.ts';
import { SEARCH_FILE } from '../../lib/facts/format.ts';
import { parseJson } from '../../lib/facts/parse.ts';
import { searchBase } from '../../lib/facts/search.ts';
import { subjectPage } from '../../lib/facts/subject-page.ts';
import { capital } from '../../lib/i18n/capital.ts';
import type { PageAnswers } from '../../lib/messages.ts';
import { openBase, problemOf } from './base.ts';
import { loadSettings } from './settings.ts';

export async function subjectInFull(key: string, asOf: Day | null): Promise<PageAnswers['subject']> {
  try {
    const { store } = await openBase();
    const today = Temporal.Now.plainDateISO().toString();
    return { ok: true, page: await subjectPage(key, asOf, store, { locale: await readersLocale(), today }) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** Parsed when first searched; the worker's end takes it away. */
let entries: Promise<SearchFile> | null = null;

export async function search(text: string): Promise<PageAnswers['search']> {
  try {
    entries ??= readEntries();
    const locale = await readersLocale();
    const found = searchBase(await entries, text, MAX_FOUND).map(({ id, kind, label, description }) => ({
      id,
      kind,
      label: capital(label[locale] ?? label.en, locale),
      line: description[locale] ?? description.en,
    }));
    return { ok: true, found };
  } catch (error) {
    entries = null;
    return { ok: false, problem: problemOf(error) };
  }
}

export async function about(): Promise<PageAnswers['about']> {
  try {
    const { version, subjects, events, oldestCheck, newestCheck } = (await openBase()).store.catalog;
    return { ok: true, version, subjects, events, oldestCheck, newestCheck };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** Where the base cannot be read, nothing has a name; the caller shows the ids. */
export async function labels(ids: string[]): Promise<PageAnswers['labels']> {
  try {
    const { store } = await openBase();
    const locale = await readersLocale();
    const [subjects, events] = await Promise.all([store.subjects(ids), store.events(ids)]);
    return Object.fromEntries(
      [...subjects.values(), ...events.values()].map(({ id, label }) => [
        id,
        capital(label[locale] ?? label.en, locale),
      ]),
    );
  } catch {
    return {};
  }
}

async function readEntries(): Promise<SearchFile> {
  const { store } = await openBase();
  // As the compiler wrote it: the store has held it against its checksum.
  return parseJson(await store.file(SEARCH_FILE), SEARCH_FILE) as SearchFile;
}

/** Language of labels, without the region. */
async function readersLocale(): Promise<string> {
  const { settings } = await loadSettings();
  return (settings.locale || browser.i18n.getUILanguage()).split('-')[0] || 'en';
}

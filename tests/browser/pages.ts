/** Opens a difficult page and looks for everything that must not happen on it. */
import type { Browser, Page as Tab } from 'puppeteer-core';
import { inFirefoxWindow } from '../../scripts/browser/firefox-window.ts';
import { GECKO_UUID } from '../../scripts/browser/launch.ts';
import { card, extensionPage, hover, leave, rest, until } from '../../scripts/browser/reader.ts';
import type { DifficultPage, Tools } from '../pages/page.ts';
import { type PlantedReport, type PlantedWindow, plant } from './plant.ts';
import { LISTED, type Session } from './session.ts';
import { type LongestTask, MAX_TASK_MS, slowness, watchTasks } from './tasks.ts';

/** A busy machine stretches a task; what is ours is there at every try. */
const TRIES = 4;
/** Marks come in half a second; beside other tests, on a busy machine, later. */
const PATIENCE_MS = 10_000;
const PATIENCE_HEAVY_MS = 20_000;
/** A visit with all its steps and tries; what takes longer hangs. */
const VISIT_MS = 30_000;
const VISIT_HEAVY_MS = 50_000;
const CLOSE_MS = 3_000;

/** One tab through which all pages pass, and one of our own pages beside it. */
export interface Room {
  session: Session;
  tab: Tab;
  /** An extension page, to ask what only the extension knows. */
  asker: Tab;
  /** Exceptions in the page, in whatever world. */
  errors: string[];
}

export async function openRoom(session: Session): Promise<Room> {
  const asker = await extensionPage(session.name, session.browser, 'popup.html');
  await until('our own page', () => asker.$('main'));
  const errors: string[] = [];
  const tab = await newTab(session.browser, errors);
  return { session, tab, asker, errors };
}

async function newTab(browser: Browser, errors: string[]): Promise<Tab> {
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => errors.push(String(error instanceof Error ? error.stack : error)));
  await tab.evaluateOnNewDocument(plant);
  return tab;
}

interface Api {
  tabs: {
    query(what: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(id: number, message: object, options: object): Promise<unknown>;
  };
  storage: { local: { set(items: object): Promise<void> } };
}

/** What our script in the page says of itself; null when there is none. */
function stateOf(asker: Tab, url: string): Promise<{ state: string; problem: unknown } | null> {
  return asker.evaluate(async (address) => {
    const { browser: api } = globalThis as unknown as { browser: Api };
    const there = (await api.tabs.query({})).find((tab) => tab.url?.replace(/[?#].*/, '') === address);
    if (there?.id === undefined) return null;
    const answer = await api.tabs.sendMessage(there.id, { type: 'found' }, { frameId: 0 }).catch(() => null);
    return (answer ?? null) as { state: string; problem: unknown } | null;
  }, url);
}

const marksOf = (tab: Tab) => tab.evaluate(() => (window as unknown as PlantedWindow).planted.marks());
const reportOf = (tab: Tab): Promise<PlantedReport> =>
  tab.evaluate(() => (window as unknown as PlantedWindow).planted.report());

/** Underlines every mention, so that each is seen, and not the first alone. */
const SETTINGS = { version: 1, underline: 'all' };

export async function useSettings(asker: Tab, change: object = {}): Promise<void> {
  await asker.evaluate(
    (settings) => (globalThis as unknown as { browser: Api }).browser.storage.local.set({ settings }),
    { ...SETTINGS, ...change },
  );
}

/** Whether the work ended in time; what it does afterwards is nobody's business. */
async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(done, ms, false);
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What went wrong on a page, one sentence each; none when all is well. */
export async function visit(room: Room, page: DifficultPage): Promise<string[]> {
  const { session, asker } = room;
  const url = `${LISTED}/pages/${page.name}`;
  session.news.put(url, page.served);
  for (const [path, served] of Object.entries(page.more ?? {}))
    session.news.put(new URL(path, url).href, served);

  let problems: string[] = [];
  let longest: LongestTask = { ms: Number.POSITIVE_INFINITY, where: '' };
  let bar = MAX_TASK_MS;
  const visits = async () => {
    for (let tries = 0; tries < TRIES && longest.ms >= bar; tries++) {
      room.errors.length = 0;
      const longestTask = await watchTasks(session.name, room.tab);
      await room.tab.goto(url, { waitUntil: 'domcontentloaded' });
      problems = await look(room, page, url);
      longest = await longestTask();
      // Steps change the page: a second try would only repeat what is known to be wrong.
      if (problems.length > 0) break;
      if (longest.ms >= bar) bar = MAX_TASK_MS * slowness();
    }
  };
  const ended = await within(page.heavy ? VISIT_HEAVY_MS : VISIT_MS, visits());
  if (!ended) problems.push(`the visit did not end in ${page.heavy ? VISIT_HEAVY_MS : VISIT_MS} ms`);
  else if (longest.ms >= bar)
    problems.push(`a task of ours took ${Math.round(longest.ms)} of ${Math.round(bar)} ms: ${longest.where}`);
  await useSettings(asker);
  if (problems.length > 0) {
    // The next page starts afresh; a tab that hangs is left behind.
    await within(
      CLOSE_MS,
      room.tab.close().catch(() => {}),
    );
    room.errors = [];
    room.tab = await newTab(session.browser, room.errors);
    await room.tab.bringToFront();
  }
  return problems;
}

async function look(room: Room, page: DifficultPage, url: string): Promise<string[]> {
  const { session, tab, asker } = room;
  const problems: string[] = [];
  const tools: Tools = {
    name: session.name,
    url,
    hover: async (text, nth) => (await hover(session.name, tab, text, nth)).name,
    async hoverMark(text) {
      const at = await tab.evaluate(
        (wanted) => (window as unknown as PlantedWindow).planted.middle(wanted),
        text,
      );
      if (!at) throw new Error(`"${text}" is not marked`);
      await rest(tab, at);
      const opened = await until(`a card on "${text}"`, () => card(session.name, tab));
      return opened.name;
    },
    card: async () => (await card(session.name, tab))?.name ?? null,
    async leave() {
      await leave(tab);
      await until('the card to close', async () => (await card(session.name, tab)) === null);
    },
    settings: (change) => useSettings(asker, change),
    inExtension: (run) => asker.evaluate(run),
    until,
  };
  if (page.late) await new Promise((done) => setTimeout(done, page.late));

  const expectMarks = async (when: string, expected: DifficultPage['marks']) => {
    let state: Awaited<ReturnType<typeof stateOf>> = null;
    let marks: string[] = [];
    const wanted = JSON.stringify(expected);
    const end = performance.now() + (page.heavy ? PATIENCE_HEAVY_MS : PATIENCE_MS);
    do {
      state = page.script === false ? null : await stateOf(asker, url);
      marks = page.script === false ? [] : await marksOf(tab);
      const settled = page.script === false || (state !== null && state.state !== 'reading');
      if (settled && (expected === 'any' ? state?.state === 'done' : JSON.stringify(marks) === wanted))
        return;
      await new Promise((done) => setTimeout(done, 50));
    } while (performance.now() < end);
    const shown =
      marks.length > 60
        ? `${marks.length} marks, ${JSON.stringify(marks.slice(0, 5))} …`
        : JSON.stringify(marks);
    problems.push(
      `${when}: ${shown} is marked instead of ${wanted.slice(0, 500)} (${JSON.stringify({ state: state?.state, problem: state?.problem })})`,
    );
  };

  try {
    await expectMarks('at first', page.marks);
    for (const step of page.steps ?? []) {
      if (problems.length > 0) break;
      await step
        .act(tab, tools)
        .catch((error) => problems.push(`${step.what}: ${error instanceof Error ? error.message : error}`));
      if (step.marks) await expectMarks(step.what, step.marks);
    }
    if (page.works) {
      const answer = await tab.evaluate(page.works);
      if (answer !== true) problems.push(`the page does not work any more: ${JSON.stringify(answer)}`);
    }
    if (page.script !== false) {
      const { changes, outside, shift } = await reportOf(tab);
      if (!page.changes && changes.length > 0) problems.push(`changed in the body: ${changes.join('; ')}`);
      if (!page.changes && outside.length > 0)
        problems.push(`changed outside of the body: ${outside.join('; ')}`);
      if (!page.shifts && shift > 0) problems.push(`layout shifted by ${shift}`);
    }
  } catch (error) {
    problems.push(String(error instanceof Error ? error.stack : error));
  }
  problems.push(...room.errors.filter(isOfConcern).map((error) => `exception: ${error}`));
  return problems;
}

/** Firefox tells its refusals, which such pages ask for, as if they were exceptions. */
const isOfConcern = (error: string) =>
  !/^(?:Error: )?(?:Content-Security-Policy: (?:The page|Prevented too many)|Security Error: Content at https:)/.test(
    error,
  ) &&
  // It forgets an answer that was under way to a page that was left.
  !/Actor 'Conduits' destroyed before query|Promise resolved after context unloaded/.test(error);

/** Exceptions and rejections in our own code since the last call, wherever it ran. */
export async function extensionErrors({ session, asker }: Room): Promise<string[]> {
  if (session.name === 'firefox') {
    return inFirefoxWindow(session.browser, consoleOfFirefox).then((all) =>
      all.filter((message) => message.includes(GECKO_UUID) && isOfConcern(message)),
    );
  }
  void asker;
  return chromiumErrors(session.browser);
}

/** Runs in Firefox's own window. */
function consoleOfFirefox(): string[] {
  const { Services, Ci } = globalThis as unknown as {
    Services: {
      console: { getMessageArray(): { QueryInterface?(type: unknown): unknown }[]; reset(): void };
    };
    Ci: { nsIScriptError: unknown };
  };
  const found: string[] = [];
  for (const message of Services.console.getMessageArray()) {
    try {
      const error = message.QueryInterface?.(Ci.nsIScriptError) as {
        errorMessage: string;
        sourceName: string;
        lineNumber: number;
        flags: number;
      };
      // 1 is a warning.
      if ((error.flags & 1) === 0)
        found.push(`${error.errorMessage} (${error.sourceName}:${error.lineNumber})`);
    } catch {
      // Not an error of a script.
    }
  }
  Services.console.reset();
  return found;
}

/** Chromium keeps the errors of unpacked extensions, those of content scripts among them. */
async function chromiumErrors(browser: Browser): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const errors = await page.evaluate(async () => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
      .chrome;
    const [extension] = await developerPrivate.getExtensionsInfo({});
    const found = (extension?.runtimeErrors ?? []).map(({ message, source }) => `${message} (${source})`);
    if (extension) await developerPrivate.deleteExtensionErrors({ extensionId: extension.id });
    return found;
  });
  await page.close();
  return errors;
}

interface DeveloperPrivate {
  getExtensionsInfo(
    what: object,
  ): Promise<{ id: string; runtimeErrors?: { message: string; source: string }[] }[]>;
  deleteExtensionErrors(what: { extensionId: string }): Promise<void>;
}

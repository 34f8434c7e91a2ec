/** The popup from opening to its list, and the side panel with a long list while it scrolls. */
import { extensionPage, until } from '../../browser/reader.ts';
import { middle, type Row, timing } from '../report.ts';
import type { Measured } from './measured.ts';
import { longestTask, traced } from './tasks.ts';

const POPUP_MS = 100;
/** What a quiet machine takes to open a page of ours with nothing in it. */
const EMPTY_MS = 40;
const TASK_MS = 50;
const RUNS = 15;
const EVENTS = 500;
/** A subject with many events; its list is made longer in the panel. */
const LONG = 'vladimir-putin';

export async function measureSurfaces(measured: Measured): Promise<Row[]> {
  return measured.name === 'chromium' ? [await popup(measured), await panel(measured)] : [];
}

/**
 * Opened in a tab, since a real popup is gone before its times can be asked. Each opening stands beside that of a page
 * with nothing in it: what that takes more than on a quiet machine is the machine's.
 */
async function popup(measured: Measured): Promise<Row> {
  const page = await measured.open('article');
  await measured.facts(page);
  const view = await extensionPage(measured.name, measured.browser, 'options.html');
  const base = view.url().replace(/\/[^/]*$/, '');
  const tabId = await view.evaluate(async (url) => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await browser.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
  }, page.url());
  await view.evaluateOnNewDocument(() => {
    // A timer would be as late as the machine is busy: the frame after the list is what a reader sees.
    const drawn = new MutationObserver(() => {
      if (!document.querySelector('.list-row, pre')) return;
      drawn.disconnect();
      requestAnimationFrame(() => Object.assign(globalThis, { drawnAt: performance.now() }));
    });
    drawn.observe(document, { childList: true, subtree: true });
  });
  const opened = async (path: string) => {
    await view.goto(`${base}/${path}`);
    return until(`${path} to be drawn`, () =>
      view.evaluate(() => (globalThis as unknown as { drawnAt?: number }).drawnAt ?? null),
    );
  };
  const runs: { ms: number; referenceMs: number }[] = [];
  const empty: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    // A file that is shown as it is.
    empty.push(await opened('manifest.json'));
    const ms = await opened(`popup.html?tabId=${tabId}`);
    runs.push({ ms, referenceMs: await page.evaluate(() => bench.reference()) });
  }
  await view.close();
  await page.close();
  const floor = middle(empty);
  const row = timing(
    'popup: opening to its list',
    POPUP_MS,
    runs.map((run) => ({ ...run, ms: run.ms - floor })),
  );
  const beyond = `${row.note}, beyond ${Math.round(floor)} that an empty page takes`;
  return { ...row, value: row.value + Math.min(floor, EMPTY_MS), note: beyond };
}

async function panel(measured: Measured): Promise<Row> {
  const shown = { entries: 0 };
  const open = async () => {
    const view = await extensionPage(measured.name, measured.browser, 'options.html');
    const base = view.url().replace(/\/[^/]*$/, '');
    await view.evaluateOnNewDocument(lengthen, EVENTS);
    await view.goto(`${base}/sidepanel.html?key=${LONG}`);
    await until('the list', () => view.$('.entries .fact'));
    await view.setViewport({ width: 400, height: 800 });
    shown.entries = await view.evaluate(() => document.querySelectorAll('.entries .fact').length);
    await view.mouse.move(200, 400);
    for (let step = 0; step < 40; step++) {
      await view.mouse.wheel({ deltaY: 400 });
      await new Promise((done) => setTimeout(done, 30));
    }
    return view;
  };
  const events = await traced(measured, open, 500);
  // Building the page once is opening it; what is judged comes after.
  const scrolled = events.filter(({ name }) => name !== 'EvaluateScript');
  return {
    what: `side panel with ${shown.entries} events: longest task, processor time`,
    value: longestTask(scrolled, '.js'),
    unit: 'ms',
    bar: TASK_MS,
  };
}

/** Runs in the panel before its own script: what the background answers gets as many entries as wanted. */
function lengthen(wanted: number): void {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } }).chrome;
  type Send = (message: { type?: string }, ...rest: unknown[]) => Promise<unknown>;
  interface Answer {
    page?: { entries: { fact: { id: string } }[] };
  }
  const real: Send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = async (message, ...rest) => {
    const answer = (await real(message, ...rest)) as Answer;
    const entries = answer?.page?.entries;
    for (let place = 0; entries && entries.length > 0 && entries.length < wanted; place++) {
      const entry = entries[place] as (typeof entries)[number];
      entries.push({ ...entry, fact: { ...entry.fact, id: `${entry.fact.id}-${place}` } });
    }
    return answer;
  };
}

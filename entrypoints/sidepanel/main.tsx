/** Starts the side panel, and the tab that stands in for it: shows what its address or the session names. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/search/search.css';
import '../../components/card/all.css';
import '../../components/timeline/timeline.css';
import '../../components/subject/subject.css';
import '../../components/panel/panel.css';
import { browserWords } from '../../components/browser-words.ts';
import { Panel, type PanelProps } from '../../components/panel/panel.tsx';
import { t, useWords } from '../../components/strings.ts';
import { csvOf } from '../../components/subject/csv.ts';
import { searchesOf } from '../../lib/facts/selection.ts';
import type { SubjectPage } from '../../lib/facts/subject-page.ts';
import type { FoundInBase } from '../../lib/messages.ts';
import { type PanelView, type PanelWish, readStoredWish, wishOfQuery } from '../../lib/panel.ts';
import { PANEL_KEY } from '../../lib/panel-wish.ts';
import { download } from '../options/download.ts';
import { askBackground } from '../popup/talk.ts';

const words = browserWords(browser.i18n);
useWords(words);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;

interface Step {
  view: PanelView;
  page: SubjectPage;
}

/** What was opened one from another; the last is shown. */
let path: Step[] = [];
let failure = '';
/** What the reader selected on a page. */
let search: PanelProps['search'] = null;
/** The newest question: answers to older ones are dropped. */
let question = 0;

async function show(view: PanelView, before: Step[]): Promise<void> {
  question += 1;
  const mine = question;
  try {
    const answer = await askBackground({ type: 'subject', ...view });
    if (mine !== question) return;
    search = null;
    failure = answer.ok ? (answer.page ? '' : t('panelUnknown')) : answer.problem.message;
    if (answer.ok && answer.page) path = [...before, { view, page: answer.page }];
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  draw();
  window.scrollTo(0, 0);
}

const deeds: Pick<PanelProps, 'onBack' | 'onOpen' | 'onExport' | 'find'> = {
  onBack() {
    path = path.slice(0, -1);
    failure = '';
    draw();
  },
  onOpen: (key) => void show({ key, asOf: path.at(-1)?.view.asOf ?? null }, path),
  onExport() {
    const step = path.at(-1);
    if (!step) return;
    download(`sidelight-${step.view.key.replace('|', '--')}.csv`, 'text/csv', csvOf(step.page));
  },
  find,
};

async function find(text: string): Promise<FoundInBase[]> {
  const answer = await askBackground({ type: 'search', text });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.found;
}

/** Finds what was selected. Where only one thing is meant it is opened, else the reader chooses. */
async function lookUp(selected: string): Promise<void> {
  question += 1;
  const mine = question;
  path = [];
  failure = '';
  try {
    for (const text of searchesOf(selected)) {
      const found = await find(text);
      if (mine !== question) return;
      const one = onlyOne(found, text);
      if (one) return void (await show({ key: one.id, asOf: null }, []));
      if (found.length > 0) return letChoose(text);
    }
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  letChoose(selected);
}

/** The only match, or the only one that is called exactly so. */
function onlyOne(found: FoundInBase[], text: string): FoundInBase | undefined {
  if (found.length === 1) return found[0];
  const same = new Intl.Collator(words.locale, { sensitivity: 'base' });
  const called = found.filter(({ label }) => same.compare(label, text) === 0);
  return called.length === 1 ? called[0] : undefined;
}

function letChoose(text: string): void {
  search = { text, number: question };
  draw();
}

const nameOf = (step: Step | undefined) => step?.page.pair?.label ?? step?.page.subject?.label ?? '';

function draw(): void {
  document.title = [nameOf(path.at(-1)), t('name')].filter(Boolean).join(' · ');
  render(
    <Panel
      page={failure ? null : (path.at(-1)?.page ?? null)}
      failure={failure}
      previous={nameOf(path.at(-2))}
      search={search}
      {...deeds}
    />,
    document.body,
  );
}

draw();
const fulfil = (wish: PanelWish | null) => {
  if (!wish) return;
  if ('search' in wish) void lookUp(wish.search);
  else void show(wish, []);
};
const asked = wishOfQuery(location.search);
if (asked) {
  fulfil(asked);
} else {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session') fulfil(readStoredWish(changes[PANEL_KEY]?.newValue));
  });
  fulfil(readStoredWish((await browser.storage.session.get(PANEL_KEY))[PANEL_KEY]));
}

/** Starts the side panel, and the tab that stands in for it: shows what its address or the session names. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/search/search.css';
import '../../components/card/card.css';
import '../../components/timeline/timeline.css';
import '../../components/subject/subject.css';
import '../../components/panel/panel.css';
import { browserWords } from '../../components/browser-words.ts';
import { Panel, type PanelProps } from '../../components/panel/panel.tsx';
import { t, useWords } from '../../components/strings.ts';
import { csvOf } from '../../components/subject/csv.ts';
import type { SubjectPage } from '../../lib/facts/subject-page.ts';
import { PANEL_KEY, type PanelView, readPanelView, viewOfQuery } from '../../lib/panel.ts';
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
/** The newest question: answers to older ones are dropped. */
let question = 0;

async function show(view: PanelView, before: Step[]): Promise<void> {
  question += 1;
  const mine = question;
  try {
    const answer = await askBackground({ type: 'subject', ...view });
    if (mine !== question) return;
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
  async find(text) {
    const answer = await askBackground({ type: 'search', text });
    if (!answer.ok) throw new Error(answer.problem.message);
    return answer.found;
  },
};

const nameOf = (step: Step | undefined) => step?.page.pair?.label ?? step?.page.subject?.label ?? '';

function draw(): void {
  document.title = [nameOf(path.at(-1)), t('name')].filter(Boolean).join(' · ');
  render(
    <Panel
      page={failure ? null : (path.at(-1)?.page ?? null)}
      failure={failure}
      previous={nameOf(path.at(-2))}
      {...deeds}
    />,
    document.body,
  );
}

draw();
const asked = viewOfQuery(location.search);
if (asked) {
  await show(asked, []);
} else {
  const follow = (value: unknown) => {
    const view = readPanelView(value);
    if (view) void show(view, []);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session') follow(changes[PANEL_KEY]?.newValue);
  });
  follow((await browser.storage.session.get(PANEL_KEY))[PANEL_KEY]);
}

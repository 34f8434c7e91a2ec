/** Starts the first-run page: its example is read, marked and told as a news page is. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/page.css';
import '../../components/welcome/welcome.css';
import { browserWords } from '../../components/browser-words.ts';
import { cardModule } from '../../components/card/mount.tsx';
import { t, useWords } from '../../components/strings.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import type { PageFacts } from '../../lib/facts/page.ts';
import { DEFAULTS, readSettings, SETTINGS_KEY } from '../../lib/settings.ts';
import { askBackground } from '../popup/talk.ts';

const words = browserWords(browser.i18n);
useWords(words);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;
document.title = t('name');

/** The day the example is told as of. */
const PUBLISHED = '2026-02-04';
/** Time to get from the word into the card. */
const LEAVE_MS = 300;

const paragraphs = [t('examplePair'), t('exampleOffice')];
let facts: PageFacts | null = null;
let paused: boolean | null = null;
let timer = 0;

const host = document.createElement('sidelight-card');
const card = cardModule.mount({
  host,
  root: host.attachShadow({ mode: 'closed' }),
  signal: new AbortController().signal,
  on: {
    pointer: (inside) => (inside ? clearTimeout(timer) : leave()),
    pinned: () => {},
    closed: () => {},
  },
  version: browser.runtime.getManifest().version,
});
document.documentElement.append(host);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') card.hide();
});

function show(mention: number, word: HTMLElement, pinned: boolean, focus: boolean): void {
  clearTimeout(timer);
  if (!facts) return;
  card.show({ facts, mention, context: word, anchor: () => [...word.getClientRects()], pinned, focus });
}

function leave(): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => !card.pinned && !card.focused && card.hide(), LEAVE_MS);
}

function draw(): void {
  render(
    <Welcome
      sites={browser.runtime.getManifest().host_permissions?.length ?? 0}
      onOptions={() => void browser.runtime.openOptionsPage()}
      paused={paused}
      onPause={(now) => void askBackground({ type: 'pause', paused: now })}
      example={{
        paragraphs,
        facts,
        onRest(mention, word) {
          clearTimeout(timer);
          if (card.pinned) return;
          timer = window.setTimeout(() => show(mention, word, false, false), DEFAULTS.dwellMs);
        },
        onLeave: leave,
        onPress: (mention, word, byKey) => show(mention, word, true, byKey),
      }}
    />,
    document.body,
  );
}

browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && SETTINGS_KEY in changes) void readPaused();
});

/** From where the switch is true whoever moved it. */
async function readPaused(): Promise<void> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  ({ paused } = readSettings(stored).settings);
  draw();
}

draw();
await readPaused();
const answer = await askBackground({
  type: 'example',
  article: {
    blocks: paragraphs.map((text) => ({ text, kind: 'text' as const })),
    lang: words.locale.split('-')[0] ?? 'en',
    published: PUBLISHED,
  },
});
// Where the base cannot be read the example is plain text; popup and options say what is wrong.
if (answer.ok) facts = answer.facts;
draw();

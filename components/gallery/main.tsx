/** Draws one state of the gallery, named in the address: ?state=card-pair&theme=dark&dir=rtl&lang=de */
import { render } from 'preact';
import en from '../../public/_locales/en/messages.json';
import base from '../base.css?inline';
import cardCss from '../card/all.css?inline';
import frameCss from '../card/frame.css?inline';
import controlsCss from '../controls.css?inline';
import pageCss from '../page.css?inline';
import panelCss from '../panel/panel.css?inline';
import popupCss from '../popup/popup.css?inline';
import searchCss from '../search/search.css?inline';
import { useWords } from '../strings.ts';
import subjectCss from '../subject/subject.css?inline';
import timelineCss from '../timeline/timeline.css?inline';
import tokens from '../tokens.css?inline';
import { drawArticle } from './article.tsx';
import { loadFont } from './font.ts';
import galleryCss from './gallery.css?inline';
import type { State } from './state.ts';
import { states } from './states.ts';

const query = new URLSearchParams(location.search);
const dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';

/** The English words; mirrored ones when the direction is right to left, so that what is left is seen. */
const messages: Record<string, { message: string }> = en;
useWords({
  get: (key, values) => {
    const text = (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
    return dir === 'rtl' && text ? `\u202E${text}\u202C` : text;
  },
  locale: 'en',
  dir,
});

const SHEETS = {
  card: [frameCss, cardCss],
  sheet: [frameCss, cardCss],
  popup: [controlsCss, searchCss, popupCss],
  page: [controlsCss, searchCss, cardCss, pageCss],
  panel: [controlsCss, searchCss, cardCss, timelineCss, subjectCss, panelCss],
};

const state = states.find(({ name }) => name === query.get('state')) ?? states[0];
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
adopt(document, tokens, galleryCss);
document.documentElement.dataset.states = JSON.stringify(states.map(({ name }) => name));
declare global {
  /** Settles when the state stands as it is to be seen. */
  var drawn: Promise<void>;
}
globalThis.drawn = loadFont()
  .then(() => {
    if (state && !query.has('list')) draw(state);
  })
  .catch((error) => {
    document.documentElement.dataset.failure = String(error);
  });

function draw(state: State): void {
  if (state.surface === 'article') {
    document.documentElement.dataset.size = `${state.width}x${state.height}`;
    drawArticle(state.article);
    return;
  }
  const { surface, draw: content, press = [] } = state;
  const frame = document.createElement('div');
  frame.className = `frame ${surface}`;
  document.body.append(frame);
  const root = frame.attachShadow({ mode: 'open' });
  adopt(root, tokens, base, ...SHEETS[surface], galleryCss);
  const box = document.createElement('div');
  box.className = surface === 'sheet' ? 'card sheet' : surface;
  box.dir = dir;
  root.append(box);
  render(content(), box);
  for (const selector of press) {
    const target = box.querySelector<HTMLElement>(selector);
    if (!target) throw new Error(`${state.name}: nothing to press at ${selector}`);
    target.click();
  }
}

function adopt(target: Document | ShadowRoot, ...styles: string[]): void {
  target.adoptedStyleSheets = styles.map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
}

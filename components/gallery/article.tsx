/** A page of our own with the real card on it: placement, top layer and the host are the extension's. */
import type { PageFacts } from '../../lib/facts/page.ts';
import { cardModule } from '../card/mount.tsx';
import { useFont } from './font.ts';

export interface ArticleState {
  facts: PageFacts;
  mention: number;
  /** Paragraph that holds the mention; the page has twelve. */
  paragraph: number;
  pinned?: boolean;
  /** Share of the way down the page that is scrolled first. */
  scroll?: number;
}

const PARAGRAPHS = 12;
const FILLER =
  'The two delegations arrived in the afternoon and left before dark. Nobody who was asked would say more than that the talks go on, that the tone was sober and that another round is being prepared.';

export function drawArticle({ facts, mention, paragraph, pinned, scroll = 0 }: ArticleState): void {
  const article = document.createElement('article');
  article.className = 'article';
  const heading = document.createElement('h1');
  heading.textContent = 'Capitals weigh a return to direct talks';
  article.append(heading);
  let target: HTMLElement = article;
  for (let index = 0; index < PARAGRAPHS; index += 1) {
    const p = document.createElement('p');
    p.textContent = FILLER;
    if (index === paragraph) {
      const mark = document.createElement('span');
      mark.className = 'mention';
      mark.textContent = facts.subjects[facts.mentions[mention]?.subject ?? '']?.label ?? '';
      p.append(' It was left to ', mark, ' to speak first, as it had been before.');
      target = mark;
    }
    article.append(p);
  }
  document.body.append(article);
  window.scrollTo(0, scroll * (document.documentElement.scrollHeight - window.innerHeight));

  const host = document.createElement('sidelight-card');
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  const card = cardModule.mount({
    host,
    root,
    signal: new AbortController().signal,
    on: { pointer: () => {}, pinned: () => {}, closed: () => {} },
    version: '0.1.0',
  });
  useFont(root);
  card.show({ facts, mention, context: target, anchor: () => [...target.getClientRects()], pinned });
}

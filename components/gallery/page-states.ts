/** Whole pages with a card on them. */
import { foundingPage } from './facts.ts';
import { longPage } from './hard-pages.ts';
import type { State } from './state.ts';

export const pageStates: State[] = [
  {
    name: 'page-below',
    surface: 'article',
    width: 1000,
    height: 800,
    article: { facts: foundingPage, mention: 0, paragraph: 1 },
  },
  {
    name: 'page-above',
    surface: 'article',
    width: 1000,
    height: 800,
    article: { facts: foundingPage, mention: 3, paragraph: 5 },
  },
  {
    name: 'page-low',
    surface: 'article',
    width: 1000,
    height: 420,
    article: { facts: foundingPage, mention: 0, paragraph: 1 },
  },
  {
    name: 'page-narrow',
    surface: 'article',
    width: 390,
    height: 780,
    article: { facts: foundingPage, mention: 0, paragraph: 2 },
  },
  {
    name: 'page-scrolled',
    surface: 'article',
    width: 1000,
    height: 800,
    article: { facts: longPage, mention: 0, paragraph: 9, scroll: 1 },
  },
];

/** What a state of the gallery is, and what its parts do when they are pressed: nothing. */
import type { ComponentChild } from 'preact';
import type { ArticleState } from './article.tsx';

export type State = { name: string } & (
  | {
      /** Which sheet and frame it stands in. */
      surface: 'card' | 'sheet' | 'popup' | 'panel' | 'page';
      draw: () => ComponentChild;
      /** Pressed after drawing, one after another: CSS selectors. */
      press?: string[];
    }
  | { surface: 'article'; width: number; height: number; article: ArticleState }
);

export const nothing = () => {};

/** Every state of every component that the gallery shows. */
import { cardStates } from './card-states.tsx';
import { optionsStates } from './options-states.tsx';
import { pageStates } from './page-states.ts';
import { panelStates } from './panel-states.tsx';
import { popupStates } from './popup-states.tsx';
import type { State } from './state.ts';

export const states: State[] = [
  ...popupStates,
  ...cardStates,
  ...pageStates,
  ...panelStates,
  ...optionsStates,
];

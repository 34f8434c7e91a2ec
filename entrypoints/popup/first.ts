/** Asks which tab the popup is about before the rest of its script is evaluated: the answer takes as long. */
import { tabOfPopup } from './talk.ts';

export const asked = tabOfPopup();

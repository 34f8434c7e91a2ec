/**
 * Page facts written by hand for the gallery: what the founding article's page gives, so that every
 * component is seen with text of real length. The dates are those of the fact base; addresses are not real.
 */
import type { PageFacts } from '../../lib/facts/page.ts';
import { mention, page } from './build-facts.ts';
import { findings, pairs } from './founding-pairs.ts';
import { sources } from './founding-sources.ts';
import { subjects } from './founding-subjects.ts';

/** The founding article's page. Mentions: 0 Putin, 1 Macron, 2 the meeting, 3 Orbán, 4 Fedorov, then one of each other. */
export const foundingPage: PageFacts = page({
  sources,
  mentions: [
    mention('vladimir-putin', { pair: 'emmanuel-macron|vladimir-putin' }),
    mention('emmanuel-macron', { pair: 'emmanuel-macron|vladimir-putin' }),
    mention('2022-02-07-macron-putin-moscow', { how: 'description', findings: [0] }),
    mention('viktor-orban', { pair: 'viktor-orban|vladimir-putin' }),
    mention('mykhailo-fedorov'),
    mention('abu-dhabi-talks', { how: 'description', findings: [1] }),
    mention('european-union'),
    mention('kremlin'),
    mention('anchorage'),
    mention('donald-trump', { pair: 'donald-trump|vladimir-putin' }),
    mention('kyiv-school-of-economics'),
    mention('vladimir-putin', { pair: 'emmanuel-macron|vladimir-putin' }),
    mention('ukraine-support-loan'),
    mention('mirage-2000-5'),
    mention('liberation'),
  ],
  subjects,
  pairs,
  findings,
});

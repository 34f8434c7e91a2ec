/** States of the card. */
import type { CardView } from '../../lib/card-port.ts';
import type { PageFacts } from '../../lib/facts/page.ts';
import { Card } from '../card/card.tsx';
import { foundingPage } from './facts.ts';
import { crowdedPage, longPage } from './hard-pages.ts';
import { nothing, type State } from './state.ts';

export const cardStates: State[] = [
  { name: 'card-pair', surface: 'card', draw: () => card(foundingPage, 0) },
  {
    name: 'card-pair-sources',
    surface: 'card',
    draw: () => card(foundingPage, 0),
    press: ['.headline .marks', '.fact .marks'],
  },
  { name: 'card-pair-all', surface: 'card', draw: () => card(foundingPage, 0), press: ['.more'] },
  { name: 'card-event', surface: 'card', draw: () => card(foundingPage, 2) },
  { name: 'card-event-since', surface: 'card', draw: () => card(foundingPage, 5) },
  { name: 'card-since', surface: 'card', draw: () => card(foundingPage, 3) },
  { name: 'card-in-place', surface: 'card', draw: () => card(foundingPage, 3), press: ['.fact .name-link'] },
  { name: 'card-one-source', surface: 'card', draw: () => card(foundingPage, 4) },
  {
    name: 'card-pinned-copied',
    surface: 'card',
    draw: () => card(foundingPage, 4, { pinned: true }),
    press: ['.copy'],
  },
  {
    name: 'card-wrong',
    surface: 'card',
    draw: () => card(foundingPage, 4),
    press: ['.wrong'],
  },
  {
    name: 'card-of-pair',
    surface: 'card',
    draw: () => card(foundingPage, 0, { pair: 'emmanuel-macron|vladimir-putin', closable: true }),
  },
  { name: 'card-few-dots', surface: 'card', draw: () => card(foundingPage, 9) },
  { name: 'card-crowded', surface: 'card', draw: () => card(crowdedPage, 0) },
  { name: 'card-organisation', surface: 'card', draw: () => card(foundingPage, 6) },
  { name: 'card-no-lead', surface: 'card', draw: () => card(foundingPage, 7) },
  { name: 'card-place', surface: 'card', draw: () => card(foundingPage, 8) },
  { name: 'card-nothing', surface: 'card', draw: () => card(foundingPage, 10) },
  {
    name: 'card-long',
    surface: 'card',
    draw: () => card(longPage, 0, { pinned: true }),
    press: ['.headline .marks'],
  },
  { name: 'card-undated', surface: 'card', draw: () => card(longPage, 1) },
  { name: 'sheet-pair', surface: 'sheet', draw: () => card(foundingPage, 0, { closable: true }) },
];

function card(
  facts: PageFacts,
  mention: number,
  more: { pair?: string; pinned?: boolean; closable?: boolean } = {},
) {
  const view: CardView = more.pair
    ? { kind: 'pair', pair: more.pair }
    : { kind: 'subject', subject: facts.mentions[mention]?.subject ?? '' };
  return (
    <Card
      facts={facts}
      view={view}
      mention={mention}
      pinned={more.pinned ?? false}
      closable={more.closable ?? more.pinned ?? false}
      onPin={nothing}
      onClose={nothing}
      onTimeline={nothing}
      onSilence={nothing}
      onCopy={async () => true}
      origin={{ version: '0.1.0', sentence: 'He was asked.', url: 'https://news.example/article' }}
    />
  );
}

/** States of the side panel, and of the timeline in it. */
import type { SubjectPage } from '../../lib/facts/subject-page.ts';
import { Panel } from '../panel/panel.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { nothing, type State } from './state.ts';
import {
  emptySubjectPage,
  longSubjectPage,
  officePage,
  pairPage,
  sixtyEncounters,
  twoEncounters,
} from './subject-facts.ts';

export const panelStates: State[] = [
  { name: 'panel-pair', surface: 'panel', draw: () => panel(pairPage) },
  { name: 'panel-office', surface: 'panel', draw: () => panel(officePage, { previous: 'Viktor Orbán' }) },
  { name: 'panel-long', surface: 'panel', draw: () => panel(longSubjectPage) },
  { name: 'panel-none', surface: 'panel', draw: () => panel(null) },
  {
    name: 'panel-failed',
    surface: 'panel',
    draw: () => panel(null, { failure: 'The fact base is damaged.' }),
  },
  { name: 'timeline-two', surface: 'panel', draw: () => timeline(twoEncounters) },
  { name: 'timeline-sixty', surface: 'panel', draw: () => timeline(sixtyEncounters) },
  { name: 'panel-empty', surface: 'panel', draw: () => panel(emptySubjectPage) },
];

function panel(subjectPage: SubjectPage | null, more: { previous?: string; failure?: string } = {}) {
  return (
    <Panel
      page={subjectPage}
      failure={more.failure ?? ''}
      previous={more.previous ?? ''}
      onBack={nothing}
      onOpen={nothing}
      onExport={nothing}
      find={async () => []}
      search={null}
    />
  );
}

function timeline(entries: SubjectPage['entries']) {
  return <Timeline entries={entries} asOf="2026-02-04" reachTo="2026-06-22" onPick={nothing} />;
}

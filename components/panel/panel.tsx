/** The side panel: a search over everything, and the subject or pair that was asked for. */

import type { SubjectPage } from '../../lib/facts/subject-page.ts';
import type { FoundInBase } from '../../lib/messages.ts';
import { Search } from '../search/search.tsx';
import { t } from '../strings.ts';
import { Subject } from '../subject/subject.tsx';

export interface PanelProps {
  /** Null: nothing was asked for yet. */
  page: SubjectPage | null;
  /** Why there is no page, though one was asked for; empty otherwise. */
  failure: string;
  /** Name of what was open before; empty when there is no way back. */
  previous: string;
  onBack: () => void;
  onOpen: (id: string) => void;
  onExport: () => void;
  find: (text: string) => Promise<FoundInBase[]>;
  /** What is looked up when it opens, and the how-manieth time: a new number starts the search anew. */
  search: { text: string; number: number } | null;
}

export function Panel({ page, failure, previous, onBack, onOpen, onExport, find, search }: PanelProps) {
  return (
    <main class="panel">
      {!page && <h1 class="unseen">{t('name')}</h1>}
      <div class="panel-top">
        <Search
          key={search?.number ?? 0}
          find={find}
          onOpen={onOpen}
          initial={search?.text}
          focus={search !== null}
        />
        {previous && (
          <button type="button" class="back" onClick={onBack}>
            <span class="chevron" aria-hidden="true" />
            {t('backTo', previous)}
          </button>
        )}
      </div>
      {failure && (
        <p class="quiet" role="alert">
          {failure}
        </p>
      )}
      {!page && !failure && !search?.text && <p class="quiet">{t('panelEmpty')}</p>}
      {page && <Subject page={page} onOpen={onOpen} onExport={onExport} />}
    </main>
  );
}

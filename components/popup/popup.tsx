/** The popup: the site's switch, what was found on its page, or why nothing was. */
import { useState } from 'preact/hooks';
import type { FoundInBase, FoundOnPage, TabState } from '../../lib/messages.ts';
import { Search } from '../search/search.tsx';
import { count, t } from '../strings.ts';
import { Switch } from '../switch.tsx';
import { filterGroups } from './filter.ts';
import { List } from './list.tsx';
import { type Deeds, Note, Why } from './why.tsx';

export interface PopupProps {
  /** Null until the background answers. */
  tab: TabState | null;
  /** Null while the page has not answered; 'nobody' when no script of ours is in it. */
  found: FoundOnPage | 'nobody' | null;
  /** The permission was asked for and refused just now. */
  refused: boolean;
  /** What was tried last and did not work, in words; empty when it did. */
  failure: string;
  deeds: Deeds;
  onShow: (subject: string, pair: string | undefined) => void;
  /** Opens a subject or a pair in full, by its key. */
  onFull: (key: string) => void;
  /** Searches the whole base. */
  find: (text: string) => Promise<FoundInBase[]>;
  /** Left out while there is no options page. */
  onOptions?: () => void;
}

/** With fewer rows than this everything is in sight, and a field to filter would only be in the way. */
const ROWS_WORTH_FILTERING = 8;

export function Popup({ tab, found, refused, failure, deeds, onShow, onFull, find, onOptions }: PopupProps) {
  const [typed, setTyped] = useState('');
  const list = found !== null && found !== 'nobody' ? found.list : null;
  const groups = list?.groups ?? [];
  const subjects = groups.filter(({ name }) => name !== 'pair').flatMap(({ rows }) => rows).length;
  const shown = filterGroups(groups, typed);
  return (
    <main>
      <h1 class="unseen">{t('name')}</h1>
      <Top tab={tab} subjects={subjects} deeds={deeds} />
      {subjects >= ROWS_WORTH_FILTERING && (
        <div class="filter">
          <input
            type="search"
            class="field"
            value={typed}
            placeholder={t('filter')}
            aria-label={t('filter')}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="middle">
        {failure && <Note alarm title={t('didNotWork')} text={failure} />}
        <Why tab={tab} found={found} refused={refused} deeds={deeds} />
        {shown.length > 0 && <List groups={shown} lang={list?.locale} onShow={onShow} onFull={onFull} />}
        {subjects > 0 && shown.length === 0 && <p class="quiet">{t('filterNothing', typed)}</p>}
        {tab && subjects === 0 && <Search find={find} onOpen={onFull} />}
      </div>
      {(list?.checkedTo || onOptions) && (
        <footer class="bottom">
          <span>{list?.checkedTo}</span>
          {onOptions && (
            <button type="button" class="text-button" onClick={onOptions}>
              {t('options')}
            </button>
          )}
        </footer>
      )}
    </main>
  );
}

function Top({ tab, subjects, deeds }: { tab: TabState | null; subjects: number; deeds: Deeds }) {
  if (!tab) return <header class="top" />;
  const { status, settings } = tab;
  // The switch shows what is true, not what was wished for: off where the browser does not let us.
  const on = status.wanted && status.origins.length === 0;
  return (
    <header class="top">
      {status.site ? (
        <Switch label={t('onSite', status.site)} on={on} onChange={deeds.switchSite} />
      ) : (
        <p class="top-name">{t('name')}</p>
      )}
      <div class="top-row">
        <span role="status">{subjects > 0 && count('found', subjects)}</span>
        {!settings.paused && (
          <button type="button" class="text-button" onClick={() => deeds.pause(true)}>
            {t('pause')}
          </button>
        )}
      </div>
    </header>
  );
}

/** Why nothing is listed, and what can be done about it; nothing at all where all is well. */
import type { ComponentChildren } from 'preact';
import type { FoundOnPage, TabState } from '../../lib/messages.ts';
import { t } from '../strings.ts';

/** What the reader can do from the popup. */
export interface Deeds {
  /** Called in the click, so that it can ask for permission. */
  switchSite: (on: boolean) => void;
  pause: (paused: boolean) => void;
  /** Reads this page once, on the strength of the click. */
  lookOnce: () => void;
  /** Marks a page that is no article. */
  lookAnyway: () => void;
  reload: () => void;
}

interface Props {
  tab: TabState | null;
  found: FoundOnPage | 'nobody' | null;
  refused: boolean;
  deeds: Deeds;
}

export function Why({ tab, found, refused, deeds }: Props) {
  if (!tab) return null;
  const { status, base } = tab;
  const { site } = status;
  const listed = found !== null && found !== 'nobody' && (found.list?.groups.length ?? 0) > 0;
  return (
    <>
      {!base.ok && <Note alarm title={t('baseDamaged')} text={base.problem.message} />}
      {refused && <Note title={t('refused', site)} />}
      {status.state === 'paused' && (
        <Note title={t('pausedTitle')} text={t('pausedText')}>
          <button type="button" class="button" onClick={() => deeds.pause(false)}>
            {t('resume')}
          </button>
        </Note>
      )}
      {status.state === 'not-a-web-page' && <Note title={t('notWebTitle')} text={t('notWebText')} />}
      {status.state === 'no-permission' && (
        <Note title={t('noPermissionTitle', site)} text={t('noPermissionText')}>
          <button type="button" class="button" onClick={() => deeds.switchSite(true)}>
            {t('allowSite', site)}
          </button>
        </Note>
      )}
      {(status.state === 'not-listed' || status.state === 'off-by-choice') && !listed && (
        <Note
          title={t(status.state === 'not-listed' ? 'notListedTitle' : 'offTitle', site)}
          text={t(
            status.private ? 'privateText' : status.state === 'not-listed' ? 'notListedText' : 'offText',
          )}
        >
          {/* Where the reader switched it off, the switch above is the way back. */}
          {status.state === 'not-listed' && (
            <button type="button" class="button" onClick={() => deeds.switchSite(true)}>
              {t('turnOn', site)}
            </button>
          )}
          {!status.private && (
            <button type="button" class="button plain" onClick={deeds.lookOnce}>
              {t('lookOnce')}
            </button>
          )}
        </Note>
      )}
      {(status.state === 'on' || found !== 'nobody') && (
        <OfPage found={found} deeds={deeds} on={status.state === 'on'} />
      )}
    </>
  );
}

/** What the script in the page has to say, where it has no list. */
function OfPage({ found, deeds, on }: { found: Props['found']; deeds: Deeds; on: boolean }) {
  if (found === null) return null;
  if (found === 'nobody') {
    return (
      <Note title={t('notReadTitle')} text={t('notReadText')}>
        <button type="button" class="button" onClick={deeds.reload}>
          {t('reload')}
        </button>
      </Note>
    );
  }
  if (found.state === 'failed') {
    return <Note alarm title={t('failedTitle')} text={found.problem?.message ?? ''} />;
  }
  if (!on && !found.list) return null;
  if (found.state === 'reading') return <p class="quiet">{t('reading')}</p>;
  if (found.state === 'no-article') {
    return (
      <Note title={t('noArticleTitle')} text={t('noArticleText')}>
        <button type="button" class="button" onClick={deeds.lookAnyway}>
          {t('lookAnyway')}
        </button>
      </Note>
    );
  }
  if (found.list?.groups.length === 0) return <Note title={t('nothingTitle')} text={t('nothingText')} />;
  return null;
}

export function Note({
  title,
  text,
  alarm = false,
  children,
}: {
  title: string;
  text?: string;
  alarm?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <section class={alarm ? 'note alarm' : 'note'} role={alarm ? 'alert' : undefined}>
      <p class="note-title">{title}</p>
      {text && <p class="note-text">{text}</p>}
      {children && <div class="note-deeds">{children}</div>}
    </section>
  );
}

/** What can be done with the card, and what it rests on: the article's date, how far the records reach. */
import { useState } from 'preact/hooks';
import type { Fact } from '../../lib/facts/page.ts';
import { count, t } from '../strings.ts';
import { Unbroken } from '../unbroken.tsx';
import { Wikipedia } from '../wikipedia-link.tsx';
import type { CardProps } from './card.tsx';
import { type CopyFormat, copyText } from './copy.ts';
import { reportText } from './report.ts';
import type { CardContent } from './view.ts';

interface Props {
  content: CardContent;
  card: CardProps;
  /** The rows in sight: what a report names. */
  shown: Fact[];
  /** Facts not shown yet. */
  hidden: number;
  onMore: () => void;
}

type Status = 'idle' | 'copied-text' | 'copied-markdown' | 'failed';

export function Foot({ content, card, shown, hidden, onMore }: Props) {
  const [status, setStatus] = useState<Status>('idle');
  const [asking, setAsking] = useState(false);
  const { view } = content;
  const copy = async (format: CopyFormat) => {
    const text = copyText(content, card.facts, [...content.facts, ...content.since], format);
    const done = await card.onCopy(text);
    setStatus(done ? `copied-${format}` : 'failed');
  };
  return (
    <footer class="foot">
      <div class="actions">
        {hidden > 0 && (
          <button type="button" class="more" onClick={onMore}>
            {count('moreFacts', hidden)}
          </button>
        )}
        <button type="button" class="pin" aria-pressed={card.pinned} onClick={() => card.onPin(!card.pinned)}>
          {t('pin')}
        </button>
        <button type="button" class="copy" onClick={() => copy('text')}>
          {t('copy')}
        </button>
        {card.onTimeline && (
          <button type="button" onClick={() => card.onTimeline?.(content.full)}>
            {t('timeline')}
          </button>
        )}
        {content.wikipedia && <Wikipedia of={content.wikipedia} locale={card.facts.locale} />}
      </div>
      <div role="status">
        {status !== 'idle' && (
          <div class="actions ask">
            <span>{t(statusMessage(status))}</span>
            {status === 'copied-text' && (
              <button type="button" onClick={() => copy('markdown')}>
                {t('copyMarkdown')}
              </button>
            )}
          </div>
        )}
      </div>
      <div class="actions last">
        <p class="basis">
          <Unbroken
            text={[card.facts.asOf?.label ?? t('noDate'), card.facts.checkedTo].filter(Boolean).join(' · ')}
          />
        </p>
        <button type="button" class="wrong" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {t('wrongSubject')}
        </button>
      </div>
      {asking && card.onSilence && view.kind === 'subject' && (
        <div class="actions ask">
          <span>{t('silenceAsk', content.name)}</span>
          <button type="button" onClick={() => card.onSilence?.(view.subject, 'site')}>
            {t('silenceSite')}
          </button>
          <button type="button" onClick={() => card.onSilence?.(view.subject, 'everywhere')}>
            {t('silenceEverywhere')}
          </button>
        </div>
      )}
      {asking && <Report content={content} card={card} shown={shown} />}
    </footer>
  );
}

/** A report to paste where mistakes are mended; it names the page only where the reader ticks that. */
function Report({ content, card, shown }: Pick<Props, 'content' | 'card' | 'shown'>) {
  const [withUrl, setWithUrl] = useState(false);
  const [said, setSaid] = useState<'reportCopied' | 'copyFailed' | null>(null);
  const { version, sentence, url } = card.origin;
  const copy = async () => {
    const text = reportText(content, card.facts, shown, { version, sentence, url: withUrl ? url : null });
    setSaid((await card.onCopy(text)) ? 'reportCopied' : 'copyFailed');
  };
  return (
    <div class="actions ask report">
      <span>{t('reportAsk')}</span>
      <button type="button" class="copy-report" onClick={copy}>
        {t('reportCopy')}
      </button>
      <label class="with-url">
        <input
          type="checkbox"
          checked={withUrl}
          onChange={(event) => setWithUrl(event.currentTarget.checked)}
        />
        {t('reportWithUrl')}
      </label>
      <span role="status">{said && t(said)}</span>
    </div>
  );
}

function statusMessage(status: Exclude<Status, 'idle'>): 'copiedText' | 'copiedMarkdown' | 'copyFailed' {
  if (status === 'copied-text') return 'copiedText';
  return status === 'copied-markdown' ? 'copiedMarkdown' : 'copyFailed';
}

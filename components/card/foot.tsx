/** What can be done with the card, and what it rests on: the article's date, how far the records reach. */
import { useState } from 'preact/hooks';
import { count, t } from '../strings.ts';
import { wikipediaUrl } from '../wikipedia.ts';
import type { CardProps } from './card.tsx';
import { type CopyFormat, copyText } from './copy.ts';
import type { CardContent } from './view.ts';

interface Props {
  content: CardContent;
  card: CardProps;
  /** Facts not shown yet. */
  hidden: number;
  onMore: () => void;
}

type Status = 'idle' | 'copied-text' | 'copied-markdown' | 'failed';

export function Foot({ content, card, hidden, onMore }: Props) {
  const [status, setStatus] = useState<Status>('idle');
  const [silencing, setSilencing] = useState(false);
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
        {content.wikipedia && (
          <a
            class="outward"
            href={wikipediaUrl(content.wikipedia)}
            target="_blank"
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
          >
            {t('wikipedia')}
          </a>
        )}
        {card.onSilence && view.kind === 'subject' && (
          <button
            type="button"
            class="wrong"
            aria-expanded={silencing}
            onClick={() => setSilencing(!silencing)}
          >
            {t('wrongSubject')}
          </button>
        )}
      </div>
      {silencing && view.kind === 'subject' && (
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
      <p class="basis">
        {[card.facts.asOf?.label ?? t('noDate'), card.facts.checkedTo].filter(Boolean).join(' · ')}
      </p>
    </footer>
  );
}

function statusMessage(status: Exclude<Status, 'idle'>): 'copiedText' | 'copiedMarkdown' | 'copyFailed' {
  if (status === 'copied-text') return 'copiedText';
  return status === 'copied-markdown' ? 'copiedMarkdown' : 'copyFailed';
}

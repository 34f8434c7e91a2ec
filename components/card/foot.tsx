/** How far the records reach, and what can be done with the card. */
import { useState } from 'preact/hooks';
import { t } from '../strings.ts';
import type { CardProps } from './card.tsx';
import { type CopyFormat, copyText } from './copy.ts';
import type { CardContent } from './view.ts';

type Status = 'idle' | 'copied-text' | 'copied-markdown' | 'failed';

export function Foot({ content, card }: { content: CardContent; card: CardProps }) {
  const [status, setStatus] = useState<Status>('idle');
  const [silencing, setSilencing] = useState(false);
  const { facts } = card;
  const { view } = content;
  const copy = async (format: CopyFormat) => {
    const text = copyText(content, facts, [...content.facts, ...content.since], format);
    const done = await card.onCopy(text);
    setStatus(done ? `copied-${format}` : 'failed');
  };
  return (
    <footer class="foot">
      <div class="foot-row">
        <p class="basis">
          <span>{facts.asOf?.label ?? t('noDate')}</span>
          <span>{facts.checkedTo}</span>
        </p>
        <div class="actions">
          <button type="button" aria-pressed={card.pinned} onClick={() => card.onPin(!card.pinned)}>
            {t(card.pinned ? 'pinned' : 'pin')}
          </button>
          <button type="button" onClick={() => copy('text')}>
            {t('copy')}
          </button>
          {card.onTimeline && (
            <button type="button" onClick={() => card.onTimeline?.(view)}>
              {t('timeline')}
            </button>
          )}
          {card.onSilence && view.kind === 'subject' && (
            <button type="button" aria-expanded={silencing} onClick={() => setSilencing(!silencing)}>
              {t('wrongSubject')}
            </button>
          )}
        </div>
      </div>
      {silencing && view.kind === 'subject' && (
        <div class="foot-row silence">
          <p class="basis">{t('silenceAsk', content.name)}</p>
          <div class="actions">
            <button type="button" onClick={() => card.onSilence?.(view.subject, 'site')}>
              {t('silenceSite')}
            </button>
            <button type="button" onClick={() => card.onSilence?.(view.subject, 'everywhere')}>
              {t('silenceEverywhere')}
            </button>
          </div>
        </div>
      )}
      <div class="foot-row copied" role="status">
        {status !== 'idle' && (
          <>
            <p class="basis">{t(statusMessage(status))}</p>
            {status === 'copied-text' && (
              <div class="actions">
                <button type="button" onClick={() => copy('markdown')}>
                  {t('copyMarkdown')}
                </button>
              </div>
            )}
          </>
        )}
      </div>
    </footer>
  );
}

function statusMessage(status: Exclude<Status, 'idle'>): 'copiedText' | 'copiedMarkdown' | 'copyFailed' {
  if (status === 'copied-text') return 'copiedText';
  return status === 'copied-markdown' ? 'copiedMarkdown' : 'copyFailed';
}

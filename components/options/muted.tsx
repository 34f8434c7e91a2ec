/** What the reader told us not to mark, each with a way back. */
import type { Settings } from '../../lib/settings.ts';
import { t } from '../strings.ts';

interface Props {
  muted: Settings['muted'];
  labels: Record<string, string>;
  onChange: (muted: Settings['muted']) => void;
}

export function Muted({ muted, labels, onChange }: Props) {
  if (muted.length === 0) return null;
  return (
    <ul class="site-list">
      {muted.map((entry) => {
        const name = labels[entry.subject] ?? entry.subject;
        return (
          <li key={`${entry.subject} ${entry.site ?? ''}`}>
            <span class="muted-name">
              <bdi>{name}</bdi>
              <span class="muted-where">{entry.site ? t('mutedAt', entry.site) : t('mutedEverywhere')}</span>
            </span>
            <button
              type="button"
              class="text-button"
              aria-label={t('forgetSite', name)}
              onClick={() => onChange(muted.filter((other) => other !== entry))}
            >
              {t('remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

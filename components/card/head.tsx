/** Name and one line as of the article's date; for a pair, its two people, who open in place. */
import { t } from '../strings.ts';
import { Unbroken } from '../unbroken.tsx';
import { NameLink } from './name-link.tsx';
import type { CardContent } from './view.ts';

interface Props {
  content: CardContent;
  onOpen: (subject: string) => void;
  onClose: (() => void) | undefined;
}

export function Head({ content, onOpen, onClose }: Props) {
  return (
    <header class="head">
      <div class="head-text">
        <h2 class="name">
          <bdi>{content.name}</bdi>
        </h2>
        {content.line && (
          <p class="role">
            <bdi lang={content.lineLang}>
              <Unbroken text={content.line} />
            </bdi>
          </p>
        )}
        {content.pair.length > 0 && (
          <p class="role">
            {content.pair.map(({ subject, label }, index) => (
              <span key={subject}>
                {index > 0 && ' · '}
                <NameLink onOpen={() => onOpen(subject)}>{label}</NameLink>
              </span>
            ))}
          </p>
        )}
      </div>
      {onClose && (
        <button type="button" class="close" aria-label={t('close')} onClick={onClose}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      )}
    </header>
  );
}

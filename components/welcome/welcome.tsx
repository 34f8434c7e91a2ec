/** First run: what it does, on a live example; where it is on; what it may read; the switch. */
import type { ComponentProps } from 'preact';
import { t } from '../strings.ts';
import { Example } from './example.tsx';

interface Props {
  example: ComponentProps<typeof Example>;
  /** How many sites are on by default. */
  sites: number;
  onOptions: () => void;
}

export function Welcome({ example, sites, onOptions }: Props) {
  return (
    <main class="page welcome">
      <h1>{t('welcomeTitle')}</h1>
      <p class="block-text">{t('welcomeTry')}</p>
      <Example {...example} />
      <section class="block">
        <h2>{t('welcomeWhere')}</h2>
        <p class="block-text">{t('welcomeWhereText', String(sites))}</p>
      </section>
      <section class="block">
        <h2>{t('welcomeReads')}</h2>
        <p class="block-text">{t('welcomeReadsText')}</p>
      </section>
      <section class="block">
        <h2>{t('welcomeSwitch')}</h2>
        <p class="block-text">{t('welcomeSwitchText')}</p>
        <div class="deeds">
          <button type="button" class="button plain" onClick={onOptions}>
            {t('options')}
          </button>
        </div>
      </section>
    </main>
  );
}

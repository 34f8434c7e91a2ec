/** First run: what it does, on a live example; where it is on; what it may read; the switch. */
import type { ComponentProps } from 'preact';
import { t } from '../strings.ts';
import { Switch } from '../switch.tsx';
import { Example } from './example.tsx';

interface Props {
  example: ComponentProps<typeof Example>;
  /** How many sites are on by default. */
  sites: number;
  onOptions: () => void;
  /** Null until it is known. */
  paused: boolean | null;
  onPause: (paused: boolean) => void;
}

export function Welcome({ example, sites, onOptions, paused, onPause }: Props) {
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
        {paused !== null && <Switch label={t('welcomeOn')} on={!paused} onChange={(on) => onPause(!on)} />}
        <div class="deeds">
          <button type="button" class="button plain" onClick={onOptions}>
            {t('options')}
          </button>
        </div>
      </section>
    </main>
  );
}

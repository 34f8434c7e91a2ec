/** The options page: sites, marks, what not to mark, backup, keys, what the facts are, privacy. */
import type { ComponentChildren } from 'preact';
import type { AboutBase } from '../../lib/messages.ts';
import type { Settings, SettingsChange, SettingsProblem } from '../../lib/settings.ts';
import { t } from '../strings.ts';
import { AboutFacts, Keys, type Shortcut } from './about.tsx';
import { Marks } from './marks.tsx';
import { Muted } from './muted.tsx';
import { type SiteDeeds, Sites } from './sites.tsx';

export interface OptionsProps {
  settings: Settings;
  /** Values that could not be read and were replaced. */
  problems: SettingsProblem[];
  /** Hosts that are on by default. */
  listed: readonly string[];
  /** Hosts of rules and of the list that the browser does not let us read now. */
  withheld: readonly string[];
  /** Names of muted subjects by id. */
  labels: Record<string, string>;
  /** Null until it is known, a sentence when the base cannot be read. */
  about: AboutBase | string | null;
  shortcuts: Shortcut[];
  /** What came of the last thing done; empty when nothing needs to be said. */
  said: string;
  deeds: SiteDeeds & {
    change: (change: SettingsChange) => void;
    pause: (paused: boolean) => void;
    backUp: () => void;
    restore: (file: File) => void;
  };
}

export function Options(props: OptionsProps) {
  const { settings, problems, listed, withheld, labels, about, shortcuts, said, deeds } = props;
  return (
    <main class="page">
      <h1>{t('optionsTitle')}</h1>
      <p class="said" role="status">
        {said}
      </p>
      {problems.length > 0 && (
        <section class="note alarm">
          <p class="note-title">{t('settingsReplaced')}</p>
          {problems.map((problem, index) => (
            <p key={index} class="note-text">
              {problemText(problem)}
            </p>
          ))}
        </section>
      )}
      {settings.paused && (
        <section class="note">
          <p class="note-title">{t('pausedTitle')}</p>
          <p class="note-text">{t('pausedText')}</p>
          <div class="note-deeds">
            <button type="button" class="button" onClick={() => deeds.pause(false)}>
              {t('resume')}
            </button>
          </div>
        </section>
      )}
      <Block title={t('sitesTitle')} text={t('sitesText', String(listed.length))}>
        <Sites rules={settings.sites} listed={listed} withheld={withheld} deeds={deeds} />
      </Block>
      <Block title={t('marksTitle')}>
        <Marks settings={settings} onChange={deeds.change} />
      </Block>
      <Block title={t('mutedTitle')} text={settings.muted.length === 0 ? t('mutedNone') : undefined}>
        <Muted muted={settings.muted} labels={labels} onChange={(muted) => deeds.change({ muted })} />
      </Block>
      <Block title={t('keysTitle')} text={t('keysText')}>
        <Keys shortcuts={shortcuts} />
      </Block>
      <Block title={t('backupTitle')} text={t('backupText')}>
        <div class="deeds">
          <button type="button" class="button plain" onClick={deeds.backUp}>
            {t('backUp')}
          </button>
          <FileButton label={t('restore')} accept=".json,application/json" onFile={deeds.restore} />
        </div>
      </Block>
      <Block title={t('factsTitle')} text={t('factsText')}>
        <AboutFacts about={about} />
      </Block>
      <Block title={t('privacyTitle')} text={t('privacyText')} />
      <Block title={t('licenceTitle')} text={t('licenceText')} />
    </main>
  );
}

/** What was wrong with a stored value, in the reader's language. */
export const problemText = ({ what, values }: SettingsProblem): string => t(`settings_${what}`, ...values);

function Block({ title, text, children }: { title: string; text?: string; children?: ComponentChildren }) {
  return (
    <section class="block">
      <h2>{title}</h2>
      {text && <p class="block-text">{text}</p>}
      {children}
    </section>
  );
}

/** A button that asks for a file. */
export function FileButton({
  label,
  accept,
  onFile,
}: {
  label: string;
  accept: string;
  onFile: (file: File) => void;
}) {
  return (
    <label class="button plain file">
      {label}
      <input
        type="file"
        class="unseen"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

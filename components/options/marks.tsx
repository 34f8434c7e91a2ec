/** How mentions are marked, how long the pointer rests before a card opens, and in which language facts are told. */
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { number, t } from '../strings.ts';

interface Props {
  settings: Settings;
  onChange: (change: SettingsChange) => void;
}

const UNDERLINES = ['first', 'all', 'none'] as const;
const DWELLS_MS = [100, 150, 300, 600, 1000];
/** Languages in which facts are told; empty: the browser's own. */
const LOCALES = ['', 'en', 'fr', 'de', 'es', 'uk'];

export function Marks({ settings, onChange }: Props) {
  const dwells = DWELLS_MS.includes(settings.dwellMs)
    ? DWELLS_MS
    : [...DWELLS_MS, settings.dwellMs].sort((a, b) => a - b);
  return (
    <>
      <fieldset class="choices">
        <legend>{t('underline')}</legend>
        {UNDERLINES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="underline"
              checked={settings.underline === value}
              onChange={() => onChange({ underline: value })}
            />
            {t(`underline_${value}`)}
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <span>{t('dwell')}</span>
        <select
          class="field"
          value={String(settings.dwellMs)}
          onChange={(event) => onChange({ dwellMs: Number(event.currentTarget.value) })}
        >
          {dwells.map((ms) => (
            <option key={ms} value={String(ms)}>
              {t('seconds', number(ms / 1000))}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <span>{t('factLanguage')}</span>
        <select
          class="field"
          value={settings.locale}
          onChange={(event) => onChange({ locale: event.currentTarget.value })}
        >
          {(LOCALES.includes(settings.locale) ? LOCALES : [...LOCALES, settings.locale]).map((locale) => (
            <option key={locale} value={locale}>
              {locale ? nameOf(locale) : t('browserLanguage')}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** The language's name in itself. */
function nameOf(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

/** Words from the extension's own `_locales`, in the language of the browser's interface. */
import type { Words } from './strings.ts';

interface I18n {
  getMessage(key: string, substitutions?: string | string[]): string;
  getUILanguage(): string;
}

export function browserWords(i18n: I18n): Words {
  // The locale the browser took the messages from, which may be English where we have no translation.
  const locale = i18n.getMessage('@@ui_locale').replace('_', '-') || i18n.getUILanguage();
  return {
    get: (key, substitutions) => i18n.getMessage(key, substitutions),
    locale: i18n.getMessage('languageTag') || locale,
    dir: i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** English words for component tests, as the browser gives them. */

import { useWords } from '../../../components/strings.ts';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };

const messages: Record<string, { message: string }> = en;

export function useEnglish(): void {
  useWords({
    get: (key, values) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
    locale: 'en',
    dir: 'ltr',
  });
}

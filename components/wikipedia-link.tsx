/** The link to a subject's Wikipedia article. It is opened by a press only, and is not told where it came from. */
import { t } from './strings.ts';
import { type WikipediaTitle, wikipediaLink } from './wikipedia.ts';

export function Wikipedia({ of, locale }: { of: WikipediaTitle; locale: string }) {
  const { url, english } = wikipediaLink(of, locale);
  return (
    <a
      class="outward"
      href={url}
      hreflang={english ? 'en' : undefined}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
    >
      {t(english ? 'wikipediaEnglish' : 'wikipedia')}
    </a>
  );
}

/** Where a subject's Wikipedia article is: in the reader's language, where there is one. */

export interface WikipediaTitle {
  /** Of the English article. */
  title: string;
  wikidata?: string | undefined;
}

export interface WikipediaLink {
  url: string;
  /** The link leads to the English article, though the reader's language is another. */
  english: boolean;
}

/** Wikipedias that go by another name than their language's tag. */
const NAMED_OTHERWISE: Record<string, string> = { nb: 'no', fil: 'tl', yue: 'zh_yue' };

/**
 * Other languages' titles are not in the fact base: Wikidata leads on from the subject's id to the article
 * in the reader's language, and to the English one where that is missing (Special:GoToLinkedPage takes
 * several wikis, the first that has the page wins).
 */
export function wikipediaLink({ title, wikidata }: WikipediaTitle, locale: string): WikipediaLink {
  const lang = locale.split('-')[0]?.toLowerCase() || 'en';
  if (lang === 'en' || !wikidata) {
    return {
      url: `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
      english: lang !== 'en',
    };
  }
  const wiki = `${NAMED_OTHERWISE[lang] ?? lang}wiki`;
  return {
    url: `https://www.wikidata.org/wiki/Special:GoToLinkedPage/${wiki},enwiki/${wikidata}`,
    english: false,
  };
}

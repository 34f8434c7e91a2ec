/** Shorthands for writing page facts by hand, for the gallery and for tests of components. */
import type {
  Citation,
  Dot,
  Fact,
  Lead,
  PageFacts,
  Rich,
  SourceNote,
  SubjectFacts,
} from '../../lib/facts/page.ts';

/** "Succeeded by [peter-magyar:Péter Magyar]." -> text with a link. */
export function rich(text: string, lang?: string): Rich {
  const parts = text
    .split(/(\[[^\]]+\])/)
    .filter(Boolean)
    .map((part) => {
      const link = /^\[([^:]+):(.+)\]$/.exec(part);
      return link ? { subject: link[1] ?? '', text: link[2] ?? '' } : part;
    });
  return lang ? { parts, lang } : { parts };
}

export function cite(...sources: (number | [source: number, says: string])[]): Citation[] {
  return sources.map((item) =>
    typeof item === 'number'
      ? { source: item, checked: '21 Nov 2026' }
      : { source: item[0], checked: '21 Nov 2026', says: item[1] },
  );
}

export function fact(
  when: string,
  date: string,
  text: string,
  citations: Citation[],
  more: Partial<Fact> = {},
): Fact {
  return {
    id: `${when}-${text.slice(0, 12)}`,
    when,
    date,
    text: rich(text),
    citations,
    oneSource: false,
    ...more,
  };
}

export function lead(
  id: string,
  headline: string,
  detail: string,
  citations: Citation[],
  more: Partial<Lead> = {},
): Lead {
  return { id, headline, detail: rich(detail), citations, oneSource: false, ...more };
}

export function dot(day: string, lane: Dot['lane'], label: string): Dot {
  return { id: `${day}-${lane}`, earliest: day, latest: day, lane, label };
}

export function source(
  publisher: string,
  title: string,
  published: string,
  kind: SourceNote['kind'],
  more: Partial<SourceNote> = {},
): SourceNote {
  const id = `${publisher}-${published}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return {
    id,
    publisher,
    title,
    published,
    kind,
    language: 'en',
    url: `https://news.example/${id}`,
    ...more,
  };
}

export function subject(
  id: string,
  kind: SubjectFacts['kind'],
  label: string,
  line: string,
  more: Partial<SubjectFacts> = {},
): SubjectFacts {
  return { id, kind, label, line, facts: [], since: [], ...more };
}

/** Facts of a page with nothing on it; fill in what the state is about. */
export function page(more: Partial<PageFacts>): PageFacts {
  return {
    mentions: [],
    silent: [],
    subjects: {},
    pairs: {},
    sources: [],
    findings: [],
    asOf: { day: '2026-02-04', label: 'As of 4 Feb 2026, the date of this article' },
    checkedTo: 'Checked to 21 Nov 2026',
    baseVersion: '0.1.0',
    locale: 'en',
    ...more,
  };
}

export const mention = (id: string, more: Partial<PageFacts['mentions'][number]> = {}) => ({
  block: 0,
  start: 0,
  end: 6,
  subject: id,
  how: 'name' as const,
  findings: [],
  ...more,
});

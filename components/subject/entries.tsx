/** Every entry under the heading of its year, newest first, with a line where the article stands. */
import type { Day } from '../../lib/dates.ts';
import type { Entry } from '../../lib/facts/subject-page.ts';
import { FactRow, type Shared } from '../card/facts.tsx';
import { count, t } from '../strings.ts';

interface Props {
  entries: Entry[];
  asOf: Day | null;
  shared: Shared;
  onExport: () => void;
}

interface Section {
  key: string;
  /** Empty for what has no date. */
  heading: string;
  entries: Entry[];
}

export function Entries({ entries, asOf, shared, onExport }: Props) {
  const since = asOf ? entries.filter(({ phase }) => phase === 'since') : [];
  const before = asOf ? entries.filter(({ phase }) => phase !== 'since') : entries;
  if (entries.length === 0) return <p class="nothing">{t('nothingKnown')}</p>;
  return (
    <section class="entries">
      <div class="section-head">
        <h2>{count('entries', entries.length)}</h2>
        <button type="button" class="text-button" onClick={onExport}>
          {t('exportCsv')}
        </button>
      </div>
      {since.length > 0 && (
        <>
          <p class="divider">{t('sinceArticle')}</p>
          <Years entries={since} shared={shared} />
          <p class="divider">{t('factsByThen')}</p>
        </>
      )}
      <Years entries={before} shared={shared} />
    </section>
  );
}

function Years({ entries, shared }: { entries: Entry[]; shared: Shared }) {
  return (
    <>
      {byYear(entries).map(({ key, heading, entries: own }) => (
        <section key={key} class="year-section">
          <h3>{heading || t('undated')}</h3>
          <ul class="facts">
            {own.map(({ fact }) => (
              <FactRow key={fact.id} fact={fact} shared={shared} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function byYear(entries: Entry[]): Section[] {
  const sections: Section[] = [];
  for (const entry of entries) {
    const heading = entry.fact.when && entry.earliest ? entry.earliest.slice(0, 4) : '';
    const last = sections.at(-1);
    if (last?.heading === heading) last.entries.push(entry);
    else sections.push({ key: `${heading}-${sections.length}`, heading, entries: [entry] });
  }
  return sections;
}

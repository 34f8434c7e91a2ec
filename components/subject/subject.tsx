/** A subject or a pair in full: what matters, the timeline, who held which office, everything with sources. */
import { useMemo } from 'preact/hooks';
import type { SubjectPage } from '../../lib/facts/subject-page.ts';
import type { Shared } from '../card/facts.tsx';
import { LeadBlock } from '../card/lead.tsx';
import { wikipediaOf } from '../card/view.ts';
import { t } from '../strings.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { Unbroken } from '../unbroken.tsx';
import { Wikipedia } from '../wikipedia-link.tsx';
import { Entries } from './entries.tsx';
import { sourceNumbers } from './numbers.ts';
import { Tenures } from './tenures.tsx';

interface Props {
  page: SubjectPage;
  onOpen: (subject: string) => void;
  /** Saves all entries as a file. */
  onExport: () => void;
}

export function Subject({ page, onOpen, onExport }: Props) {
  const { subject, pair } = page;
  const shared: Shared = useMemo(
    () => ({
      sources: page.sources,
      knows: () => true,
      numbers: sourceNumbers(page),
      onOpen,
    }),
    [page, onOpen],
  );
  const lead = pair?.lead ?? subject?.lead ?? null;
  const wikipedia = subject && wikipediaOf(subject);
  const name = pair?.label ?? subject?.label ?? '';
  return (
    <article class="subject" lang={page.locale}>
      <header class="head">
        <h1 class="name">
          <bdi>{name}</bdi>
        </h1>
        {subject?.line && (
          <p class="role" lang={subject.lineLang}>
            <Unbroken text={subject.line} />
          </p>
        )}
        {wikipedia && <Wikipedia of={wikipedia} locale={page.locale} />}
      </header>
      <LeadBlock
        content={{
          with: null,
          lead,
          differs: lead?.differ ? [lead.differ] : [],
          dots: [],
          asOf: page.asOf,
        }}
        shared={shared}
      />
      <Timeline
        entries={
          subject?.kind === 'office' ? page.entries.filter(({ lane }) => lane !== 'office') : page.entries
        }
        asOf={page.asOf?.day ?? null}
        reachTo={page.reachTo}
        onPick={showEntry}
      />
      {page.reach && (
        <p class="reach">
          <Unbroken text={page.reach} />
        </p>
      )}
      {!pair && <Tenures page={page} shared={shared} />}
      <Entries entries={page.entries} asOf={page.asOf?.day ?? null} shared={shared} onExport={onExport} />
      {/* Of two people, who held what is background to what they did. */}
      {pair && <Tenures page={page} shared={shared} />}
      <p class="basis">
        <Unbroken text={[page.asOf?.label ?? t('asOfToday'), page.checkedTo].filter(Boolean).join(' · ')} />
      </p>
    </article>
  );
}

/** Brings a row into sight and says that it is the one; the mark goes with the next. */
function showEntry(id: string): void {
  for (const old of document.querySelectorAll('.fact[aria-current]')) old.removeAttribute('aria-current');
  const row = document.getElementById(`fact-${id}`);
  if (!row) return;
  row.setAttribute('aria-current', 'true');
  row.scrollIntoView({ block: 'center' });
}

/** Who held an office when, or which offices a person held, with who came before and after. */
import type { ComponentChild } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Rich as RichText } from '../../lib/facts/page.ts';
import { plain, SEPARATOR } from '../../lib/facts/plain.ts';
import type { SubjectPage, TenureRow } from '../../lib/facts/subject-page.ts';
import type { Shared } from '../card/facts.tsx';
import { Rich } from '../card/rich.tsx';
import { SourceList, SourceMarks } from '../card/sources.tsx';
import { t } from '../strings.ts';
import { Term, Years } from './terms.tsx';
import { termsScale } from './terms-scale.ts';

export function Tenures({ page, shared }: { page: SubjectPage; shared: Shared }) {
  if (page.tenures.length === 0) return null;
  // Newest first, like everything else.
  const tenures = page.tenures.toReversed();
  const scale = termsScale(tenures, page.asOf?.day ?? null, page.today);
  return (
    <section class="tenures">
      <div class="section-head">
        <h2>{t(page.subject?.kind === 'office' ? 'holders' : 'offices')}</h2>
      </div>
      {scale && <Years ticks={scale.ticks} />}
      <ul class="facts">
        {tenures.map((tenure, index) => (
          <Row
            key={tenure.id}
            {...{ tenure, page, shared }}
            drawing={scale && <Term term={scale.terms[index]} asOf={scale.asOf} />}
            told={{
              before: isTold(tenure.before, tenures[index + 1], page),
              after: isTold(tenure.after, tenures[index - 1], page),
            }}
          />
        ))}
      </ul>
    </section>
  );
}

/** Whether the row beside says who came before or after. */
function isTold(who: RichText | null, beside: TenureRow | undefined, { subject }: SubjectPage): boolean {
  if (who === null) return true;
  return subject?.kind === 'office' && beside !== undefined && plain(beside.person) === plain(who);
}

interface RowProps {
  tenure: TenureRow;
  page: SubjectPage;
  shared: Shared;
  drawing: ComponentChild;
  /** What need not be said. */
  told: { before: boolean; after: boolean };
}

function Row({ tenure, page, shared, drawing, told }: RowProps) {
  // The page's own name is not said again in every row.
  const ofOffice = page.subject?.kind === 'office';
  const ofPerson = page.subject !== null && !ofOffice;
  const [open, setOpen] = useState(false);
  const list = useId();
  const { sources, numbers, knows, onOpen } = shared;
  const rich = (text: RichText) => <Rich text={text} knows={knows} onOpen={onOpen} />;
  return (
    <li class="fact">
      <div class="when">
        <bdi>{tenure.span}</bdi>
      </div>
      <div class="what">
        <div>
          {!ofPerson && rich(tenure.person)}
          {!ofPerson && !ofOffice && SEPARATOR}
          {!ofOffice && rich(tenure.office)}
          {tenure.acting && <span class="kind">{t('acting')}</span>}
          <SourceMarks
            citations={tenure.citations}
            numbers={numbers}
            sources={sources}
            oneSource={tenure.oneSource}
            open={open}
            controls={list}
            onToggle={() => setOpen(!open)}
          />
        </div>
        {drawing}
        {(!told.before || !told.after) && (
          <p class="handover">
            {tenure.before && !told.before && (
              <span>
                {t('before')} {rich(tenure.before)}
              </span>
            )}
            {tenure.after && !told.after && (
              <span>
                {t('after')} {rich(tenure.after)}
              </span>
            )}
          </p>
        )}
        {tenure.disputed && <p class="differ">{tenure.disputed}</p>}
      </div>
      {open && <SourceList id={list} citations={tenure.citations} numbers={numbers} sources={sources} />}
    </li>
  );
}

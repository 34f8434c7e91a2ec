/** Who held an office when, or which offices a person held, with who came before and after. */
import { useId, useState } from 'preact/hooks';
import { SEPARATOR } from '../../lib/facts/plain.ts';
import type { SubjectPage, TenureRow } from '../../lib/facts/subject-page.ts';
import type { Shared } from '../card/facts.tsx';
import { Rich } from '../card/rich.tsx';
import { SourceList, SourceMarks } from '../card/sources.tsx';
import { t } from '../strings.ts';

export function Tenures({ page, shared }: { page: SubjectPage; shared: Shared }) {
  if (page.tenures.length === 0) return null;
  return (
    <section class="tenures">
      <div class="section-head">
        <h2>{t('offices')}</h2>
      </div>
      <ul class="facts">
        {page.tenures.map((tenure) => (
          <Row key={tenure.id} {...{ tenure, page, shared }} />
        ))}
      </ul>
    </section>
  );
}

function Row({ tenure, page, shared }: { tenure: TenureRow; page: SubjectPage; shared: Shared }) {
  // The page's own name is not said again in every row.
  const ofOffice = page.subject?.kind === 'office';
  const ofPerson = page.subject !== null && !ofOffice;
  const [open, setOpen] = useState(false);
  const list = useId();
  const { sources, numbers, knows, onOpen } = shared;
  const rich = (text: TenureRow['office']) => <Rich text={text} knows={knows} onOpen={onOpen} />;
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
        {(tenure.before || tenure.after) && (
          <p class="handover">
            {tenure.before && (
              <span>
                {t('before')} {rich(tenure.before)}
              </span>
            )}
            {tenure.after && (
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

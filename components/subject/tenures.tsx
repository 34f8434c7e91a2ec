/** Who held an office when, or which offices a person held, with who came before and after. */
import { useId, useState } from 'preact/hooks';
import type { TenureRow } from '../../lib/facts/subject-page.ts';
import type { Shared } from '../card/facts.tsx';
import { Rich } from '../card/rich.tsx';
import { SourceList, SourceMarks } from '../card/sources.tsx';
import { t } from '../strings.ts';

export function Tenures({ tenures, shared }: { tenures: TenureRow[]; shared: Shared }) {
  return (
    <section class="tenures">
      <div class="section-head">
        <h2>{t('offices')}</h2>
      </div>
      <ul class="facts">
        {tenures.map((tenure) => (
          <Row key={tenure.id} tenure={tenure} shared={shared} />
        ))}
      </ul>
    </section>
  );
}

function Row({ tenure, shared }: { tenure: TenureRow; shared: Shared }) {
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
          {rich(tenure.person)} · {rich(tenure.office)}
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

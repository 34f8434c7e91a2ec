/** Sources of one fact: small numbers behind the text, and the list they unfold. */
import type { Citation, SourceNote } from '../../lib/facts/page.ts';
import { t } from '../strings.ts';

interface MarksProps {
  citations: Citation[];
  numbers: Map<number, number>;
  sources: SourceNote[];
  oneSource: boolean;
  open: boolean;
  /** Id of the list that the marks unfold. */
  controls: string;
  onToggle: () => void;
}

/** More numbers than this say no more; the list has them all. */
const MARKS_SHOWN = 4;

/** The numbers are one button, so that the target is large enough for a finger. */
export function SourceMarks({
  citations,
  numbers,
  sources,
  oneSource,
  open,
  controls,
  onToggle,
}: MarksProps) {
  if (citations.length === 0) return null;
  const publishers = citations.map((citation) => publisher(sources[citation.source])).join(', ');
  const beyond = citations.length - MARKS_SHOWN;
  const marks = [
    ...citations.slice(0, MARKS_SHOWN).map(({ source }) => numbers.get(source)),
    ...(beyond > 0 ? [`+${beyond}`] : []),
  ].join(' ');
  return (
    <>
      {/* No break before it, in Firefox neither: a number alone on a line belongs to nothing. */}
      <span class="whole">
        {'\u00a0'}
        <button
          type="button"
          class="marks"
          aria-expanded={open}
          aria-controls={controls}
          aria-label={`${marks}. ${t('sourcesOf', publishers)}`}
          onClick={onToggle}
        >
          {marks}
        </button>
      </span>
      {oneSource && <span class="one-source"> {t('oneSource')}</span>}
    </>
  );
}

interface ListProps {
  id: string;
  citations: Citation[];
  numbers: Map<number, number>;
  sources: SourceNote[];
}

export function SourceList({ id, citations, numbers, sources }: ListProps) {
  return (
    <ol class="sources" id={id}>
      {citations.map((citation) => {
        const source = sources[citation.source];
        if (!source) return null;
        return (
          <li key={citation.source}>
            <span class="source-number">{numbers.get(citation.source)}</span>
            <div class="source">
              <div>
                <b>{publisher(source)}</b>
                <span class="kind">{t(`kind_${source.kind}`)}</span>
              </div>
              <a
                href={source.url}
                lang={source.language}
                dir="auto"
                target="_blank"
                rel="noopener noreferrer"
                referrerpolicy="no-referrer"
              >
                {source.title}
              </a>
              <div class="source-dates">
                {[
                  source.published,
                  citation.says && t('sourceSays', citation.says),
                  t('checkedOn', citation.checked),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** "RFI (AFP)": who printed it, and whose text it is. */
export function publisher(source: SourceNote | undefined): string {
  if (!source) return '';
  return source.carries && source.carries !== source.publisher
    ? `${source.publisher} (${source.carries})`
    : source.publisher;
}

/** What was found, in groups. Every row is a button; arrow keys walk through them. */
import type { Group, Row } from '../../lib/facts/page-list.ts';
import { SEPARATOR } from '../../lib/facts/plain.ts';
import { count, t } from '../strings.ts';
import { Unbroken } from '../unbroken.tsx';

interface Props {
  groups: Group[];
  /** In which the facts are told, BCP 47. */
  lang: string | undefined;
  onShow: (subject: string, pair: string | undefined) => void;
  /** Opens a subject or a pair in full, by its key. */
  onFull: (key: string) => void;
}

export function List({ groups, lang, onShow, onFull }: Props) {
  return (
    <>
      {groups.map(({ name, rows }) => (
        <section key={name} class="group" aria-label={t(`group_${name}`)}>
          <h2>{t(`group_${name}`)}</h2>
          <ul>
            {rows.map((row) => (
              <ListRow
                key={row.key}
                row={row}
                lang={lang}
                onShow={() => onShow(row.subject, row.pair)}
                onFull={() => onFull(row.key)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface RowProps {
  row: Row;
  lang: string | undefined;
  onShow: () => void;
  onFull: () => void;
}

function ListRow({ row, lang, onShow, onFull }: RowProps) {
  return (
    <li class="list-row">
      <button type="button" class="row" onClick={onShow}>
        <span class="row-text" lang={lang}>
          <span class="row-name">
            <bdi>{row.label}</bdi>
            {row.differ && <span class="row-differ">{row.differ}</span>}
          </span>
          {row.role && (
            <span class="row-role">
              <bdi lang={row.role.lang}>
                <Unbroken text={row.role.text} />
              </bdi>
            </span>
          )}
          {row.line.length > 0 && (
            <span class="row-line">
              <bdi>
                {row.line.map(({ text, lang: own }, index) => (
                  <span key={text} lang={own}>
                    {index > 0 && SEPARATOR}
                    <Unbroken text={text} />
                  </span>
                ))}
              </bdi>
            </span>
          )}
        </span>
        <span class="row-count" aria-hidden="true">
          {row.count}
        </span>
        <span class="unseen">{count('mentions', row.count)}</span>
      </button>
      <button type="button" class="row-full" aria-label={t('inFull', row.label)} onClick={onFull}>
        <span class="chevron" aria-hidden="true" />
      </button>
    </li>
  );
}

/** Moves focus between the filter and the rows; to be put on the popup's document. */
export function walkRows(event: KeyboardEvent, root: Document): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [...root.querySelectorAll<HTMLElement>('input[type="search"], .row')];
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = stops[at < 0 ? (step > 0 ? 0 : stops.length - 1) : at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

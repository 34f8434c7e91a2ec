/** Dated facts as rows: the date in its own column, the text, its sources when asked for. */
import { useId, useState } from 'preact/hooks';
import type { Fact, SourceNote } from '../../lib/facts/page.ts';
import { Differ } from './differ.tsx';
import { ForeignNote } from './foreign-note.tsx';
import { Rich } from './rich.tsx';
import { SourceList, SourceMarks } from './sources.tsx';

/** What every row needs of the page it stands on. */
export interface Shared {
  sources: SourceNote[];
  /** Whether a subject can be opened. */
  knows: (subject: string) => boolean;
  numbers: Map<number, number>;
  onOpen: (subject: string) => void;
}

export function FactRows({ rows, shared, label }: { rows: Fact[]; shared: Shared; label: string }) {
  return (
    <ul class="facts" aria-label={label}>
      {rows.map((fact) => (
        <FactRow key={fact.id} fact={fact} shared={shared} />
      ))}
    </ul>
  );
}

export function FactRow({ fact, shared }: { fact: Fact; shared: Shared }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const { sources, knows, numbers, onOpen } = shared;
  return (
    <li class="fact" id={`fact-${fact.id}`}>
      <div class="when">
        <bdi>{fact.date}</bdi>
      </div>
      <div class="what">
        <Rich text={fact.text} knows={knows} onOpen={onOpen} />
        <SourceMarks
          citations={fact.citations}
          numbers={numbers}
          sources={sources}
          oneSource={fact.oneSource}
          open={open}
          controls={list}
          onToggle={() => setOpen(!open)}
        />
        <ForeignNote note={fact.note} />
        {fact.differ && <Differ differ={fact.differ} />}
      </div>
      {open && <SourceList id={list} citations={fact.citations} numbers={numbers} sources={sources} />}
    </li>
  );
}

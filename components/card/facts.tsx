/** Dated facts as rows: the date in its own column, the text, its sources when asked for. */
import { useId, useState } from 'preact/hooks';
import type { Fact, PageFacts } from '../../lib/facts/page.ts';
import { Differ } from './differ.tsx';
import { Rich } from './rich.tsx';
import { SourceList, SourceMarks } from './sources.tsx';

export interface Shared {
  facts: PageFacts;
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

function FactRow({ fact, shared }: { fact: Fact; shared: Shared }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const { facts, numbers, onOpen } = shared;
  return (
    <li class="fact">
      <div class="when">
        <bdi>{fact.date}</bdi>
      </div>
      <div class="what">
        <Rich text={fact.text} knows={(id) => id in facts.subjects} onOpen={onOpen} />
        <SourceMarks
          citations={fact.citations}
          numbers={numbers}
          sources={facts.sources}
          oneSource={fact.oneSource}
          open={open}
          controls={list}
          onToggle={() => setOpen(!open)}
        />
        {fact.differ && <Differ differ={fact.differ} />}
      </div>
      {open && <SourceList id={list} citations={fact.citations} numbers={numbers} facts={facts} />}
    </li>
  );
}

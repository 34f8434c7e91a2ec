/** A country's or body's offices as facts of its own card: who holds the highest, and who of the page held any. */
import { bounds } from '../dates.ts';
import { type Candidate, roleCandidate } from './candidates.ts';
import type { CompiledSubject } from './compiled.ts';
import type { PageContext } from './page-context.ts';
import { holdersAt, successor, type Tenure, tenuresOf } from './roles.ts';
import { HOLDER, isHead } from './sizes.ts';
import type { Telling } from './telling.ts';

/** Each fact once, by its id. */
export function placeOffices(record: CompiledSubject, page: PageContext, telling: Telling): Candidate[] {
  if (!record.offices.length) return [];
  const candidates = [...peopleOfPage(record, page, telling), ...heads(record, telling)];
  return [...new Map(candidates.map((one) => [one.id, one])).values()];
}

/** Changes of office of the people on the page; a handover between two of them is told once. */
function peopleOfPage(record: CompiledSubject, page: PageContext, telling: Telling): Candidate[] {
  return [...telling.subjects.values()]
    .filter(({ id, kind }) => kind === 'person' && page.has(id))
    .flatMap(({ roles }) => tenuresOf(roles.filter(({ office }) => record.offices.includes(office))))
    .flatMap((tenure) => {
      const office = telling.subjects.get(tenure.office);
      const next = office && successor(tenure, office);
      const leaves = tenure.to !== null && !(next && page.has(next.person));
      const edges = leaves ? (['from', 'to'] as const) : (['from'] as const);
      return edges.map((edge) => roleCandidate(tenure, edge, office, record.id, telling));
    });
}

/** Who holds the highest offices on the day, and who took them after it. */
function heads(record: CompiledSubject, telling: Telling): Candidate[] {
  return record.offices.flatMap((id) => {
    const office = telling.subjects.get(id);
    if (!office || !isHead(office.function)) return [];
    const held = holdersAt(office, telling.day).map((tenure) => holderCandidate(tenure, record.id));
    const later = tenuresOf(office.holders)
      .filter(({ from }) => bounds(from).earliest > telling.day)
      .map((tenure) => roleCandidate(tenure, 'from', office, record.id, telling));
    return [...held, ...later];
  });
}

function holderCandidate(tenure: Tenure, self: string): Candidate {
  const id = tenure.roles[0]?.id ?? '';
  const others = [tenure.person, tenure.office].filter((other) => other !== self);
  // The same id as taking the office: one of the two is told.
  return { type: 'holder', id, root: id, when: tenure.from, others, size: HOLDER, tenure };
}

/** Ids of a place's highest offices, by what its own record says of them. */
export function headOffices({ kind, offices, labels }: CompiledSubject): string[] {
  return kind === 'place' ? offices.filter((id) => isHead(labels[id]?.function)) : [];
}

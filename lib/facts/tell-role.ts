/** Changes of office in words, and the beginnings and ends of people and things. */
import { join, type Part, type PhraseKey } from '../i18n/reader.ts';
import type { Candidate } from './candidates.ts';
import type { CompiledReference } from './compiled.ts';
import { officeName, tenureSpan } from './offices.ts';
import type { Tenure } from './roles.ts';
import type { Telling } from './telling.ts';
import type { Told } from './told.ts';

/** "Left office as Prime Minister of Hungary, succeeded by Péter Magyar" */
export function tellRole(
  { tenure, edge, other }: Extract<Candidate, { type: 'role' }>,
  self: readonly string[],
  telling: Telling,
): Told {
  const { reader } = telling;
  const role = (edge === 'from' ? tenure.roles[0] : tenure.roles.at(-1)) as (typeof tenure.roles)[number];
  const name = officeName(tenure.office, tenure.person, telling);
  const office: Part = self.includes(tenure.office)
    ? name.text
    : { subject: tenure.office, text: name.text, ...(name.lang ? { lang: name.lang } : {}) };
  const ofBody = self.length === 1 && self[0] !== tenure.person && !self.includes(tenure.office);
  const both = edge === 'from' ? 'office.tookAfter' : 'office.leftTo';
  const alone = edge === 'from' ? 'office.took' : 'office.left';
  let text =
    ofBody && edge === 'from'
      ? arrival(tenure, other, office, telling)
      : other
        ? reader.tell(both, { office, person: telling.link(other.person) })
        : reader.tell(alone, { office });
  if (tenure.acting) text = reader.tell('office.noted', { what: text, note: reader.say('office.acting') });
  if (role.disputed) {
    const note = reader.say('office.disputed', { who: reader.text(role.disputed).text });
    text = reader.tell('office.noted', { what: text, note });
  }
  if (!(self.length === 1 && self[0] === tenure.person) && !(ofBody && edge === 'from')) {
    text = reader.tell('statement.of', { subject: telling.link(tenure.person), what: text });
  }
  const next = edge === 'to' ? other?.roles[0] : other?.roles.at(-1);
  // What the other's sources dispute is the other's day, and belongs to their card.
  const others = supporting(next?.references ?? [], edge === 'to' ? 'from' : 'to').filter(
    ({ says }) => !says,
  );
  const references = [...supporting(role.references, edge), ...others];
  return {
    text,
    references,
    held: { [edge]: edge === 'from' ? tenure.from : (tenure.to ?? undefined) },
    oneSource: role.oneSource,
    claims: [],
  };
}

/** On the card of a country or a body: "President of Cuba: Miguel Díaz-Canel · before: Raúl Castro" */
function arrival(tenure: Tenure, before: Tenure | null, office: Part, telling: Telling): Part[] {
  const { reader } = telling;
  const title =
    typeof office === 'string' ? reader.capital(office) : { ...office, text: reader.capital(office.text) };
  const holder = reader.tell('office.holder', { office: title, person: telling.link(tenure.person) });
  if (!before) return holder;
  return join([...holder, ' · ', ...reader.tell('office.before', { person: telling.link(before.person) })]);
}

/** "President of Kenya: William Ruto, since 13 Sept 2022" */
export function tellHolder(tenure: Tenure, telling: Telling): Told {
  const { reader } = telling;
  const name = officeName(tenure.office, tenure.person, telling);
  const link = {
    subject: tenure.office,
    text: reader.capital(name.text),
    ...(name.lang ? { lang: name.lang } : {}),
  };
  const holder = reader.tell('office.holder', { office: link, person: telling.link(tenure.person) });
  const role = tenure.roles[0] as Tenure['roles'][number];
  return {
    text: join([...holder, reader.say('list.separator'), tenureSpan(tenure, telling)]),
    references: supporting(role.references, 'from'),
    held: { from: tenure.from },
    oneSource: role.oneSource,
    claims: [],
  };
}

/** The references for one part of a fact; all of them where none names it. */
function supporting(references: readonly CompiledReference[], part: string): readonly CompiledReference[] {
  const found = references.filter(({ supports }) => !supports || supports.includes(part));
  return found.length ? found : references;
}

const STARTS: Readonly<Record<string, PhraseKey>> = {
  person: 'fact.born',
  organisation: 'fact.founded',
  place: 'fact.founded',
  work: 'fact.founded',
  agreement: 'fact.signed',
};

export function tellLife(
  { edge, of }: Extract<Candidate, { type: 'life' }>,
  { reader }: Telling,
): Told | null {
  const dated = of[edge];
  if (!dated) return null;
  const phrase = edge === 'start' ? STARTS[of.kind] : of.kind === 'person' ? 'fact.died' : 'fact.ended';
  return {
    text: [reader.say(phrase ?? 'fact.began')],
    references: dated.references,
    held: { when: dated.when },
    oneSource: dated.oneSource,
    claims: [],
  };
}

/** A candidate as a fact of the page, in the reader's language: text, date, citations, who differs. */
import type { Part, PhraseKey } from '../i18n/reader.ts';
import { differ, type Held } from './agreement.ts';
import type { Candidate } from './candidates.ts';
import type { Brief, CompiledEvent, CompiledReference, CompiledStatement, Text } from './compiled.ts';
import { encountersOf, type PairEncounter } from './meetings.ts';
import { officeName } from './offices.ts';
import type { Fact, ForeignText } from './page.ts';
import type { Telling } from './telling.ts';

/** What a fact says, before it is laid out as a row or as the lead. */
export interface Told {
  text: Part[];
  lang?: string;
  note?: ForeignText;
  references: readonly CompiledReference[];
  held: Held;
  oneSource: boolean;
  /** The article's own dates for it. */
  claims: readonly string[];
}

/**
 * `self` are the one or two subjects whose card it stands on; `last` says that a call is known to be
 * the last. Null where its event is not at hand.
 */
export function tellFact(
  candidate: Candidate,
  self: readonly string[],
  telling: Telling,
  last = false,
): Fact | null {
  const told = tell(candidate, self, telling, last);
  if (!told) return null;
  const { text, lang, note, references, held, oneSource, claims } = told;
  const sides = differ(held, references, claims, telling);
  return {
    id: candidate.id,
    when: candidate.when,
    date: candidate.when && telling.reader.date(candidate.when),
    text: telling.rich(text, lang),
    ...(note ? { note } : {}),
    citations: telling.cite(references, held),
    ...(sides ? { differ: sides } : {}),
    oneSource,
  };
}

export function tell(
  candidate: Candidate,
  self: readonly string[],
  telling: Telling,
  last = false,
): Told | null {
  switch (candidate.type) {
    case 'event': {
      const event = telling.events.get(candidate.id);
      return event ? tellEvent(event, eventName(candidate.brief, event, self, telling), telling) : null;
    }
    case 'encounter': {
      const event = telling.events.get(candidate.id);
      return event ? tellEncounter(candidate.met, event, last, telling) : null;
    }
    case 'role':
      return tellRole(candidate, self, telling);
    case 'statement':
      return tellStatement(candidate.statement, self, telling);
    case 'life':
      return tellLife(candidate, telling);
  }
}

/**
 * The event's label; where that is not in the reader's language and it was a meeting of two, what
 * the structure says: "Met in person with Xi Jinping in Beijing".
 */
export function eventName(
  brief: Brief,
  event: CompiledEvent,
  self: readonly string[],
  telling: Telling,
): Part[] {
  const { reader } = telling;
  const [own, another] = self;
  if (reader.text(event.label).lang && own && !another) {
    for (const other of brief.participants) {
      const [met] = encountersOf(own, other, [brief]);
      if (met && met.contact !== 'presence' && isOfTwo(met)) {
        const what = [reader.say(encounterPhrase(met, false))];
        return inPlace(reader.tell('fact.with', { what, person: telling.link(other) }), met, telling);
      }
    }
  }
  return [telling.link(event.id)];
}

/** What the records hold of an event that a source could see otherwise. */
export function heldOf({ when, where, description }: CompiledEvent): Held {
  return { when, ...(where ? { where } : {}), text: description };
}

/** An event by its label or by what it was, with its description behind. */
function tellEvent(event: CompiledEvent, what: Part[], telling: Telling): Told {
  const only = what.length === 1 && typeof what[0] === 'object' ? what[0].lang : undefined;
  const description = telling.reader.text(event.description);
  const common = {
    references: event.references,
    held: heldOf(event),
    oneSource: event.oneSource,
    claims: telling.claims.get(event.id) ?? [],
  };
  if (description.lang === only) {
    return { text: sentences(what, description.text), ...(only ? { lang: only } : {}), ...common };
  }
  return {
    text: what,
    ...(description.lang ? { note: { text: description.text, lang: description.lang } } : {}),
    ...common,
  };
}

/** "Met briefly in Berlin · Berlin conference on Libya" */
function tellEncounter(met: PairEncounter, event: CompiledEvent, last: boolean, telling: Telling): Told {
  const { reader } = telling;
  const what = inPlace([reader.say(encounterPhrase(met, last))], met, telling);
  const held = { ...heldOf(event), when: met.when };
  if (isOfTwo(met)) return { ...tellEvent(event, what, telling), held };
  // The larger event's description says little about these two.
  const { note: _, ...told } = tellEvent(event, what, telling);
  return { ...told, text: reader.tell('fact.during', { what, event: telling.link(event.id) }), held };
}

/** "Met briefly" -> "Met briefly in Berlin"; a call has no place. */
function inPlace(what: Part[], { where, contact }: PairEncounter, telling: Telling): Part[] {
  if (!where || contact === 'call') return what;
  const key = telling.stub(where)?.type === 'city' ? 'fact.inCity' : 'fact.atPlace';
  return telling.reader.tell(key, { what, place: telling.link(where) });
}

/** A meeting of the two and nothing more: not one at a larger event, nor a summit known by its name. */
export function isOfTwo({ event, encounter }: PairEncounter): boolean {
  const alone = event.encounters.length <= 1 && event.participants.length <= 2;
  return alone && encounter.among.length === 2 && event.form !== 'summit';
}

function encounterPhrase({ contact, event, encounter }: PairEncounter, last: boolean): PhraseKey {
  if (contact === 'presence') return 'fact.present';
  if (contact === 'letter') return 'fact.letter';
  if (contact === 'call') {
    if (event.mode === 'video') return last ? 'fact.lastVideo' : 'fact.video';
    if (event.mode === 'phone') return last ? 'fact.lastPhone' : 'fact.phone';
    return last ? 'fact.lastCall' : 'fact.call';
  }
  if (encounter.how === 'brief') return 'fact.metBrief';
  return encounter.how === 'small-group' ? 'fact.metGroup' : 'fact.met';
}

/** "Left office as Prime Minister of Hungary, succeeded by Péter Magyar" */
function tellRole(
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
  const both = edge === 'from' ? 'office.tookAfter' : 'office.leftTo';
  const alone = edge === 'from' ? 'office.took' : 'office.left';
  let text = other
    ? reader.tell(both, { office, person: telling.link(other.person) })
    : reader.tell(alone, { office });
  if (tenure.acting) text = reader.tell('office.noted', { what: text, note: reader.say('office.acting') });
  if (role.disputed) {
    const note = reader.say('office.disputed', { who: reader.text(role.disputed).text });
    text = reader.tell('office.noted', { what: text, note });
  }
  if (!(self.length === 1 && self[0] === tenure.person)) {
    text = reader.tell('statement.of', { subject: telling.link(tenure.person), what: text });
  }
  const next = edge === 'to' ? other?.roles[0] : other?.roles.at(-1);
  const references = [
    ...supporting(role.references, edge),
    ...supporting(next?.references ?? [], edge === 'to' ? 'from' : 'to'),
  ];
  return {
    text,
    references,
    held: { [edge]: edge === 'from' ? tenure.from : (tenure.to ?? undefined) },
    oneSource: role.oneSource,
    claims: [],
  };
}

/** The references for one part of a fact; all of them where none names it. */
function supporting(references: readonly CompiledReference[], part: string): readonly CompiledReference[] {
  const found = references.filter(({ supports }) => !supports || supports.includes(part));
  return found.length ? found : references;
}

function tellStatement(statement: CompiledStatement, self: readonly string[], telling: Telling): Told {
  const { reader } = telling;
  const { subject, property, value, text, when, amount, unit, by, outcome } = statement;
  const own = text ? reader.text(text) : null;
  let parts: Part[] = own ? [own.text] : [];
  if (!own && value) {
    const key = `property.${property}`;
    parts = reader.tell(isProperty(key) ? key : 'property.other', { value: telling.link(value) });
  }
  // On the card of two, neither goes without saying.
  const said = (id: string) => (self.length === 1 && self[0] === id) || isNamed(id, text, telling);
  if (by && property === 'position') {
    if (!said(by)) parts = reader.tell('statement.of', { subject: voice(by, telling), what: parts });
  } else if (!said(subject) && !(by && telling.stub(subject)?.kind === 'event')) {
    // Most statements leave their subject out: it heads the card they are written for.
    parts = reader.tell('statement.of', { subject: telling.link(subject), what: parts });
  }
  if (by && property !== 'position' && by !== subject && !said(by)) {
    parts = reader.tell('statement.by', { text: parts, who: voice(by, telling) });
  }
  if (outcome) parts = reader.tell('statement.outcome', { text: parts, outcome: reader.text(outcome).text });
  return {
    text: parts,
    ...(own?.lang ? { lang: own.lang } : {}),
    references: statement.references,
    held: {
      ...(when ? { when } : {}),
      ...(amount === undefined ? {} : { amount, unit }),
      ...(text ? { text } : {}),
    },
    oneSource: statement.oneSource,
    claims: [],
  };
}

const PROPERTIES = [
  'property.capital',
  'property.member-of',
  'property.located-in',
  'property.part-of',
  'property.official-name',
  'property.operator',
  'property.maker',
  'property.owner',
  'property.founded-by',
  'property.succeeded-by',
] as const;
function isProperty(key: string): key is (typeof PROPERTIES)[number] {
  return (PROPERTIES as readonly string[]).includes(key);
}

/** Who says so: a subject, or a name where we keep none. */
function voice(by: string, telling: Telling): Part {
  return telling.stub(by) ? telling.link(by) : by;
}

/**
 * Whether the text names somebody itself, in any of its languages: the others say the same with other
 * spellings. Short words of a name ("of", "the") stand in any text.
 */
function isNamed(id: string, text: Text | undefined, telling: Telling): boolean {
  const label = telling.stub(id)?.label ?? { en: id };
  return Object.entries(text ?? {}).some(([lang, words]) =>
    (label[lang] ?? label.en).split(/[\s'’-]+/).some((word) => word.length > 3 && words.includes(word)),
  );
}

function tellLife({ edge, of }: Extract<Candidate, { type: 'life' }>, { reader }: Telling): Told | null {
  const dated = of[edge];
  if (!dated) return null;
  const phrase =
    edge === 'start'
      ? of.kind === 'person'
        ? 'fact.born'
        : 'fact.founded'
      : of.kind === 'person'
        ? 'fact.died'
        : 'fact.ended';
  return {
    text: [reader.say(phrase)],
    references: dated.references,
    held: { when: dated.when },
    oneSource: dated.oneSource,
    claims: [],
  };
}

/** Two sentences, or one where there is no second. */
function sentences(first: readonly Part[], second: string): Part[] {
  if (!second) return [...first];
  const last = first.at(-1);
  const end = (typeof last === 'string' ? last : (last?.text ?? '')).trimEnd();
  return [...first, `${/[.!?…]$/.test(end) ? '' : '.'} ${second}`];
}

/** The one fact that matters, laid out large: a headline, a line of detail, who differs. */
import type { Link, Part } from '../i18n/reader.ts';
import { differ, type Held } from './agreement.ts';
import type { Candidate } from './candidates.ts';
import type { Brief, CompiledEvent, CompiledReference, CompiledSubject } from './compiled.ts';
import type { LastContact } from './meetings.ts';
import { officeName, tenureSpan } from './offices.ts';
import type { Lead } from './page.ts';
import { predecessor, type Tenure } from './roles.ts';
import { tell } from './tell.ts';
import { eventBesideDate, eventName, heldOf, isOfTwo } from './tell-event.ts';
import type { Telling } from './telling.ts';
import type { Told } from './told.ts';

/** A statement up to this long can stand in large type, in three lines; a longer one stands under its date. */
const HEADLINE_LENGTH = 130;
/** One about an event that is not named in it stands under the event's name, unless it is this short. */
const SHORT_LENGTH = 70;
/** Participants named in an event's detail. */
const PARTICIPANTS_SHOWN = 5;

/** "Last met 7 Feb 2022" · "Moscow, in person · no meeting since, in records to 1 Jul 2026" */
export function contactLead(last: LastContact, event: CompiledEvent, telling: Telling): Lead {
  const { reader } = telling;
  const met = last.contact === 'meeting';
  const key = met
    ? last.covered
      ? 'pair.lastMet'
      : 'pair.met'
    : last.covered
      ? 'pair.lastSpoke'
      : 'pair.spoke';
  const mode = event.mode ?? (met ? undefined : 'phone');
  const how = last.encounter.how;
  const place: Part[] = met && last.where ? [telling.link(last.where)] : [];
  const manner = [
    ...(mode ? [reader.say(`mode.${mode}`)] : []),
    ...(how === 'brief' || how === 'small-group' ? [reader.say(`how.${how}`)] : []),
  ];
  const detail = [
    listed([...place, ...manner], telling),
    ...(isOfTwo(last) ? [] : [[eventBesideDate(event, telling)]]),
    reachPart(last, telling),
  ];
  const held = { ...heldOf(event), when: last.when };
  return {
    id: event.id,
    headline: reader.say(key, { date: reader.date(last.when) }),
    detail: telling.rich(dotted(detail)),
    ...backing({ references: event.references, held, claims: telling.claims.get(event.id) ?? [] }, telling),
    oneSource: event.oneSource,
  };
}

/** What the records say about the time since: only as far as they reach. */
function reachPart({ contact, covered, again, reach }: LastContact, { reader, asOf }: Telling): Part[] {
  const met = contact === 'meeting';
  if (again && asOf !== null) return [reader.say(met ? 'pair.metAgain' : 'pair.spokeAgain')];
  if (reach === null) return [];
  const day = reader.day(reach);
  if (!covered) return [reader.say('pair.latest', { day })];
  return [reader.say(met ? 'pair.noMeetingSince' : 'pair.noCallSince', { day })];
}

/** An event on its own card: when, where, who. */
export function eventLead(event: CompiledEvent, telling: Telling): Lead {
  const { reader } = telling;
  // A country's earthquake: its place is who it happened to, and is said once.
  const place = event.where && !event.participants.includes(event.where) ? [telling.link(event.where)] : [];
  const venue = event.venue ? reader.text(event.venue) : null;
  const who = event.participants.slice(0, PARTICIPANTS_SHOWN).map((id) => telling.link(id));
  const more = event.participants.length - who.length;
  const people = listed(who, telling);
  const detail = [
    listed([...place, ...(venue && !venue.lang ? [venue.text] : [])], telling),
    event.mode ? [reader.say(`mode.${event.mode}`)] : [],
    more > 0 ? reader.tell('list.more', { list: people, count: more }) : people,
  ];
  return {
    id: event.id,
    headline: reader.capital(reader.date(event.when)),
    detail: telling.rich(dotted(detail)),
    ...backing(
      { references: event.references, held: heldOf(event), claims: telling.claims.get(event.id) ?? [] },
      telling,
    ),
    oneSource: event.oneSource,
  };
}

/** An office by its holder: "Emmanuel Macron" · "since 14 May 2017 · before: François Hollande" */
export function holderLead(tenure: Tenure, office: CompiledSubject, telling: Telling): Lead {
  const { reader } = telling;
  const role = tenure.roles[0] as Tenure['roles'][number];
  const before = predecessor(tenure, office);
  const detail = [
    [tenureSpan(tenure, telling)],
    before ? reader.tell('office.before', { person: telling.link(before.person) }) : [],
  ];
  return {
    id: role.id,
    headline: telling.name(tenure.person),
    detail: telling.rich(dotted(detail)),
    ...backing({ references: role.references, held: { from: tenure.from }, claims: [] }, telling),
    oneSource: role.oneSource,
  };
}

/** Any other fact as a lead; null where its event is not at hand. */
export function candidateLead(candidate: Candidate, self: readonly string[], telling: Telling): Lead | null {
  const told = tell(candidate, self, telling);
  if (!told) return null;
  return {
    id: candidate.id,
    ...layOut(candidate, told, self, telling),
    ...backing(told, telling),
    oneSource: told.oneSource,
  };
}

function layOut(
  candidate: Candidate,
  told: Told,
  self: readonly string[],
  telling: Telling,
): Pick<Lead, 'headline' | 'headlineLang' | 'named' | 'detail' | 'note'> {
  const { reader } = telling;
  const date = candidate.when ? [reader.date(candidate.when)] : [];
  if (candidate.type === 'event') return eventLayOut(candidate.brief, date, self, telling);
  if (candidate.type === 'role' && self.length === 2) {
    const { tenure, other } = candidate;
    const office = officeName(tenure.office, tenure.person, telling);
    const link = { subject: tenure.office, text: office.text, ...(office.lang ? { lang: office.lang } : {}) };
    const names = { later: telling.name(tenure.person), earlier: other ? telling.name(other.person) : '' };
    return { headline: reader.say('office.succeeded', names), detail: telling.rich(dotted([[link], date])) };
  }
  if (candidate.type === 'holder') {
    const { tenure } = candidate;
    const office = officeName(tenure.office, tenure.person, telling);
    const values = { office: reader.capital(office.text), person: telling.name(tenure.person) };
    return {
      headline: reader.say('office.holder', values),
      detail: telling.rich([tenureSpan(tenure, telling)]),
    };
  }
  const lang = told.lang ? { lang: told.lang } : {};
  const note = told.note ? { note: told.note } : {};
  const plain = reader.capital(plainText(told.text));
  // "Signed", "Founded": a word alone is no headline.
  if (candidate.type === 'life' && date.length) {
    return { headline: dotted([[plain], date]).join(''), detail: telling.rich([]), ...note };
  }
  const about = candidate.type === 'statement' ? candidate.statement.subject : '';
  const ofEvent = telling.stub(about)?.kind === 'event' && !self.includes(about);
  // Who took a position is said with it; everything else said of an event means little without its name.
  const alone = !ofEvent || (candidate.type === 'statement' && candidate.statement.property === 'position');
  if (plain.length <= (alone ? HEADLINE_LENGTH : SHORT_LENGTH) || !date.length) {
    const headlineLang = told.lang ? { headlineLang: told.lang } : {};
    return {
      headline: plain,
      ...headlineLang,
      ...namedIn(told, self, telling),
      detail: telling.rich(date),
      ...note,
    };
  }
  if (ofEvent) {
    const label = telling.reader.text(telling.stub(about)?.label ?? { en: about });
    const headlineLang = label.lang ? { headlineLang: label.lang } : {};
    const own = tell(candidate, [...self, about], telling)?.text ?? told.text;
    return {
      headline: reader.capital(label.text),
      ...headlineLang,
      detail: { ...telling.rich(dotted([date, own])), ...lang },
    };
  }
  return { headline: reader.capital(date.join('')), detail: telling.rich(told.text, told.lang), ...note };
}

/** "Russian invasion of Ukraine" · "since 24 Feb 2022 · Ukraine" */
function eventLayOut(
  brief: Brief,
  date: Part[],
  self: readonly string[],
  telling: Telling,
): Pick<Lead, 'headline' | 'headlineLang' | 'detail' | 'note'> {
  const event = telling.events.get(brief.id) as CompiledEvent;
  const name = eventName(brief, event, self, telling);
  const [label] = name;
  const lang = name.length === 1 && typeof label === 'object' ? label.lang : undefined;
  const description = telling.reader.text(event.description);
  const isSaid = !event.where || self.includes(event.where) || name.length > 1;
  const place = isSaid ? [] : [telling.link(event.where as string)];
  const own = description.lang ? [] : [description.text];
  return {
    headline: telling.reader.capital(plainText(name)),
    ...(lang ? { headlineLang: lang } : {}),
    detail: telling.rich(dotted([date, place, own])),
    ...(description.lang ? { note: { text: description.text, lang: description.lang } } : {}),
  };
}

/** Citations, and who differs. */
function backing(
  {
    references,
    held,
    claims,
  }: { references: readonly CompiledReference[]; held: Held; claims: readonly string[] },
  telling: Telling,
): Pick<Lead, 'citations' | 'differ'> {
  const sides = differ(held, references, claims, telling);
  return { citations: telling.cite(references, held), ...(sides ? { differ: sides } : {}) };
}

/** The first whom a headline names besides `self`. */
function namedIn({ text }: Told, self: readonly string[], telling: Telling): Pick<Lead, 'named'> {
  const link = telling
    .opening(text)
    .find((part) => typeof part !== 'string' && !self.includes(part.subject)) as Link | undefined;
  return link ? { named: { subject: link.subject, text: link.text } } : {};
}

function plainText(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

function listed(parts: readonly Part[], { reader }: Telling): Part[] {
  const separator = reader.say('list.separator');
  return parts.flatMap((part, index) => (index ? [separator, part] : [part]));
}

/** Parts of a line with " · " between those that say anything. */
function dotted(groups: readonly (readonly Part[])[]): Part[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index ? [' · ', ...group] : [...group]));
}

/** Events in words: by their label, or by what the structure says of two people who met or spoke. */
import type { Part, PhraseKey } from '../i18n/reader.ts';
import type { Held } from './agreement.ts';
import type { Brief, CompiledEvent } from './compiled.ts';
import { encountersOf, type PairEncounter } from './meetings.ts';
import type { Telling } from './telling.ts';
import type { Told } from './told.ts';
import { undated } from './undated.ts';

/**
 * The event's label; where that is not in the reader's language and it was a meeting of two, what
 * the structure says: "Met in person with Xi Jinping in Beijing". `beside`: its date stands beside it.
 */
export function eventName(
  brief: Brief,
  event: CompiledEvent,
  self: readonly string[],
  telling: Telling,
  beside = false,
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
  return [beside ? eventBesideDate(event, telling) : telling.link(event.id)];
}

/** The event by its name, less the date that stands beside it. */
export function eventBesideDate({ id, when }: CompiledEvent, telling: Telling): Part {
  const link = telling.link(id);
  if (typeof link === 'string') return link;
  return { ...link, text: undated(link.text, when, link.lang ?? telling.reader.lang) };
}

/** What the records hold of an event that a source could see otherwise. */
export function heldOf({ when, where, description }: CompiledEvent): Held {
  return { when, ...(where ? { where } : {}), text: description };
}

/** An event by its label or by what it was, with its description behind. */
export function tellEvent(event: CompiledEvent, what: Part[], telling: Telling): Told {
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
export function tellEncounter(
  met: PairEncounter,
  event: CompiledEvent,
  last: boolean,
  telling: Telling,
): Told {
  const { reader } = telling;
  const what = inPlace([reader.say(encounterPhrase(met, last))], met, telling);
  const held = { ...heldOf(event), when: met.when };
  if (isOfTwo(met)) return { ...tellEvent(event, what, telling), held };
  // The larger event's description says little about these two.
  const { note: _, ...told } = tellEvent(event, what, telling);
  return {
    ...told,
    text: reader.tell('fact.during', { what, event: eventBesideDate(event, telling) }),
    held,
  };
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

/** Two sentences, or one where there is no second. */
function sentences(first: readonly Part[], second: string): Part[] {
  if (!second) return [...first];
  const last = first.at(-1);
  const end = (typeof last === 'string' ? last : (last?.text ?? '')).trimEnd();
  return [...first, `${/[.!?…]$/.test(end) ? '' : '.'} ${second}`];
}

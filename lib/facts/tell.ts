/** A candidate as a fact of the page, in the reader's language: text, date, citations, who differs. */

import { differ } from './agreement.ts';
import type { Candidate } from './candidates.ts';
import type { Fact } from './page.ts';
import { eventName, tellEncounter, tellEvent } from './tell-event.ts';
import { tellHolder, tellLife, tellRole } from './tell-role.ts';
import { tellStatement } from './tell-statement.ts';
import type { Telling } from './telling.ts';
import type { Told } from './told.ts';

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
    text: telling.rich(telling.opening(text), lang),
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
      return event ? tellEvent(event, eventName(candidate.brief, event, self, telling, true), telling) : null;
    }
    case 'encounter': {
      const event = telling.events.get(candidate.id);
      return event ? tellEncounter(candidate.met, event, last, telling) : null;
    }
    case 'role':
      return tellRole(candidate, self, telling);
    case 'holder':
      return tellHolder(candidate.tenure, telling);
    case 'statement':
      return tellStatement(candidate.statement, self, telling);
    case 'life':
      return tellLife(candidate, telling);
  }
}

/** What facts weigh by their kind alone, 0 to 1: the turning points of the news before its routine. */

const FORMS: Readonly<Record<string, number>> = {
  war: 1,
  coup: 0.9,
  assassination: 0.9,
  ceasefire: 0.8,
  agreement: 0.8,
  election: 0.8,
  death: 0.8,
  summit: 0.7,
  talks: 0.7,
  attack: 0.7,
  decision: 0.7,
  referendum: 0.7,
  disaster: 0.7,
  sanctions: 0.6,
  verdict: 0.6,
  resignation: 0.6,
  appointment: 0.5,
  meeting: 0.5,
  visit: 0.4,
  call: 0.4,
  exchange: 0.4,
  delivery: 0.4,
  protest: 0.4,
};

const PROPERTIES: Readonly<Record<string, number>> = {
  accusation: 0.6,
  decision: 0.6,
  figure: 0.5,
  fact: 0.45,
  position: 0.4,
  operator: 0.3,
  maker: 0.3,
  owner: 0.3,
  'founded-by': 0.3,
  'succeeded-by': 0.3,
};

/** Being at the same place, or founded, or anything else. */
export const MINOR = 0.3;
/** Capitals, memberships and the like, which everybody knows. */
const TRIVIAL = 0.05;
/** What the base's editors prefer, on top. */
const PREFERRED = 0.3;
/** Leaving an office that one came back to. */
export const PASSING = 0.2;
/** A death, and a change at the top, weigh as much as an election. */
export const TURNING = 0.8;
const OFFICE = 0.6;
/** Who holds an office of a country: worth knowing where nothing happened. */
export const HOLDER = 0.4;
const HEADS = new Set(['head-of-state', 'head-of-government', 'head-of-organisation']);

export function formSize(form: string): number {
  return FORMS[form] ?? MINOR;
}

export function statementSize(property: string, rank: string): number {
  return (PROPERTIES[property] ?? TRIVIAL) + (rank === 'preferred' ? PREFERRED : 0);
}

/** Whether a fact is worth large type. */
export function isTrivial(size: number): boolean {
  return size <= TRIVIAL;
}

export function isHead(officeFunction: string | undefined): boolean {
  return HEADS.has(officeFunction ?? '');
}

/** Taking or leaving an office. */
export function officeSize(officeFunction: string | undefined): number {
  return isHead(officeFunction) ? TURNING : OFFICE;
}

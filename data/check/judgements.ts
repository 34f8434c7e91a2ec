/**
 * Descriptions of people say nationality and field, those of organisations what they are: a judgement, a tie of
 * family or a place in power that changes needs a source and a date, a description has neither.
 */
import type { Rule } from './report.ts';

/** Words and phrases that judge, accuse or tie somebody to somebody, as English descriptions write them. */
const JUDGEMENTS = [
  // Where on the spectrum, in others' words.
  'far-right',
  'far-left',
  'populist',
  'extremist',
  'ultranationalist',
  'hardliner',
  'hard-line',
  'firebrand',
  'maverick',
  'hawk',
  // Power and money.
  'oligarch',
  'strongman',
  'dictator',
  'warlord',
  'power broker',
  'tycoon',
  'puppet',
  'henchman',
  // Crime and repute.
  'corrupt',
  'convicted',
  'drug lord',
  'terrorist',
  'propagandist',
  'mastermind',
  'disgraced',
  'controversial',
  'notorious',
  // Ties to others.
  'ally of',
  'allied to',
  'allied with',
  'close to',
  'loyal to',
  'confidant',
  'crony',
  'heir',
  'son of',
  'daughter of',
  'wife of',
  'widow of',
  'brother of',
  'sister of',
] as const;

/** What organisations are called by others, or are for a time only. */
const OF_ORGANISATIONS = [
  'far-right',
  'far-left',
  'populist',
  'extremist',
  'ultranationalist',
  'hawkish',
  'mouthpiece',
  'propagandist',
  'troll factory',
  'corrupt',
  'disgraced',
  'controversial',
  'notorious',
  'scandal',
  'close to',
  'loyal to',
  'allied with',
  'pro-government',
  'pro-military',
  'ruling party',
  'governing party',
  'main opposition',
  'opposition party',
  'largest',
  'current',
  'currently',
] as const;

const pattern = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'iu');

const PATTERNS = { person: pattern(JUDGEMENTS), organisation: pattern(OF_ORGANISATIONS) } as const;

/** The first judging word of an English description, as it stands there, or null. */
export function judgementIn(description: string, kind: keyof typeof PATTERNS = 'person'): string | null {
  return PATTERNS[kind].exec(description)?.[0] ?? null;
}

const CURES = {
  person: 'write nationality and field ("French politician of …")',
  organisation: 'write what it is, where and since when ("Polish party founded in …")',
} as const;

export const checkJudgements: Rule = (base, report) => {
  for (const entry of base.subjects.values()) {
    const { kind, description } = entry.record;
    if (kind !== 'person' && kind !== 'organisation') continue;
    const word = judgementIn(description.en, kind);
    if (!word) continue;
    report.warning(
      entry,
      ['description'],
      `"${word}" judges, or ties, or holds for a time only, without a source: ${CURES[kind]}, and the rest as a sourced statement`,
    );
  }
};

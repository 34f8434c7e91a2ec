/** Descriptions of people say nationality and field: a judgement or a tie of family needs a source, a description has none. */
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

const PATTERN = new RegExp(`(?<![\\p{L}-])(?:${JUDGEMENTS.join('|')})(?![\\p{L}-])`, 'iu');

/** The first judging word of an English description, as it stands there, or null. */
export function judgementIn(description: string): string | null {
  return PATTERN.exec(description)?.[0] ?? null;
}

export const checkJudgements: Rule = (base, report) => {
  for (const entry of base.subjects.values()) {
    if (entry.record.kind !== 'person') continue;
    const word = judgementIn(entry.record.description.en);
    if (!word) continue;
    report.warning(
      entry,
      ['description'],
      `"${word}" judges or ties a person without a source: write nationality and field ("French politician of …"), and the rest as a sourced statement`,
    );
  }
};

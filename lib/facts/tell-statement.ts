/** Statements in words: the text as written, with whom it is about and who says so where it names neither. */
import type { Part } from '../i18n/reader.ts';
import type { CompiledStatement, Text } from './compiled.ts';
import type { Telling } from './telling.ts';
import type { Told } from './told.ts';

export function tellStatement(statement: CompiledStatement, self: readonly string[], telling: Telling): Told {
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

/**
 * Who says what: the sides of a fact on which its sources, or the article itself, disagree.
 * "Dates differ. Kremlin, AP: 7 Feb 2022 · this article: 8 Feb 2022"
 */
import type { Reader } from '../i18n/reader.ts';
import type { CompiledReference, CompiledSource } from './compiled.ts';
import type { Differ } from './page.ts';
import { voiceOf } from './publishers.ts';

type Says = NonNullable<CompiledReference['says']>;

/** What the base holds of a fact: the fields on which a source may say something else. */
export type Held = Says & { unit?: string | undefined };

/** How values and voices are put into words. */
export interface Words {
  reader: Reader;
  source(id: string): CompiledSource | undefined;
  /** Label of a subject. */
  name(id: string): string;
}

const FIELDS = ['when', 'from', 'to', 'where', 'amount', 'text'] as const;
type Field = (typeof FIELDS)[number];

const LABELS = {
  when: 'differ.dates',
  from: 'differ.dates',
  to: 'differ.dates',
  where: 'differ.places',
  amount: 'differ.figures',
  text: 'differ.sources',
} as const;

/** More names than these are counted, not listed. */
const NAMES_SHOWN = 3;

/** An official page's word on what it did is named first, then agencies, then the papers. */
const KIND_ORDER = ['primary', 'gazette', 'agency', 'newspaper', 'reference'] as const;

/**
 * The sides, our own value first and what the article says second; undefined where all agree.
 * `claims` are the article's own dates (EDTF) for this fact.
 */
export function differ(
  held: Held,
  references: readonly CompiledReference[],
  claims: readonly string[],
  words: Words,
): Differ | undefined {
  const other = references.filter(({ says }) => says && fieldsOf(says, held).length > 0);
  const claimed = claims.filter((claim) => claim !== held.when);
  const fields = FIELDS.filter(
    (field) =>
      (field === 'when' && claimed.length > 0) ||
      other.some(({ says }) => fieldsOf(says as Says, held).includes(field)),
  );
  if (!fields.length) return undefined;

  const backing = references.filter(
    (reference) => !other.includes(reference) && fields.some((field) => supports(reference, field)),
  );
  // An agency that says both is named for what it says otherwise, unless nobody else is left.
  const voices = new Set(other.map((reference) => voice(reference, words)));
  const firm = backing.filter((reference) => !voices.has(voice(reference, words)));
  const ours = firm.length ? firm : backing;
  const sides = new Map<string, { sources: CompiledReference[]; article: boolean; says: string }>();
  const side = (says: string) => {
    const known = sides.get(says) ?? { sources: [], article: false, says };
    sides.set(says, known);
    return known;
  };
  side(valueText(held, fields, held, words)).sources.push(...ours);
  for (const claim of claimed) side(valueText({ when: claim }, ['when'], held, words)).article = true;
  for (const reference of other) {
    const says = reference.says as Says;
    side(valueText(says, fieldsOf(says, held), held, words)).sources.push(reference);
  }
  // Two ways of writing one date read the same: that is no disagreement.
  if (sides.size < 2) return undefined;
  const labels = new Set(fields.map((field) => LABELS[field]));
  return {
    label: words.reader.say(labels.size === 1 ? ([...labels][0] ?? 'differ.sources') : 'differ.sources'),
    sides: [...sides.values()].map(({ sources, article, says }) => ({
      who: who(sources, article, words),
      says,
    })),
  };
}

function voice({ source: id }: CompiledReference, { source }: Words): string {
  const known = source(id);
  return known ? voiceOf(known) : id;
}

/** What one source says instead, ready to read; undefined where it agrees. */
export function saysInstead(reference: CompiledReference, held: Held, words: Words): string | undefined {
  const fields = reference.says ? fieldsOf(reference.says, held) : [];
  return fields.length ? valueText(reference.says as Says, fields, held, words) : undefined;
}

/** The fields of the fact in which it differs; words alone count only where no value does. */
function fieldsOf(says: Says, held: Held): Field[] {
  const differs = (field: Field) =>
    says[field] !== undefined && held[field] !== undefined && says[field] !== held[field];
  const values = FIELDS.filter((field) => field !== 'text' && differs(field));
  return values.length || !differs('text') ? values : ['text'];
}

function supports({ supports: parts }: CompiledReference, field: Field): boolean {
  return !parts || parts.includes(field);
}

function valueText(value: Says, fields: readonly Field[], held: Held, { reader, name }: Words): string {
  const texts = fields.flatMap((field) => {
    const { amount, where, text } = value;
    if (field === 'where') return where === undefined ? [] : [name(where)];
    if (field === 'amount') return amount === undefined ? [] : [reader.amount(amount, held.unit)];
    if (field === 'text') return text === undefined ? [] : [reader.text(text).text];
    const date = value[field];
    return date === undefined ? [] : [reader.date(date)];
  });
  return texts.join(reader.say('list.separator'));
}

function who(references: readonly CompiledReference[], article: boolean, { reader, source }: Words): string {
  const rank = ({ kind, carries }: CompiledSource) =>
    KIND_ORDER.indexOf(carries && kind === 'newspaper' ? 'agency' : kind);
  const sources = references
    .map((reference) => source(reference.source))
    .filter((one) => one !== undefined)
    .sort((a, b) => rank(a) - rank(b));
  const voices = [...new Set(sources.map(voiceOf))];
  const shown = voices.length > NAMES_SHOWN ? voices.slice(0, NAMES_SHOWN - 1) : voices;
  const separator = reader.say('list.separator');
  const names = [...(article ? [reader.say('differ.article')] : []), ...shown].join(separator);
  if (!names) return reader.say('differ.records');
  const more = voices.length - shown.length;
  return more ? reader.say('differ.more', { who: names, count: more }) : names;
}

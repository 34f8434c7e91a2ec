/** `facts show ID [--as-of D]`: everything the base holds of a subject or event. */

import { writtenNames } from '../../data/compile/names.ts';
import { type Base, loadBase } from '../../data/load.ts';
import { type Cited, citedThings } from '../../data/references.ts';
import { bounds, compareEdtf, isBy } from '../../lib/dates.ts';
import { dayOr, idOf, readArguments, today, UsageError } from './arguments.ts';
import { ROOT } from './node-store.ts';
import { labelOf, placeOf, reader, saysLine, sentenceOf, sourceLine } from './words.ts';

export function show(args: readonly string[]): number {
  const { positionals, text } = readArguments(args, { 'as-of': 'string' });
  const [what] = positionals;
  if (!what) throw new UsageError('say which: facts show ID [--as-of YYYY-MM-DD]');
  const asOf = dayOr(text('as-of'), today());
  const base = loadBase(ROOT);
  const id = idOf(base, what);
  const { record, file } = base.subjects.get(id) ?? base.events.get(id) ?? raise(id);
  console.log(`${record.label.en} (${id}, ${record.kind})`);
  console.log(record.description.en);
  console.log(file);
  const links = [record.wikidata, record.wikipedia && `Wikipedia: ${record.wikipedia}`]
    .filter(Boolean)
    .join(' · ');
  if (links) console.log(links);
  const labels = Object.entries(record.label).map(([lang, label]) => `${lang} ${label}`);
  console.log(`labels: ${labels.join(', ')}`);
  const names = writtenNames(record).map(({ text: name, needs }) => (needs ? `${name} (${needs})` : name));
  if (names.length) console.log(`names: ${names.join(', ')}`);
  if (record.not.length) console.log(`not: ${record.not.join(', ')}`);

  const about = [...citedThings(base)].filter((cited) => concerns(cited, id));
  about.sort((a, b) => compareWhen(a, b));
  print(
    base,
    `As of ${reader.day(asOf)}`,
    about.filter((cited) => !isLater(cited, asOf)),
  );
  print(
    base,
    'Since then',
    about.filter((cited) => isLater(cited, asOf)),
  );
  for (const { record: reach } of base.reach) {
    if (reach.office !== id && !reach.pair?.includes(id)) continue;
    const of = reach.pair
      ? `${reach.pair.map((one) => labelOf(base, one)).join(' and ')}, ${reach.of}s`
      : labelOf(base, id);
    console.log(`\nReach: ${of}, ${reader.day(reach.from)} to ${reader.day(reach.to)}: ${reach.basis}`);
  }
  return 0;
}

function raise(id: string): never {
  throw new UsageError(`nothing is called "${id}"`);
}

function concerns(cited: Cited, id: string): boolean {
  if (cited.entry.id === id) return true;
  if (cited.what === 'event') return cited.fact.where === id || cited.fact.participants.includes(id);
  if (cited.what === 'role') return cited.fact.office === id;
  return cited.what === 'statement' && (cited.fact.value === id || cited.fact.about.includes(id));
}

function whenOf(cited: Cited): string | undefined {
  return cited.what === 'role' ? cited.fact.from : cited.fact.when;
}

function compareWhen(a: Cited, b: Cited): number {
  return compareEdtf(whenOf(a) ?? '0001', whenOf(b) ?? '0001');
}

/** Not surely by the day: the rule of the card. */
function isLater(cited: Cited, asOf: string): boolean {
  const when = whenOf(cited);
  if (!when) return false;
  return cited.what === 'role'
    ? bounds(when).latest > asOf
    : !isBy(when, asOf) && bounds(when).earliest > asOf;
}

function print(base: Base, heading: string, list: readonly Cited[]): void {
  if (!list.length) return;
  console.log(`\n${heading}:`);
  for (const cited of list) {
    const one = cited.backing.due && !cited.backing.enough ? ' [one source]' : '';
    console.log(`- ${sentenceOf(base, cited)}${one}`);
    console.log(`  ${placeOf(cited)}`);
    for (const reference of cited.references) {
      const says = reference.says ? ` — says ${saysLine(base, reference.says)}` : '';
      console.log(`  · ${sourceLine(base, reference)}${says}`);
    }
  }
}

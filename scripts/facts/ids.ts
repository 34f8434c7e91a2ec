/** `facts ids --json`: the Wikidata ids of the base, by which tests join it with labelled texts. */
import { loadBase } from '../../data/load.ts';
import { readArguments } from './arguments.ts';
import { ROOT } from './node-store.ts';

export function ids(args: readonly string[]): number {
  const { flag } = readArguments(args, { json: 'boolean' });
  const base = loadBase(ROOT);
  const all = [...base.subjects.values(), ...base.events.values()].flatMap(
    ({ record }) => record.wikidata ?? [],
  );
  const sorted = [...new Set(all)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  console.log(flag('json') ? JSON.stringify(sorted) : sorted.join('\n'));
  return 0;
}

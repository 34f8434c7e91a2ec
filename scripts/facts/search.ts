/** `facts search TEXT`: subjects and events by name or description. */
import { makeSearch } from '../../data/compile/search.ts';
import { loadBase } from '../../data/load.ts';
import { searchBase } from '../../lib/facts/search.ts';
import { readArguments, UsageError } from './arguments.ts';
import { ROOT } from './node-store.ts';

/** A screenful. */
const MOST_SHOWN = 40;

export function search(args: readonly string[]): number {
  const query = readArguments(args).positionals.join(' ');
  if (!query.trim()) throw new UsageError('say what to search: facts search TEXT');
  const found = searchBase(makeSearch(loadBase(ROOT)), query, MOST_SHOWN);
  for (const { id, kind, label, description } of found) {
    console.log(`${id} (${kind}): ${label.en}. ${description.en}`);
  }
  if (!found.length) console.log(`Nothing in the fact base matches "${query}".`);
  return found.length ? 0 : 1;
}

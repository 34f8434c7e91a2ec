/** `facts coverage FILE...`: capitalised names in articles that have no card, by frequency: what to add next. */
import { COMMON_WORDS } from '../../data/check/common-words.ts';
import type { Languages } from '../../lib/spotting/language.ts';
import { openSpotBase } from '../../lib/spotting/open-base.ts';
import { spot } from '../../lib/spotting/spot.ts';
import { readArticle, UnreadableError } from '../spot/read.ts';
import { readArguments, UsageError } from './arguments.ts';
import { loadStore } from './node-store.ts';

/** A capitalised word; a full stop belongs to it behind an initial and between letters. */
const WORD = String.raw`(?:\p{Lu}\.(?=[ \u00A0]\p{Lu})|\p{Lu}(?:[\p{L}\p{M}\p{Nd}'’&-]|\.(?=\p{L}))*)`;
/** Small words by which the parts of a name are joined. */
const JOINER = '(?:of|the|and|for|de|du|des|la|le|del|di|der|von|van|und|für|al|bin|ibn)';
const NAME = new RegExp(String.raw`${WORD}(?:[ \u00A0](?:${JOINER} ){0,2}${WORD})*`, 'gu');

export async function coverage(args: readonly string[]): Promise<number> {
  const files = readArguments(args).positionals;
  if (!files.length) throw new UsageError('say which articles: facts coverage FILE...');
  const base = await openSpotBase(await loadStore());
  const words = plainWords(base.languages);
  const found = new Map<string, { times: number; files: Set<string> }>();
  let marked = 0;
  for (const file of files) {
    const article = read(file);
    const { mentions } = spot(article, base);
    marked += mentions.length;
    for (const [block, { text }] of article.blocks.entries()) {
      const taken = mentions.filter((mention) => mention.block === block);
      for (const name of namesIn(text, taken, words)) {
        const known = found.get(name) ?? { times: 0, files: new Set() };
        known.times++;
        known.files.add(file);
        found.set(name, known);
      }
    }
  }
  const missing = [...found].map(([name, { times, files: where }]) => ({ name, times, files: where.size }));
  missing.sort((a, b) => b.files - a.files || b.times - a.times || (a.name < b.name ? -1 : 1));
  for (const { name, times, files: where } of missing) console.log(`${times}\t${where}\t${name}`);
  console.log(`${marked} mentions have a card; ${missing.length} names have none (times, files, name)`);
  return 0;
}

function read(file: string) {
  try {
    return readArticle(file, {});
  } catch (error) {
    if (error instanceof UnreadableError) throw new UsageError(error.message);
    throw error;
  }
}

/** Lower-cased words: those that begin sentences, and all that are no name by themselves. */
export interface PlainWords {
  starters: ReadonlySet<string>;
  alone: ReadonlySet<string>;
}

export function plainWords(languages: Languages): PlainWords {
  const data = Object.values(languages);
  const starters = data.flatMap((language) => language.starters);
  const known = data.flatMap(({ neutral, titles }) => [...neutral, ...titles]);
  const common = [...COMMON_WORDS.values()].flatMap((words) => [...words]);
  return { starters: new Set(starters), alone: new Set([...starters, ...known, ...common]) };
}

/** Capitalised names of a text outside the spans that are marked. */
export function namesIn(
  text: string,
  taken: readonly { start: number; end: number }[],
  words: PlainWords,
): string[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: found, index }) => {
    if (taken.some(({ start, end }) => start < index + found.length && end > index)) return [];
    const name = withoutWords(found, words);
    return name ? [name.replace(/(?:['’]s?|[.'’&-]+)$/u, '')] : [];
  });
}

/** Without the words that begin a sentence; empty when what is left is a common word. */
function withoutWords(name: string, { starters, alone }: PlainWords): string {
  const parts = name.split(/[ \u00A0]/);
  const plain = (part = '') => part.toLowerCase().replace(/['’]s?$/u, '');
  while (starters.has(plain(parts[0])) || /^\p{Ll}/u.test(parts[0] ?? '')) parts.shift();
  return parts.length === 1 && alone.has(plain(parts[0])) ? '' : parts.join(' ');
}

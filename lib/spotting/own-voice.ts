/**
 * Whether an article itself says what a sentence of it says. A date that somebody else is said to have given, that
 * is quoted, asked for or called wrong is not the article's.
 */
import type { DescribeLexicon } from './describe-lexicon.ts';
import type { FoldTables } from './fold.ts';
import type { Phrases } from './phrases.ts';
import type { Span } from './sentences.ts';
import { Tokens } from './tokens.ts';

const QUESTION = /\?["”“»’')\]]*\s*$/;
const QUOTES = /["“”„«»]/g;

/**
 * @param text The block.
 * @param span The sentence in it.
 * @param offset Where in it something is said.
 */
export function isOwnVoice(
  { words }: DescribeLexicon,
  tables: FoldTables,
  text: string,
  span: Span,
  offset: number,
): boolean {
  if (QUESTION.test(text.slice(span.start, span.end))) return false;
  const isQuoted = (text.slice(0, offset).match(QUOTES)?.length ?? 0) % 2 === 1;
  if (isQuoted || hasAny(words.attributions, new Tokens(tables, text, span))) return false;
  // "That is wrong" may stand in the next sentence.
  return !hasAny(words.corrections, new Tokens(tables, text, { start: 0, end: text.length }));
}

function hasAny(list: Phrases<true>, tokens: Tokens): boolean {
  for (let place = 0; tokens.at(place); place++) if (list.at(tokens, place)) return true;
  return false;
}

/** Rich text as plain characters. */
import type { Rich } from '../../lib/facts/page.ts';

export const SEPARATOR = ' · ';

export function plain(text: Rich): string {
  return text.parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

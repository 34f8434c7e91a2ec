/** Rich text as plain characters. */
import type { Fact, Rich } from './page.ts';

export const SEPARATOR = ' · ';

export function plain(text: Rich): string {
  return text.parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** A fact in full: its text, and behind it what we have in another language only. */
export function plainFact({ text, note }: Pick<Fact, 'text' | 'note'>): string {
  return [plain(text), note?.text].filter(Boolean).join(SEPARATOR);
}

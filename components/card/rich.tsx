/** Text with links to other subjects, which open in the same card. */
import type { Rich as RichText } from '../../lib/facts/page.ts';
import { NameLink } from './name-link.tsx';

interface Props {
  text: RichText;
  /** Whether the page's facts know the subject, so that a link leads somewhere. */
  knows: (subject: string) => boolean;
  onOpen: (subject: string) => void;
}

export function Rich({ text, knows, onOpen }: Props) {
  return (
    <bdi lang={text.lang}>
      {text.parts.map((part, index) => {
        if (typeof part === 'string') return unbroken(part);
        if (!knows(part.subject)) return part.text;
        return (
          <NameLink key={part.subject + index} onOpen={() => onOpen(part.subject)}>
            {unbroken(part.text)}
          </NameLink>
        );
      })}
    </bdi>
  );
}

/** Keeps "7 Feb 2022" and "90 billion" on one line: no break behind a digit, nor before a year. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\p{L})|(?<=\p{L}\.?) (?=\d{4}(?!\d))/gu, '\u00a0');
}

/** The text as plain characters. */
export function plain(text: RichText): string {
  return text.parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

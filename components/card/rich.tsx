/** Text with links to other subjects, which open in the same card. */
import type { Rich as RichText } from '../../lib/facts/page.ts';

interface Props {
  text: RichText;
  /** Whether the page's facts know the subject, so that a link leads somewhere. */
  knows: (subject: string) => boolean;
  onOpen: (subject: string) => void;
}

export function Rich({ text, knows, onOpen }: Props) {
  return (
    <span lang={text.lang}>
      {text.parts.map((part, index) => {
        if (typeof part === 'string') return part;
        if (!knows(part.subject)) return part.text;
        return (
          <button key={index} type="button" class="name-link" onClick={() => onOpen(part.subject)}>
            {part.text}
          </button>
        );
      })}
    </span>
  );
}

/** The text as plain characters. */
export function plain(text: RichText): string {
  return text.parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

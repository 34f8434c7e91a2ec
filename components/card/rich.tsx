/** Text with links to other subjects, which open in the same card. */
import type { Rich as RichText } from '../../lib/facts/page.ts';
import { Unbroken } from '../unbroken.tsx';
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
        if (typeof part === 'string') return <Unbroken key={index} text={part} />;
        if (!knows(part.subject)) {
          return part.lang ? (
            <span key={part.subject + index} lang={part.lang}>
              {part.text}
            </span>
          ) : (
            part.text
          );
        }
        return (
          <NameLink key={part.subject + index} lang={part.lang} onOpen={() => onOpen(part.subject)}>
            <Unbroken text={part.text} />
          </NameLink>
        );
      })}
    </bdi>
  );
}

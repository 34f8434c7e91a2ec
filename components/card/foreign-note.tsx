/** Free text that we have in another language only, behind what is said in the reader's own. */
import type { ForeignText } from '../../lib/facts/page.ts';

export function ForeignNote({ note }: { note: ForeignText | undefined }) {
  if (!note) return null;
  return (
    <p class="original" lang={note.lang} dir="auto">
      {note.text}
    </p>
  );
}

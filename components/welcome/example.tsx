/** A few sentences marked as a news page would be, which open the real card. */
import type { PageFacts } from '../../lib/facts/page.ts';

interface Props {
  paragraphs: string[];
  /** Null until they are there, and where the base cannot be read: then it is plain text. */
  facts: PageFacts | null;
  onRest: (mention: number, word: HTMLElement) => void;
  onLeave: () => void;
  /** A click, or Enter. */
  onPress: (mention: number, word: HTMLElement, byKey: boolean) => void;
}

export function Example({ paragraphs, facts, onRest, onLeave, onPress }: Props) {
  return (
    <div class="example">
      {paragraphs.map((text, block) => (
        <p key={text}>
          {pieces(text, block, facts).map(({ text: piece, mention }) =>
            mention === null ? (
              piece
            ) : (
              // biome-ignore lint/a11y/useSemanticElements: a button would not wrap with the text
              <span
                key={mention}
                class="marked"
                role="button"
                tabIndex={0}
                onPointerEnter={(event) => onRest(mention, event.currentTarget)}
                onPointerLeave={onLeave}
                onClick={(event) => onPress(mention, event.currentTarget, false)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') onPress(mention, event.currentTarget, true);
                }}
              >
                {piece}
              </span>
            ),
          )}
        </p>
      ))}
    </div>
  );
}

interface Piece {
  text: string;
  mention: number | null;
}

/** The paragraph cut at its mentions. */
function pieces(text: string, block: number, facts: PageFacts | null): Piece[] {
  const own = (facts?.mentions ?? [])
    .map((mention, index) => ({ ...mention, index }))
    .filter((mention) => mention.block === block)
    .sort((a, b) => a.start - b.start);
  const cut: Piece[] = [];
  let end = 0;
  for (const mention of own) {
    if (mention.start < end) continue;
    cut.push({ text: text.slice(end, mention.start), mention: null });
    cut.push({ text: text.slice(mention.start, mention.end), mention: mention.index });
    end = mention.end;
  }
  return [...cut, { text: text.slice(end), mention: null }];
}

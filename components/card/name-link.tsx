/** A name that opens its subject in place. */
import type { ComponentChildren } from 'preact';

interface Props {
  onOpen: () => void;
  children: ComponentChildren;
}

/** A span and not a button: buttons do not wrap with the text, and let commas behind them wrap alone. */
export function NameLink({ onOpen, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class="name-link"
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </span>
  );
}

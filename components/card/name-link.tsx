/** A name that opens its subject in place. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** Only where the name is not in the language around it. */
  lang?: string | undefined;
  onOpen: () => void;
  children: ComponentChildren;
}

/** A span and not a button: buttons do not wrap with the text, and let commas behind them wrap alone. */
export function NameLink({ lang, onOpen, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class="name-link"
      lang={lang}
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

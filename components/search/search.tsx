/** Search over the whole base: a field, and what fits as it is typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundInBase } from '../../lib/messages.ts';
import { t } from '../strings.ts';

interface Props {
  /** Rejects with what the reader should know. */
  find: (text: string) => Promise<FoundInBase[]>;
  onOpen: (id: string) => void;
  /** What is in the field at first. */
  initial?: string;
  /** Moves focus into the field. */
  focus?: boolean;
}

/** Typing faster than this asks once. */
const REST_MS = 60;

export function Search({ find, onOpen, initial = '', focus = false }: Props) {
  const [typed, setTyped] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, []);
  const [found, setFound] = useState<FoundInBase[] | null>(null);
  const [failure, setFailure] = useState('');

  useEffect(() => {
    const text = typed.trim();
    if (!text) return setFound(null);
    let stale = false;
    const timer = setTimeout(() => {
      find(text).then(
        (matches) => {
          if (stale) return;
          setFound(matches);
          setFailure('');
        },
        (error) => !stale && setFailure(error instanceof Error ? error.message : String(error)),
      );
    }, REST_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed, find]);

  const open = (id: string) => {
    setTyped('');
    onOpen(id);
  };
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        class="field"
        value={typed}
        placeholder={t('searchBase')}
        aria-label={t('searchBase')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {failure && <p class="quiet">{failure}</p>}
      {found?.length === 0 && <p class="quiet">{t('searchNothing', typed)}</p>}
      {found && found.length > 0 && (
        <ul class="search-found">
          {found.map((match) => (
            <li key={match.id}>
              <button type="button" class="row" onClick={() => open(match.id)}>
                <span class="row-text">
                  <span class="row-name">
                    <bdi>{match.label}</bdi>
                  </span>
                  <span class="row-line">
                    <bdi>{match.line}</bdi>
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

/** The card's content: name, lead, facts, what came since, foot; a name in it opens in its place. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../lib/card-port.ts';
import type { PageFacts } from '../../lib/facts/page.ts';
import { t } from '../strings.ts';
import { FactRows, type Shared } from './facts.tsx';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { LeadBlock } from './lead.tsx';
import { scrollEdge } from './scroll-edge.ts';
import { type CardContent, cardContent } from './view.ts';

export interface CardProps {
  facts: PageFacts;
  view: CardView;
  /** Index into `facts.mentions`, where the card is that of a mention. */
  mention: number | null;
  pinned: boolean;
  /** Shows a button to close: on sheets, pinned cards and cards opened by a key. */
  closable: boolean;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
  /** The name by which the dialog is announced has changed (another subject opened in place). */
  onName?: (name: string) => void;
  onTimeline?: (view: CardView) => void;
  onSilence?: (subject: string, where: 'site' | 'everywhere') => void;
  onCopy: (text: string) => Promise<boolean>;
  /** For a report of what is wrong; the address is only put into it when the reader ticks it. */
  origin: { version: string; sentence: string; url: string };
}

/** Rows before "more": two or three is what reads in three seconds. */
const FACTS_AT_FIRST = 3;
/** The dots tell of the other meetings, so that fewer rows do. */
const FACTS_UNDER_DOTS = 2;
/** What came since is news to the reader of an old article, so it gets as much room. */
const SINCE_AT_FIRST = 3;

export function Card(props: CardProps) {
  const [path, setPath] = useState<CardView[]>([props.view]);
  const view = path.at(-1) ?? props.view;
  const mention = props.mention === null ? null : (props.facts.mentions[props.mention] ?? null);
  const content = cardContent(props.facts, view, mention);
  const name = content?.name ?? '';

  useLayoutEffect(() => props.onName?.(name), [name]);

  if (!content) return <p class="nothing">{t('nothingKnown')}</p>;
  const open = (subject: string) => {
    if (subject in props.facts.subjects) setPath([...path, { kind: 'subject', subject }]);
  };
  const previous = path.length > 1 ? cardContent(props.facts, path.at(-2) ?? view, mention) : null;
  return (
    <>
      {previous && (
        <button type="button" class="back" onClick={() => setPath(path.slice(0, -1))}>
          <span class="chevron" aria-hidden="true" />
          {t('backTo', previous.name)}
        </button>
      )}
      {/* A new subject starts at its top, with its sources folded and its lists short. */}
      <Body key={path.length + name} content={content} card={props} onOpen={open} />
    </>
  );
}

function Body({
  content,
  card,
  onOpen,
}: {
  content: CardContent;
  card: CardProps;
  onOpen: (subject: string) => void;
}) {
  const [all, setAll] = useState(false);
  const scroll = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (scroll.current ? scrollEdge(scroll.current) : undefined), []);
  const shared: Shared = {
    sources: card.facts.sources,
    knows: (subject) => subject in card.facts.subjects,
    numbers: content.numbers,
    onOpen,
  };
  const facts = all ? content.facts : content.facts.slice(0, factsAtFirst(content));
  const since = all ? content.since : content.since.slice(0, SINCE_AT_FIRST);
  const hidden = content.facts.length + content.since.length - facts.length - since.length;
  return (
    <>
      <div class="scroll" ref={scroll}>
        <Head content={content} onOpen={onOpen} onClose={card.closable ? card.onClose : undefined} />
        <LeadBlock content={content} shared={shared} />
        {facts.length > 0 && <FactRows rows={facts} shared={shared} label={t('factsByThen')} />}
        {since.length > 0 && (
          <>
            <p class="divider">{t('sinceArticle')}</p>
            <FactRows rows={since} shared={shared} label={t('sinceArticle')} />
          </>
        )}
        {!content.lead && facts.length + since.length === 0 && <p class="nothing">{t('nothingKnown')}</p>}
      </div>
      <Foot
        content={content}
        card={card}
        shown={[...facts, ...since]}
        hidden={hidden}
        onMore={() => setAll(true)}
      />
    </>
  );
}

function factsAtFirst({ dots }: CardContent): number {
  return dots.length > 0 ? FACTS_UNDER_DOTS : FACTS_AT_FIRST;
}

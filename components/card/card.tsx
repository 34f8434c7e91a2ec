/** The card's content: name, lead, facts, what came since, foot; a name in it opens in its place. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../lib/card-port.ts';
import type { Fact, PageFacts } from '../../lib/facts/page.ts';
import { count, t } from '../strings.ts';
import { FactRows, type Shared } from './facts.tsx';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { LeadBlock } from './lead.tsx';
import { cardContent } from './view.ts';

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
}

/** Rows before "more": two or three is what reads in three seconds. */
const FACTS_AT_FIRST = 3;
/** What came since is news to the reader of an old article, so it gets as much room. */
const SINCE_AT_FIRST = 3;

export function Card(props: CardProps) {
  const [path, setPath] = useState<CardView[]>([props.view]);
  const view = path.at(-1) ?? props.view;
  const mention = props.mention === null ? null : (props.facts.mentions[props.mention] ?? null);
  const content = cardContent(props.facts, view, mention);
  const scroll = useRef<HTMLDivElement>(null);
  const name = content?.name ?? '';

  useEffect(() => {
    scroll.current?.scrollTo(0, 0);
    props.onName?.(name);
  }, [name, path.length]);

  if (!content) return <p class="nothing">{t('nothingKnown')}</p>;
  const open = (subject: string) => {
    if (subject in props.facts.subjects) setPath([...path, { kind: 'subject', subject }]);
  };
  const previous = path.length > 1 ? cardContent(props.facts, path.at(-2) ?? view, mention) : null;
  const shared: Shared = { facts: props.facts, numbers: content.numbers, onOpen: open };
  return (
    <>
      {previous && (
        <button type="button" class="back" onClick={() => setPath(path.slice(0, -1))}>
          <span class="chevron" aria-hidden="true" />
          {t('backTo', previous.name)}
        </button>
      )}
      <div class="scroll" ref={scroll}>
        <Head content={content} onOpen={open} onClose={props.closable ? props.onClose : undefined} />
        {/* A new subject starts with its sources folded and its list short. */}
        <Body key={path.length + name} {...{ content, shared }} />
      </div>
      <Foot key={name} content={content} card={props} />
    </>
  );
}

function Body({ content, shared }: { content: NonNullable<ReturnType<typeof cardContent>>; shared: Shared }) {
  const [all, setAll] = useState(false);
  const { facts, since } = content;
  const hidden = Math.max(facts.length - FACTS_AT_FIRST, 0) + Math.max(since.length - SINCE_AT_FIRST, 0);
  const cut = (rows: Fact[], limit: number) => (all ? rows : rows.slice(0, limit));
  const empty = !content.lead && facts.length === 0 && since.length === 0;
  return (
    <>
      <LeadBlock content={content} shared={shared} />
      {facts.length > 0 && (
        <FactRows rows={cut(facts, FACTS_AT_FIRST)} shared={shared} label={t('factsByThen')} />
      )}
      {since.length > 0 && (
        <>
          <p class="divider">{t('sinceArticle')}</p>
          <FactRows rows={cut(since, SINCE_AT_FIRST)} shared={shared} label={t('sinceArticle')} />
        </>
      )}
      {empty && <p class="nothing">{t('nothingKnown')}</p>}
      {hidden > 0 && !all && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {count('moreFacts', hidden)}
        </button>
      )}
    </>
  );
}

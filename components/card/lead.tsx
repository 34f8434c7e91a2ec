/** The one fact that matters here, in large type, with whom, who disagrees, and the pair's dots. */
import { useId, useState } from 'preact/hooks';
import type { Lead } from '../../lib/facts/page.ts';
import { t } from '../strings.ts';
import { Unbroken } from '../unbroken.tsx';
import { Differ } from './differ.tsx';
import { Dots } from './dots.tsx';
import type { Shared } from './facts.tsx';
import { ForeignNote } from './foreign-note.tsx';
import { NameLink } from './name-link.tsx';
import { Rich } from './rich.tsx';
import { SourceList, SourceMarks } from './sources.tsx';
import type { CardContent } from './view.ts';

/** Fewer dots than this say nothing that the lead does not. */
const DOTS_WORTH_DRAWING = 2;

/** More than two lines of large type are no headline: longer ones are set smaller. */
const SHORT_HEADLINE = 56;

/** The part of a card's content that this block draws. */
type LeadContent = Pick<CardContent, 'with' | 'lead' | 'differs' | 'dots' | 'asOf'>;

export function LeadBlock({ content, shared }: { content: LeadContent; shared: Shared }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const { lead } = content;
  if (!lead) return null;
  const { sources, knows, numbers, onOpen } = shared;
  return (
    <section class="lead">
      {content.with && <With label={content.with.label} onOpen={() => onOpen(content.with?.subject ?? '')} />}
      <p class={lead.headline.length > SHORT_HEADLINE ? 'headline long-headline' : 'headline'}>
        <bdi lang={lead.headlineLang}>
          <Headline lead={lead} shared={shared} />
        </bdi>
        <SourceMarks
          citations={lead.citations}
          numbers={numbers}
          sources={sources}
          oneSource={lead.oneSource}
          open={open}
          controls={list}
          onToggle={() => setOpen(!open)}
        />
      </p>
      {lead.detail.parts.length > 0 && (
        <p class="detail">
          <Rich text={lead.detail} knows={knows} onOpen={onOpen} />
        </p>
      )}
      <ForeignNote note={lead.note} />
      {open && <SourceList id={list} citations={lead.citations} numbers={numbers} sources={sources} />}
      {content.differs.map((differ) => (
        <Differ key={JSON.stringify(differ.sides)} differ={differ} />
      ))}
      {content.dots.length >= DOTS_WORTH_DRAWING && (
        <Dots dots={content.dots} asOf={content.asOf?.day ?? null} leadId={lead.id} />
      )}
    </section>
  );
}

/** Its words, and in them a link to whom they name. */
function Headline({ lead: { headline, named }, shared: { knows, onOpen } }: { lead: Lead; shared: Shared }) {
  const at = named && knows(named.subject) ? headline.indexOf(named.text) : -1;
  if (!named || at < 0) return <Unbroken text={headline} />;
  return (
    <>
      <Unbroken text={headline.slice(0, at)} />
      <NameLink onOpen={() => onOpen(named.subject)}>{named.text}</NameLink>
      <Unbroken text={headline.slice(at + named.text.length)} />
    </>
  );
}

/** "with Emmanuel Macron", the name in the place that the language gives it. */
function With({ label, onOpen }: { label: string; onOpen: () => void }) {
  const [before = '', after = ''] = t('withWhom', '\u0000').split('\u0000');
  return (
    <p class="with">
      {before}
      <NameLink onOpen={onOpen}>{label}</NameLink>
      {after}
    </p>
  );
}

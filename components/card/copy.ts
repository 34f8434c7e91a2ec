/** A card as text to paste: plain, or Markdown with linked sources. */
import type { Citation, Fact, PageFacts } from '../../lib/facts/page.ts';
import { plainFact, SEPARATOR } from '../../lib/facts/plain.ts';
import { t } from '../strings.ts';
import { publisher } from './sources.tsx';
import type { CardContent } from './view.ts';

export type CopyFormat = 'text' | 'markdown';

/** The lead, the rows given and the sources of both, numbered in order of appearance. */
export function copyText(content: CardContent, facts: PageFacts, rows: Fact[], format: CopyFormat): string {
  const strong = (text: string) => (format === 'markdown' ? `**${markdownEscape(text)}**` : text);
  const body = (text: string) => (format === 'markdown' ? markdownEscape(text) : text);
  const cited: number[] = [];
  const marks = (citations: Citation[]) => {
    for (const { source } of citations) if (!cited.includes(source)) cited.push(source);
    return citations.map(({ source }) => `[${cited.indexOf(source) + 1}]`).join('');
  };
  const marked = (text: string, citations: Citation[]) => [text, marks(citations)].filter(Boolean).join(' ');

  const lines = [strong(content.name) + (content.line ? `: ${body(content.line)}` : '')];
  if (content.lead) {
    const { lead } = content;
    const whom = content.with ? `${t('withWhom', content.with.label)}: ` : '';
    const detail = plainFact({ ...lead, text: lead.detail });
    lines.push(
      marked(body(`${whom}${lead.headline}${detail ? `. ${detail}` : ''}`), lead.citations),
      ...content.differs.map((differ) => body(differText(differ))),
    );
  }
  for (const fact of rows) {
    const text = plainFact(fact);
    lines.push(`- ${marked(body(fact.date ? `${fact.date}: ${text}` : text), fact.citations)}`);
    if (fact.differ) lines.push(`  ${body(differText(fact.differ))}`);
  }
  if (cited.length > 0) lines.push('');
  for (const [index, source] of cited.entries()) {
    const note = facts.sources[source];
    if (!note) continue;
    const from = [publisher(note), note.published].filter(Boolean).join(', ');
    lines.push(
      format === 'markdown'
        ? `${index + 1}. ${markdownEscape(from)}: [${markdownEscape(note.title)}](<${note.url}>)`
        : `[${index + 1}] ${from}: ${note.title} ${note.url}`,
    );
  }
  lines.push('', body([facts.asOf?.label, facts.checkedTo].filter(Boolean).join(SEPARATOR)));
  return lines.join('\n').trim();
}

function differText(differ: { label: string; sides: { who: string; says: string }[] }): string {
  return `${differ.label} ${differ.sides.map((side) => t('differSide', side.who, side.says)).join(SEPARATOR)}`;
}

/** Characters that Markdown would read as markup. */
function markdownEscape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

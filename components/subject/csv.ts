/** A subject's entries as CSV (RFC 4180): one line an entry, the sources in the last column. */

import { plainFact } from '../../lib/facts/plain.ts';
import type { SubjectPage } from '../../lib/facts/subject-page.ts';
import { publisher } from '../card/sources.tsx';
import { t } from '../strings.ts';

/** The first column is for sorting (EDTF), the second to read. */
const head = () => [t('csvDay'), t('csvDate'), t('csvKind'), t('csvText'), t('csvSources')];

export function csvOf({ entries, sources }: SubjectPage): string {
  const rows = entries.map(({ fact, lane }) => [
    fact.when,
    fact.date,
    lane === 'none' ? '' : t(lane === 'brief' ? 'lane_brief' : `timeline_${lane}`),
    plainFact(fact),
    fact.citations
      .map(({ source }) => sources[source])
      .filter((source) => source !== undefined)
      .map((source) => `${publisher(source)} <${source.url}>`)
      .join('; '),
  ]);
  return `${[head(), ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  // Spreadsheets run text that begins so as a formula; an apostrophe makes it text again.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

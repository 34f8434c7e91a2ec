/** Tells a visible dateline ("By A. Writer · 4 February 2026, 10:30") from a sentence that mentions a date. */
import type { Day } from '../dates.ts';
import { writtenDay } from './day.ts';

/** A dateline is a line of its own. */
const MAX_LINE = 160;
/** What may stand around the date: the byline, a place, the time. */
const MAX_AROUND = 90;

/** Words behind which a date is the day of publication, or that only introduce it. */
const LEADS =
  /(?:\b(?:published|posted|first published|date|issued|on|publi[eé]e?|paru|mis en ligne|le|ver[oö]ffentlicht|erschienen|stand|vom|am|publicado|pubblicato|opublikowano)\b[:\s]*|[·•|,—–:()\s-]|\d{1,2}[:h.]\d{2}\s*(?:uhr|am|pm)?[,\s]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*|^)$/i;
const BYLINE = /^(?:by|par|von|de|por|di|przez)\s/i;
const UPDATED =
  /\b(?:updated?|modified|mis à jour|modifi[eé]e?|aktualisiert|actualizado|aggiornato)\b[:\s]*$/i;

const AFTER = /^[\s,·•|(-]*(?:(?:last )?updated|modified|mis à jour|modifié|aktualisiert|reading)/iu;
/** Time, zone and place behind the date. */
const MAX_WORDS_AFTER = 7;

/**
 * The day of publication in a short line of the page, null when the line is no dateline. Of "Published
 * … Updated …" it is the first; a line that only says when the page was updated is none.
 */
export function datelineDay(line: string, lang: string): Day | null {
  const text = line.trim();
  if (text.length > MAX_LINE) return null;
  const found = writtenDay(text, lang);
  if (!found || text.length - (found.end - found.start) > MAX_AROUND) return null;
  const before = text.slice(0, found.start).trimEnd();
  const after = text.slice(found.end).trim();
  if (UPDATED.test(before)) return null;
  // A sentence goes on behind its date, or ends with a full stop.
  const goesOn =
    /^,?\s*\p{Ll}{4,}/u.test(after) || (after.match(/\p{L}{2,}/gu)?.length ?? 0) > MAX_WORDS_AFTER;
  if (goesOn && !AFTER.test(after)) return null;
  if (/\p{L}{3,}[.!?]["”»]?$/u.test(text)) return null;
  return BYLINE.test(text) || LEADS.test(before) ? found.day : null;
}

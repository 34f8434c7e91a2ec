/** Turns a file into the HTML page that is served: text gets a page around it, a date goes into the metadata. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** A headline has a handful of words and ends without a full stop. */
const looksLikeHeadline = (line: string) => {
  const words = line.trim().split(/\s+/).length;
  return words >= 5 && words <= 25 && !/[.!?…]["”’]?$/.test(line.trim());
};

/** Reads an .html or .txt file; throws one sentence when it cannot. */
export function pageFromFile(file: string, published: string | null): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  const html = /^\.x?html?$/i.test(extname(file)) ? text : pageFromText(text);
  return published ? withPublished(html, published) : html;
}

/** One paragraph a line, the first line that looks like one as the headline. */
export function pageFromText(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const head = lines.findIndex(looksLikeHeadline);
  const title = escapeHtml(lines[head] ?? lines[0] ?? 'Untitled');
  const body = lines
    .map((line, i) => (i === head ? `<h1>${title}</h1>` : `<p>${escapeHtml(line)}</p>`))
    .join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta property="og:type" content="article"><title>${title}</title>
<style>body{font:18px/1.6 Georgia,'Liberation Serif',serif;max-width:42rem;margin:3rem auto;padding:0 1rem;color:#222}h1{font-size:2rem;line-height:1.2}</style>
</head><body><article>
${body}
</article></body></html>`;
}

/** Writes the day into the page's own metadata, in place of what it said itself. */
export function withPublished(html: string, day: string): string {
  const cleaned = html
    .replace(/<meta[^>]+(?:article:published_time|datePublished)[^>]*>/gi, '')
    .replace(/("datePublished"\s*:\s*")[^"]*(")/g, `$1${day}$2`);
  const meta = `<meta property="article:published_time" content="${day}">`;
  return /<head[^>]*>/i.test(cleaned) ? cleaned.replace(/<head[^>]*>/i, `$&${meta}`) : meta + cleaned;
}

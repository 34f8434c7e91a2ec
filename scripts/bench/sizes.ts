/** Sizes of what is packaged, against the budgets: what a news page loads, what the popup loads, the largest file. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './report.ts';

const MOST = { contentKb: 30, popupKb: 60, fileKb: 4_000, factsKb: 3_000 };

/** `folder`: the built extension. Sizes are gzipped but for the largest file, which stores weigh as it is. */
export function sizesOf(folder: string): Row[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = new Map(files.map((file) => [file, readFileSync(file)]));
  const zipped = (list: Iterable<string>) =>
    [...list].reduce((sum, file) => sum + gzipSync(bytes.get(file) ?? readFileSync(file)).length, 0) / 1000;
  const [largest = '', most] = [...bytes].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  const content = ['article.js', 'article.css'].map((file) => join(folder, 'content-scripts', file));
  const base = files.filter((file) => file.startsWith(join(folder, 'base')));
  const shards = base.filter((file) => file.startsWith(join(folder, 'base', 'shards')));
  const kb = (what: string, value: number, bar: number | null, note?: string): Row => {
    return { what, value, unit: 'kB', bar, ...(note ? { note } : {}) };
  };
  return [
    kb('content script and its style, gzipped', zipped(content), MOST.contentKb),
    kb('card, loaded after the first marks, gzipped', zipped([join(folder, 'card.js')]), null),
    kb('popup with all it loads, gzipped', zipped(loadedBy(folder, 'popup.html')), MOST.popupKb),
    kb('background, gzipped', zipped([join(folder, 'background.js')]), null),
    kb('largest file', (most?.length ?? 0) / 1000, MOST.fileKb, largest.slice(folder.length + 1)),
    kb('facts in shards, gzipped', zipped(shards), MOST.factsKb, `${shards.length} files`),
    kb('whole fact base with names and search, gzipped', zipped(base), null),
  ];
}

/** A page and every script and style that it names, and those that they import. */
function loadedBy(folder: string, page: string): Set<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    const named = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => join(folder, match[1] as string))
      : [...text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)].map((match) =>
          join(dirname(file), match[1] as string),
        );
    for (const next of named) visit(next);
  };
  visit(join(folder, page));
  return found;
}

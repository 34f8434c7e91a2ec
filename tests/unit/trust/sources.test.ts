/** What our own sources never do, read from the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const SHIPPED = ['entrypoints', 'components', 'lib'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|html|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    // The gallery is a page for us; nothing of it is packed.
    .filter((file) => !file.includes('/gallery/')),
);
/** File and line of each match outside of comments. */
function found(pattern: RegExp, files = SHIPPED): string[] {
  return files.flatMap((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, (comment) =>
      comment.replace(/[^\n]/g, ' '),
    );
    return code
      .split('\n')
      .flatMap((line, number) =>
        pattern.test(line) ? [`${file.slice(ROOT.length + 1)}:${number + 1} ${line.trim()}`] : [],
      );
  });
}

test('there are sources to look at', () => {
  expect(SHIPPED.length).toBeGreaterThan(150);
  expect(found(/\bexport\b/).length).toBeGreaterThan(300);
});

test('text never becomes HTML or code', () => {
  expect(
    found(
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|DOMParser|createContextualFragment|\beval\(|new Function\b|setHTML|createPolicy/,
    ),
  ).toEqual([]);
});

test('one line fetches, and nothing else leads out', () => {
  expect(found(/\bfetch\(/)).toHaveLength(1);
  expect(found(/\bfetch\(/)[0]).toMatch(/^entrypoints\/background\/base\.ts.*runtime\.getURL\('\/'\)/);
  expect(
    found(
      /XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeer|new Image\b|new Worker\b|storage\.sync|setUninstallURL|onMessageExternal|connectNative|sendNativeMessage/,
    ),
  ).toEqual([]);
});

test('links open in a tab of their own and tell nothing of where the reader was', () => {
  const pages = SHIPPED.filter((file) => file.endsWith('.tsx'));
  const links = pages.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/<a\b[^>]*?>/g)]);
  expect(links.length).toBeGreaterThan(0);
  for (const [link] of links) {
    if (!/href=\{(?:url|source\.url)/.test(link)) continue;
    expect(link).toContain('target="_blank"');
    expect(link).toContain('rel="noopener noreferrer"');
  }
});

test('lib knows no document, no browser and no clock', () => {
  const lib = SHIPPED.filter((file) => file.startsWith(join(ROOT, 'lib/')));
  expect(
    found(/\bdocument\.(?!\w+:)|\bwindow\.|\bbrowser\.\w+\.|\bchrome\.|Date\.now\(|Temporal\.Now/, lib),
  ).toEqual([]);
});

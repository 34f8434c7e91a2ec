/**
 * Tells requests that nobody has explained from those that pages and the browsers themselves make. What is left is
 * the extension's doing: it may make none.
 */
import type { Asked } from './news-server.ts';

/** For these the browser asks itself when it shows a page that a test put there. A script's `fetch` is 'empty'. */
const SHOWING = new Set(['document', 'frame', 'iframe', 'object', 'embed']);

/**
 * Hosts that the browsers ask by themselves with every quieting flag set, seen in runs without any extension too.
 * Nothing of ours names one of them (tests/browser/packed-promises.test.ts reads the packed scripts for addresses).
 */
export const BROWSERS_OWN: Readonly<Record<string, string>> = {
  'accounts.google.com': 'Chromium lists the Google accounts that are signed in, at each start',
  'clients2.google.com': 'Chromium asks what time it is, and for updates of extensions',
  'content-autofill.googleapis.com': 'Chromium asks what the fields of a form are for',
  'redirector.gvt1.com': 'Chromium fetches parts of itself',
  'edgedl.me.gvt1.com': 'the same, where it was sent on',
  'update.googleapis.com': 'Chromium asks for new parts of itself',
  'optimizationguide-pa.googleapis.com': 'Chromium asks for hints on pages, in a window',
  'www.google.com': 'Chromium in a window gets ready to search',
  'android.clients.google.com': 'Chromium in a window registers for pushed messages',
  'mtalk.google.com': 'the same',
  'firefox.settings.services.mozilla.com': 'Firefox asks for its remote settings, again and again',
  'content-signature-2.cdn.mozilla.net': 'Firefox checks who signed those',
};

/** Requests that are neither for a page of a test nor the browser's own, a line each, repeated ones once. */
export function strangers(asked: readonly Asked[]): string[] {
  const lines = asked
    .filter((one) => !isExplained(one))
    .map(({ url, purpose, put }) => `${url} (${purpose || 'refused'}${put ? ', a page of the test' : ''})`);
  return [...new Set(lines)];
}

function isExplained({ url, put, purpose }: Asked): boolean {
  const { hostname, pathname } = new URL(url);
  if (put) return SHOWING.has(purpose);
  // The browser shows a page's icon beside its title.
  if (pathname === '/favicon.ico' && purpose === 'image') return true;
  return Object.hasOwn(BROWSERS_OWN, hostname);
}

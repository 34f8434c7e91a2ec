/** Who sent a message: only our own pages and the top frames of tabs are heard. */
import { browser } from 'wxt/browser';

export interface ContentCaller {
  kind: 'content';
  tabId: number;
  frameId: 0;
  /** Address of the page, and its host as `URL.hostname` gives it. */
  url: string;
  host: string;
}
export type Caller = ContentCaller | { kind: 'page' };

export interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number };
  frameId?: number;
}

/** Null for everybody else: other extensions, frames inside pages. */
export function callerOf({ id, url = '', tab, frameId }: Sender): Caller | null {
  if (id !== browser.runtime.id) return null;
  if (url.startsWith(browser.runtime.getURL('/'))) return { kind: 'page' };
  if (tab?.id === undefined || frameId !== 0 || !/^https?:/.test(url)) return null;
  return { kind: 'content', tabId: tab.id, frameId, url, host: new URL(url).hostname };
}

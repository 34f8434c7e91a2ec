/** What news pages ask of the background. */
import { browser } from 'wxt/browser';
import { MAX_MUTED } from '../../lib/caps.ts';
import { normaliseHost } from '../../lib/hosts.ts';
import { type ContentAnswers, ContentToBackground } from '../../lib/messages.ts';
import { siteOf } from '../../lib/sites.ts';
import { problemOf } from './base.ts';
import { openPanel } from './panel.ts';
import { mayRead } from './registration.ts';
import type { ContentCaller } from './sender.ts';
import { changeSettings } from './settings.ts';

type Answer = ContentAnswers[keyof ContentAnswers];

/** Undefined, that is no answer, for what is none of our messages. */
export function answerContent(message: unknown, caller: ContentCaller): Promise<Answer> | undefined {
  const parsed = ContentToBackground.safeParse(message);
  if (!parsed.success) return undefined;
  const request = parsed.data;
  switch (request.type) {
    case 'allowed':
      return mayRead(caller);
    case 'card':
      return card(caller);
    case 'count':
      return count(caller, request.subjects);
    case 'mute':
      return mute(caller, request.subject, request.where);
    case 'panel':
      return openPanel(caller.tabId, request.view);
  }
}

/** Resolves when the card's script has run. */
async function card({ tabId, frameId }: ContentCaller): Promise<ContentAnswers['card']> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/card.js'] });
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: { ...problemOf(error), code: 'refused' } };
  }
}

/** Quiet, and 6:1 against its text; browsers choose one for it otherwise, each its own. */
const BADGE = '#5c6370';
const BADGE_TEXT = '#ffffff';

async function count({ tabId }: ContentCaller, subjects: number): Promise<null> {
  // The tab may be closed by now.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: subjects > 0 ? String(subjects) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE }),
    browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT }),
  ]).catch(() => {});
  return null;
}

async function mute({ host }: ContentCaller, subject: string, where: 'site' | 'everywhere'): Promise<null> {
  const site = where === 'site' ? siteOf(normaliseHost(host) ?? host) : undefined;
  await changeSettings(({ muted }) => {
    const others = muted.filter((entry) => entry.subject !== subject || (site && entry.site !== site));
    return { muted: [...others, { subject, ...(site ? { site } : {}) }].slice(-MAX_MUTED) };
  });
  return null;
}

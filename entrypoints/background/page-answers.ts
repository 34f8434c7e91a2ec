/** What our own pages ask of the background. */
import { browser } from 'wxt/browser';
import { browserWords } from '../../components/browser-words.ts';
import type { MessageKey } from '../../components/strings.ts';
import { normaliseHost } from '../../lib/hosts.ts';
import { type PageAnswers, PageToBackground, type TabState } from '../../lib/messages.ts';
import type { Rule, SiteRules } from '../../lib/settings.ts';
import { type SiteStatus, siteState } from '../../lib/sites.ts';
import type { Article } from '../../lib/spotting/types.ts';
import { openBase, problemOf, readArticle } from './base.ts';
import { about, labels, search, subjectInFull } from './lookup.ts';
import { setSwitch, siteContext } from './permission.ts';
import { forgetLooked, reconcile, rememberLooked, startIn } from './registration.ts';
import { changeSettings, loadSettings } from './settings.ts';

type Answer = PageAnswers[keyof PageAnswers];

/** Undefined, that is no answer, for what is none of our messages. */
export function answerPage(message: unknown): Promise<Answer> | undefined {
  const parsed = PageToBackground.safeParse(message);
  if (!parsed.success) return undefined;
  const request = parsed.data;
  switch (request.type) {
    case 'state':
      return state(request.tabId);
    case 'switch':
      return settled(switchTo(hostOf(request.site), request.on));
    case 'rule':
      return settled(changeSettings(({ sites }) => ({ sites: withRule(sites, request.host, request.rule) })));
    case 'rules':
      return settled(changeSettings(() => ({ sites: normalised(request.rules) })));
    case 'pause':
      return settled(changeSettings(() => ({ paused: request.paused })));
    case 'settings':
      return changeSettings(() => request.change);
    case 'look':
      return look(request.tabId);
    case 'subject':
      return subjectInFull(request.key, request.asOf);
    case 'search':
      return search(request.text);
    case 'about':
      return about();
    case 'labels':
      return labels(request.ids);
    case 'example':
      return example(request.article);
  }
}

async function example(article: Article): Promise<PageAnswers['example']> {
  try {
    return { ok: true, facts: await (await readArticle(article)).facts() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

async function switchTo(site: string, on: boolean): Promise<SiteStatus> {
  const [status] = await Promise.all([setSwitch(site, on), on ? null : forgetLooked(site)]);
  return status;
}

/** Answers when the browser is in step, so that what a page shows next is true. */
async function settled<T>(change: Promise<T>): Promise<T> {
  const result = await change;
  await reconcile();
  return result;
}

async function state(tabId: number): Promise<TabState> {
  const [tab, context, { settings, problems }, base] = await Promise.all([
    browser.tabs.get(tabId).catch(() => null),
    siteContext(),
    loadSettings(),
    openBase().then(
      ({ store }): TabState['base'] => ({ ok: true, version: store.catalog.version }),
      (error): TabState['base'] => ({ ok: false, problem: problemOf(error) }),
    ),
  ]);
  return { status: siteState(tab?.url ?? '', context), settings, settingsProblems: problems, base };
}

/** How long a script just put in takes to listen, at most. */
const START_MS = 2_000;

async function look(tabId: number): Promise<PageAnswers['look']> {
  const refused = (key: MessageKey): PageAnswers['look'] => ({
    ok: false,
    problem: { code: 'refused', message: browserWords(browser.i18n).get(key, []) },
  });
  // The click that opened the popup lets us know the address.
  const { url = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }));
  await rememberLooked(tabId, normaliseHost(url) ?? '');
  if (!(await startIn(tabId))) return refused('lookRefused');
  for (const end = performance.now() + START_MS; performance.now() < end; ) {
    const answer = await browser.tabs
      .sendMessage(tabId, { type: 'look' }, { frameId: 0 })
      .catch(() => undefined);
    if (answer) return { ok: true };
    await new Promise((done) => setTimeout(done, 50));
  }
  return refused('lookSilent');
}

/** As rules write it; what the popup sends comes from `SiteStatus.site` and is so already. */
function hostOf(text: string): string {
  const host = normaliseHost(text);
  if (!host) throw new Error(`"${text}" is not a site`);
  return host;
}

function withRule(rules: SiteRules, text: string, rule: Rule | null): SiteRules {
  const { [hostOf(text)]: _, ...others } = rules;
  return rule === null ? others : { ...others, [hostOf(text)]: rule };
}

function normalised(rules: SiteRules): SiteRules {
  return Object.fromEntries(Object.entries(rules).map(([host, rule]) => [hostOf(host), rule]));
}

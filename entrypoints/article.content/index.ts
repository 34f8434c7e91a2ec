/** The script in news pages: starts when the site is on, ends with one abort, and leaves nothing behind. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isPrivateHost, normaliseHost, ruleFor } from '../../lib/hosts.ts';
import { BackgroundToContent, type FromContentAnswers, PageToContent } from '../../lib/messages.ts';
import { readSettings, SETTINGS_KEY, type Settings } from '../../lib/settings.ts';
import { ask, isOrphaned } from './ask.ts';
import { type Session, startSession } from './session.ts';
import './style.css';

declare global {
  /** The running script of this world, so that a second load does nothing; one left from before an update goes. */
  var __sidelight: { isAlive(): boolean; stop(): void } | undefined;
  interface Document {
    /** Chrome only. */
    readonly prerendering?: boolean;
  }
}

// Without `matches`: WXT would copy them into the required permissions.
export default defineContentScript({ registration: 'runtime', main: () => void start() });

async function start(): Promise<void> {
  if (globalThis.__sidelight?.isAlive() || window.top !== window) return;
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
  globalThis.__sidelight?.stop();
  const ending = new AbortController();
  const { signal } = ending;
  const stop = () => ending.abort();
  globalThis.__sidelight = { isAlive: () => !signal.aborted && !isOrphaned(), stop };
  const restart = () => {
    stop();
    void start();
  };
  let session: Session | null = null;

  const apply = (settings: Settings) => {
    // Told to stop while the settings were being read: they would bring the marks back, and nothing could end them.
    if (signal.aborted) return;
    if (!isOnHere(settings)) stop();
    else if (session) session.apply(settings);
    else session = startSession(signal, settings, { withdraw: stop, restart });
  };
  const reload = async () => apply(await stored());

  const onMessage = (message: unknown, sender: { id?: string }) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return answer(session, message, stop);
  };
  const onStorage = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) apply(readSettings(change.newValue).settings);
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.storage.onChanged.addListener(onStorage);
  signal.addEventListener('abort', () => {
    if (isOrphaned()) return;
    browser.runtime.onMessage.removeListener(onMessage);
    browser.storage.onChanged.removeListener(onStorage);
  });
  // Neither messages nor changes of settings reach a page in the back-forward cache.
  const woken = ({ isTrusted }: Event) => {
    session?.wake();
    if (signal.aborted) return;
    void reload();
    // The reader may come from the browser's own settings, where the permission for this site was taken away.
    if (!session || !isTrusted) return;
    const obey = (allowed: boolean) => allowed || stop();
    ask({ type: 'allowed' }).then(obey, () => {});
  };
  const shown = (event: Event) => document.visibilityState === 'visible' && woken(event);
  window.addEventListener('pageshow', (event) => event.persisted && woken(event), { signal });
  document.addEventListener('visibilitychange', shown, { signal });

  // Where there is no such property, it is a form of the page that has this name.
  if (document.prerendering === true) {
    await new Promise((done) =>
      document.addEventListener('prerenderingchange', done, { once: true, signal }),
    );
  }
  await reload();
}

async function stored(): Promise<Settings> {
  const { [SETTINGS_KEY]: value } = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(value).settings;
}

/** The registration says where the script runs; this only knows what was switched off since. */
function isOnHere({ sites, paused }: Settings): boolean {
  const host = normaliseHost(location.hostname);
  return host !== null && !paused && ruleFor(host, sites)?.rule !== 'off' && !isPrivateHost(host, sites);
}

/** The answer to a message, undefined for what is none of ours, and before there is a session to ask. */
function answer(
  session: Session | null,
  message: unknown,
  stop: () => void,
): Promise<FromContentAnswers[keyof FromContentAnswers]> | undefined {
  const asked = PageToContent.safeParse(message);
  const told = asked.success ? null : BackgroundToContent.safeParse(message);
  const request = asked.success ? asked.data : told?.success ? told.data : null;
  // Obeyed at any time: the permission may go while the script is still reading its settings.
  if (request?.type === 'stop') {
    stop();
    return Promise.resolve(null);
  }
  if (!session) return undefined;
  switch (request?.type) {
    case 'found':
      return Promise.resolve(session.found());
    case 'look':
      return Promise.resolve(session.look());
    case 'show':
      return Promise.resolve({ shown: session.show(request.subject, request.pair) });
    case 'step':
      return Promise.resolve({ shown: session.step(request.by) });
    default:
      return undefined;
  }
}

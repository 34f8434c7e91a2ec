/** Starts the options page: asks the background, draws, and does what the reader says. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/search/search.css';
import '../../components/page.css';
import { browserWords } from '../../components/browser-words.ts';
import { Options, type OptionsProps, problemText } from '../../components/options/options.tsx';
import { readSiteList, writeSiteList } from '../../components/options/site-list.ts';
import { t, useWords } from '../../components/strings.ts';
import { hostOfPattern, normaliseHost, patternCovers, patternOf, ruleFor } from '../../lib/hosts.ts';
import { DEFAULTS, readSettings, SETTINGS_KEY, type Settings } from '../../lib/settings.ts';
import { askBackground } from '../popup/talk.ts';
import { download } from './download.ts';

const words = browserWords(browser.i18n);
useWords(words);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;
document.title = t('optionsTitle');

const patterns: string[] = browser.runtime.getManifest().host_permissions ?? [];
const state: Omit<OptionsProps, 'deeds'> = {
  settings: DEFAULTS,
  problems: [],
  listed: patterns.map(hostOfPattern).filter((host) => host !== null),
  withheld: [],
  labels: {},
  about: null,
  shortcuts: [],
  said: '',
};

function draw(change: Partial<typeof state> = {}): void {
  Object.assign(state, change);
  render(<Options {...state} deeds={deeds} />, document.body);
}

/** Reads settings and permissions again: they are what is true, whoever changed them. */
async function refresh(): Promise<void> {
  const [{ [SETTINGS_KEY]: stored }, { origins = [] }] = await Promise.all([
    browser.storage.local.get(SETTINGS_KEY),
    browser.permissions.getAll(),
  ]);
  const { settings, problems } = readSettings(stored);
  const withheld = [...Object.keys(settings.sites), ...state.listed].filter(
    (host) => !origins.some((pattern) => patternCovers(pattern, 'https', host)),
  );
  draw({ settings, problems, withheld });
  const ids = settings.muted.map(({ subject }) => subject);
  if (ids.length > 0) draw({ labels: await askBackground({ type: 'labels', ids }) });
}

/** Asks for the permission in the click, with nothing awaited before; the background finishes the switch. */
function switchOn(site: string): void {
  const rule = ruleFor(site, state.settings.sites)?.rule;
  const wasWanted = rule ? rule === 'on' : state.listed.includes(site);
  const told = askBackground({ type: 'switch', site, on: true });
  const asked = browser.permissions.request({ origins: [patternOf(site)] }).catch(() => false);
  void Promise.all([told, asked]).then(async ([, granted]) => {
    // Refused: what waits for the permission is taken back. A site that was on but for it is not off by choice.
    if (!granted && !wasWanted) await askBackground({ type: 'switch', site, on: false });
    else if (granted) await askBackground({ type: 'switch', site, on: true });
    draw({ said: granted ? '' : t('refused', site) });
    await refresh();
  });
}

const deeds: OptionsProps['deeds'] = {
  switchSite(site, on) {
    if (on) switchOn(site);
    else void askBackground({ type: 'switch', site, on }).then(refresh);
  },
  forget: (host) => void askBackground({ type: 'rule', host, rule: null }).then(refresh),
  add(text) {
    const host = normaliseHost(text);
    if (!host) return t('notASite', text.trim());
    switchOn(host);
    return '';
  },
  change: (change) => void askBackground({ type: 'settings', change }).then(refresh),
  pause: (paused) => void askBackground({ type: 'pause', paused }).then(refresh),
  exportSites: () => download('sidelight-sites.txt', 'text/plain', writeSiteList(state.settings.sites)),
  importSites: (file) => void importSites(file),
  backUp: () =>
    download('sidelight-settings.json', 'application/json', `${JSON.stringify(state.settings, null, 2)}\n`),
  restore: (file) => void restore(file),
};

async function importSites(file: File): Promise<void> {
  const { rules, leftOut } = readSiteList(await file.text());
  await askBackground({ type: 'rules', rules: { ...state.settings.sites, ...rules } });
  const many = String(Object.keys(rules).length);
  draw({
    said: leftOut.length === 0 ? t('sitesImported', many) : t('sitesLeftOut', many, leftOut.join(', ')),
  });
  await refresh();
}

async function restore(file: File): Promise<void> {
  const stored = parse(await file.text());
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) {
    return draw({ said: t('notABackup') });
  }
  const { settings, problems } = readSettings(stored);
  await put(settings);
  draw({
    said: problems.length === 0 ? t('restored') : t('restoredPartly', problems.map(problemText).join(' ')),
  });
  await refresh();
}

async function put({ sites, paused, underline, dwellMs, muted, locale }: Settings): Promise<void> {
  await askBackground({ type: 'settings', change: { underline, dwellMs, muted, locale } });
  await askBackground({ type: 'rules', rules: sites });
  await askBackground({ type: 'pause', paused });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && SETTINGS_KEY in changes) void refresh();
});
browser.permissions.onAdded.addListener(() => void refresh());
browser.permissions.onRemoved.addListener(() => void refresh());
draw();
await refresh();
/** As the manifest has them; Chromium gives them by the alphabet, its manifest too. */
const ORDER = [
  '_execute_action',
  'next-mention',
  'previous-mention',
  'look-up-selection',
  'open-card',
  'switch-site',
];
const [about, commands] = await Promise.all([askBackground({ type: 'about' }), browser.commands.getAll()]);
draw({
  about: about.ok ? about : about.problem.message,
  shortcuts: commands
    .toSorted((a, b) => ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? ''))
    .map(({ name, description, shortcut }) => ({
      description: description || (name === '_execute_action' ? t('commandPopup') : (name ?? '')),
      keys: shortcut ?? '',
    })),
});

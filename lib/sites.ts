/**
 * Which site an address belongs to, and whether Sidelight is on there: the one place that decides.
 *
 * A rule holds for a host and all below it; the most specific rule wins, both ways. Where no rule fits,
 * listed sites are on and all others off. www and bare are one. Rules know no ports and no schemes.
 */
import { getDomain } from 'tldts';
import {
  isIp,
  isPrivateHost,
  isWithin,
  lineage,
  normaliseHost,
  patternCovers,
  patternOf,
  ruleFor,
} from './hosts.ts';
import type { Settings, SiteRules } from './settings.ts';

export interface SiteStatus {
  /**
   * on: read and marked. paused: everywhere off. off-by-choice: a rule says off. not-listed: not one of
   * our news sites, or its sign-in or mail pages, and no rule says on. no-permission: would be on, but the
   * browser does not let us. not-a-web-page: neither http nor https, or a page no extension may enter.
   */
  state: 'on' | 'off-by-choice' | 'not-listed' | 'no-permission' | 'paused' | 'not-a-web-page';
  /**
   * What the switch names and sets: the host of the deciding rule or the listed site, the more specific of the
   * two, else the registrable domain; '' where there is none.
   */
  site: string;
  /** Host of the rule that decides, null where the list does. */
  rule: string | null;
  /** Whether the site would be on, were it not for pause or permission: where the switch stands. */
  wanted: boolean;
  /** Match patterns to ask for in `permissions.request` before it can be on; empty when granted. */
  origins: string[];
  /** An account, sign-in or mail host: says why it is not read. */
  private: boolean;
}

export interface SiteContext {
  settings: Pick<Settings, 'sites' | 'paused'>;
  /** Hosts that are on by default, from the manifest. */
  listed: readonly string[];
  /** Match patterns the browser grants us now (`permissions.getAll().origins`). */
  granted: readonly string[];
}

/** Web pages that no extension may enter, whatever is granted. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org', 'accounts.firefox.com'];

/**
 * The site of a host (as `normaliseHost` gives it): its registrable domain by the public suffix list with
 * the private part (github.io), the host itself for IP addresses, single labels and bare suffixes.
 */
export function siteOf(host: string): string {
  if (isIp(host)) return host;
  return getDomain(host, { allowPrivateDomains: true, validateHostname: false }) ?? host;
}

const NOT_A_PAGE: SiteStatus = {
  state: 'not-a-web-page',
  site: '',
  rule: null,
  wanted: false,
  origins: [],
  private: false,
};

/** Whether Sidelight is on at an address, and if not, why. Takes any text; never throws. */
export function siteState(url: string, { settings, listed, granted }: SiteContext): SiteStatus {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return NOT_A_PAGE;
  }
  const scheme = parsed.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return NOT_A_PAGE;
  const host = normaliseHost(parsed.hostname);
  if (!host || CLOSED_HOSTS.includes(host)) return NOT_A_PAGE;

  const decided = ruleFor(host, settings.sites);
  const closed = isPrivateHost(host, settings.sites);
  const entry = listed.find((candidate) => isWithin(host, candidate));
  // A rule for yahoo.com must not make the switch on news.yahoo.com, which is listed, one for all of Yahoo.
  const named = [decided?.host ?? '', entry ?? ''].sort((a, b) => b.length - a.length)[0];
  const site = closed ? host : named || siteOf(host);
  const wanted = !closed && (decided ? decided.rule === 'on' : entry !== undefined);
  const mayRead = granted.some((pattern) => patternCovers(pattern, scheme, parsed.hostname));
  const common = {
    site,
    rule: decided?.host ?? null,
    wanted,
    origins: mayRead ? [] : [patternOf(site)],
    private: closed,
  };
  if (settings.paused) return { ...common, state: 'paused' };
  if (decided?.rule === 'off') return { ...common, state: 'off-by-choice' };
  if (!wanted) return { ...common, state: 'not-listed' };
  return { ...common, state: mayRead ? 'on' : 'no-permission' };
}

/**
 * The rules after the switch for `site` is set. A rule that only repeats what would hold anyway is left
 * out, so that the list stays short; "off" of a site that is not listed stays away likewise.
 */
export function switchSite(
  rules: SiteRules,
  site: string,
  on: boolean,
  listed: readonly string[],
): SiteRules {
  const { [site]: _, ...others } = rules;
  const inherited = ruleFor(site, others);
  const already =
    !isPrivateHost(site, others) &&
    (inherited ? inherited.rule === 'on' : listed.some((entry) => isWithin(site, entry)));
  return already === on ? others : { ...others, [site]: on ? 'on' : 'off' };
}

/** One `scripting.registerContentScripts` entry's worth of addresses. */
export interface Zone {
  /** Host it is about; '' for the one that takes all plain zones together. */
  host: string;
  matches: string[];
  excludeMatches: string[];
}

/**
 * The zones in which the script must run, so that the most specific rule wins although exclusions beat
 * matches inside one registration: a zone with switched-off hosts below it has a registration of its own.
 * Plain zones share one. Permission is not looked at: the browser does that at each load.
 */
export function zonesOf({ settings, listed }: Pick<SiteContext, 'settings' | 'listed'>): Zone[] {
  if (settings.paused) return [];
  const rules = settings.sites;
  const on = new Set<string>();
  for (const host of listed) if (ruleFor(host, rules)?.rule !== 'off') on.add(host);
  for (const [host, rule] of Object.entries(rules)) if (rule === 'on') on.add(host);
  const offHosts = Object.keys(rules).filter((host) => rules[host] === 'off');

  const plain: Zone = { host: '', matches: [], excludeMatches: [] };
  const zones = [plain];
  for (const host of [...on].sort()) {
    if (coveredAbove(host, on, rules)) continue;
    const off = offHosts.filter((other) => other !== host && isWithin(other, host));
    if (off.length === 0) plain.matches.push(patternOf(host));
    else zones.push({ host, matches: [patternOf(host)], excludeMatches: off.sort().map(patternOf) });
  }
  return zones.filter((zone) => zone.matches.length > 0);
}

/** Whether a zone above is on already, with no "off" between. */
function coveredAbove(host: string, on: ReadonlySet<string>, rules: SiteRules): boolean {
  for (const parent of lineage(host)) {
    if (parent === host) continue;
    if (on.has(parent)) return true;
    if (Object.hasOwn(rules, parent) && rules[parent] === 'off') return false;
  }
  return false;
}

/**
 * Host names and rules about them, without the public suffix list, so that the script in news pages can
 * use it too (the list is 40 kB). What needs the list is in sites.ts.
 */
import { MAX_HOST } from './caps.ts';
import type { Rule, SiteRules } from './settings.ts';

/**
 * First labels of hosts where people sign in, pay or read mail. Such hosts of listed sites are never
 * read, unless a rule names them.
 */
const PRIVATE_LABELS = new Set(
  (
    'account accounts konto compte moncompte myaccount my profile profil user users member members ' +
    'login logins signin sign-in signup sign-up register auth oauth sso id idp identity passport secure ' +
    'mail email webmail messages inbox newsletter newsletters ' +
    'pay payment payments checkout billing order orders shop store subscribe subscription subscriptions ' +
    'subscriber abo abos abonnement abonnements donate admin intranet'
  ).split(' '),
);

/**
 * The host in the form that rules use: lower case, punycode, without port, final dot and leading `www.`;
 * null when the text is no host. Takes a bare host, one with a port, or a whole http(s) URL.
 */
export function normaliseHost(text: string): string | null {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > 2048 || /[\s@\\]/.test(trimmed)) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') return null;
  const bareV6 = !scheme && /^[0-9a-f:.]+$/i.test(trimmed) && trimmed.split(':').length > 2;
  let host: string;
  try {
    host = new URL(scheme ? trimmed : `http://${bareV6 ? `[${trimmed}]` : trimmed}`).hostname;
  } catch {
    return null;
  }
  host = host.replace(/\.$/, '');
  if (isIp(host)) return host;
  host = withoutWww(host);
  if (host.length > MAX_HOST) return null;
  // Stricter than the URL parser, which lets *, ! and ' pass.
  return /^(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/.test(host) && host !== '__proto__' ? host : null;
}

/** An IP address as `URL.hostname` writes it. */
export function isIp(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
}

/** www.bbc.com is bbc.com; www.com and www stay. */
export function withoutWww(host: string): string {
  return /^www\.[^.]+\./.test(host) ? host.slice(4) : host;
}

/** Whether `host` is `parent` or below it. IP addresses have nothing below. */
export function isWithin(host: string, parent: string): boolean {
  return host === parent || (!isIp(host) && host.endsWith(`.${parent}`));
}

/** The host and its parents, most specific first: a.b.example.com, b.example.com, example.com, com. */
export function* lineage(host: string): Generator<string> {
  yield host;
  if (isIp(host)) return;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) yield host.slice(dot + 1);
}

/** The most specific rule that fits a host (as `normaliseHost` gives it), null when none does. */
export function ruleFor(host: string, rules: SiteRules): { host: string; rule: Rule } | null {
  for (const candidate of lineage(host)) {
    // hasOwn: "constructor" is a host somebody may type.
    const rule = Object.hasOwn(rules, candidate) ? rules[candidate] : undefined;
    if (rule) return { host: candidate, rule };
  }
  return null;
}

/**
 * Whether the host is for signing in, paying or mail, by its labels in front of the last two. A rule `on`
 * for the host itself, or for one that has the telling label too, says that the reader means it.
 */
export function isPrivateHost(host: string, rules: SiteRules = {}): boolean {
  if (isIp(host)) return false;
  const labels = host.split('.');
  const telling = labels.slice(0, -2).findLastIndex((label) => PRIVATE_LABELS.has(label));
  if (telling < 0) return false;
  const decided = ruleFor(host, rules);
  return !(decided?.rule === 'on' && decided.host.split('.').length >= labels.length - telling);
}

/** The match pattern of a host and what is below it, http and https, every port. */
export function patternOf(host: string): string {
  return isIp(host) || !host.includes('.') ? `*://${host}/*` : `*://*.${host}/*`;
}

/** Whether a match pattern (`*://*.example.com/*`, `https://example.com/*`, `*://*\/*`, `<all_urls>`) covers an address. */
export function patternCovers(pattern: string, scheme: 'http' | 'https', host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//.exec(pattern);
  if (!parts || (parts[1] !== '*' && parts[1] !== scheme)) return false;
  const target = (parts[2] ?? '').replace(/:(?:\*|\d+)$/, '');
  if (target === '*') return true;
  return target.startsWith('*.') ? isWithin(host, target.slice(2)) : host === target;
}

/** The host of a pattern made by `patternOf`, null for patterns of all hosts. */
export function hostOfPattern(pattern: string): string | null {
  return /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? null;
}

/** The reader's list of sites as a text file: a host and on or off in each line. */
import { normaliseHost } from '../../lib/hosts.ts';
import type { SiteRules } from '../../lib/settings.ts';

export function writeSiteList(rules: SiteRules): string {
  const lines = Object.keys(rules)
    .sort()
    .map((host) => `${host} ${rules[host]}`);
  return `${lines.join('\n')}\n`;
}

/** Lines without "on" or "off" mean on; empty ones and those that begin with # say nothing. */
export function readSiteList(text: string): { rules: SiteRules; leftOut: string[] } {
  const rules: SiteRules = {};
  const leftOut: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim();
    if (!trimmed || trimmed.startsWith('#')) continue;
    const [name = '', rule = 'on', more] = trimmed.split(/\s+/);
    const host = normaliseHost(name);
    if (host && more === undefined && (rule === 'on' || rule === 'off')) rules[host] = rule;
    else leftOut.push(trimmed);
  }
  return { rules, leftOut };
}

/** Made-up hosts, rules for them and lists of sites: a host has one form, and what was written is read whole. */
import fc from 'fast-check';
import { readSiteList, writeSiteList } from '../../../components/options/site-list.ts';
import { isWithin, normaliseHost, patternCovers, patternOf, ruleFor } from '../../../lib/hosts.ts';
import { DEFAULTS, readSettings, type SiteRules } from '../../../lib/settings.ts';
import { siteState, switchSite, zonesOf } from '../../../lib/sites.ts';
import { type Fuzz, must } from './part.ts';

export const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'www.bbc.com',
    'news.bbc.co.uk',
    'a.github.io',
    'xn--e1afmkfd.xn--p1ai',
    '__proto__',
    'localhost',
  ),
);
export const rules = fc.dictionary(host, fc.constantFrom('on', 'off'), { maxKeys: 8 });

export const HOSTS: Fuzz = {
  name: 'hosts and rules',
  share: 0.2,
  property: () =>
    fc.property(host, rules, fc.boolean(), (name, raw, on) => {
      const bare = normaliseHost(name);
      const { sites } = readSettings({ version: 1, sites: raw }).settings;
      if (bare !== null) {
        must(normaliseHost(bare) === bare, 'a host in its form stays as it is');
        must(patternCovers(patternOf(bare), 'https', bare), 'a pattern covers its own host');
        const rule = ruleFor(bare, sites);
        must(rule === null || isWithin(bare, rule.host), 'a rule holds for what is within its host');
        const listed = ['bbc.com', 'co.uk', 'example.org'];
        const changed: SiteRules = switchSite(sites, bare, on, listed);
        const settings = { ...DEFAULTS, sites: changed };
        siteState(`https://${bare}/`, { settings, listed, granted: [] });
        zonesOf({ settings, listed });
        const list = readSiteList(writeSiteList(changed));
        must(JSON.stringify(list.leftOut) === '[]', 'a list that was written is read whole');
      }
      siteState(name, { settings: DEFAULTS, listed: [], granted: [] });
      readSiteList(`${name}\n${Object.keys(raw).join(' ')}`);
    }),
};

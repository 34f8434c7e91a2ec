import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSites } from '../../../data/sites.ts';
import { patternCovers, patternOf, ruleFor } from '../../../lib/hosts.ts';
import type { SiteRules } from '../../../lib/settings.ts';
import { siteOf, siteState, switchSite, zonesOf } from '../../../lib/sites.ts';

const LISTED = ['bbc.com', 'news.yahoo.com', 'intellinews.com'];
const GRANTED = LISTED.map(patternOf);
const state = (
  url: string,
  {
    sites = {},
    paused = false,
    granted = GRANTED,
  }: { sites?: SiteRules; paused?: boolean; granted?: string[] } = {},
) => siteState(url, { settings: { sites, paused }, listed: LISTED, granted });

describe('the site of a host', () => {
  test.each([
    ['bbc.com', 'bbc.com'],
    ['news.bbc.co.uk', 'bbc.co.uk'],
    ['someone.github.io', 'someone.github.io'],
    ['a.someone.github.io', 'someone.github.io'],
    ['a.city.kawasaki.jp', 'city.kawasaki.jp'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['localhost', 'localhost'],
    ['co.uk', 'co.uk'],
    ['xn--d1abbgf6aiiy.xn--p1ai', 'xn--d1abbgf6aiiy.xn--p1ai'],
    ['intranet.corp', 'intranet.corp'],
  ])('%s', (host, site) => expect(siteOf(host)).toBe(site));
});

describe('the state of an address', () => {
  test('a listed site is on, www and sub-domains with it', () => {
    for (const url of ['https://bbc.com/x', 'http://www.bbc.com/', 'https://a.b.bbc.com:8443/x']) {
      expect(state(url)).toEqual({
        state: 'on',
        site: 'bbc.com',
        rule: null,
        wanted: true,
        origins: [],
        private: false,
      });
    }
  });

  test('a news sub-domain of a portal is listed, the portal is not', () => {
    expect(state('https://fr.news.yahoo.com/x')).toMatchObject({ state: 'on', site: 'news.yahoo.com' });
    expect(state('https://www.yahoo.com/x')).toMatchObject({ state: 'not-listed', site: 'yahoo.com' });
    expect(state('https://mail.yahoo.com/x')).toMatchObject({ state: 'not-listed', private: true });
  });

  test('off by choice names the rule', () => {
    const sites: SiteRules = { 'news.bbc.com': 'off' };
    expect(state('https://news.bbc.com/', { sites })).toMatchObject({
      state: 'off-by-choice',
      site: 'news.bbc.com',
      rule: 'news.bbc.com',
      wanted: false,
    });
    expect(state('https://bbc.com/', { sites }).state).toBe('on');
    expect(state('https://bbc.com/', { sites: { 'bbc.com': 'off', 'news.bbc.com': 'on' } }).state).toBe(
      'off-by-choice',
    );
    expect(
      state('https://x.news.bbc.com/', { sites: { 'bbc.com': 'off', 'news.bbc.com': 'on' } }),
    ).toMatchObject({
      state: 'on',
      rule: 'news.bbc.com',
    });
  });

  test('not listed says what to ask for', () => {
    expect(state('https://www.example.co.uk/a')).toMatchObject({
      state: 'not-listed',
      site: 'example.co.uk',
      wanted: false,
      origins: ['*://*.example.co.uk/*'],
    });
  });

  test('switched on by a rule it needs permission, and is on with it', () => {
    const sites: SiteRules = { 'example.org': 'on' };
    expect(state('https://example.org/', { sites })).toMatchObject({ state: 'no-permission', wanted: true });
    expect(state('https://example.org/', { sites, granted: ['*://*.example.org/*'] }).state).toBe('on');
    expect(state('https://example.org/', { sites, granted: ['*://*/*'] }).state).toBe('on');
    expect(state('https://example.org/', { granted: ['*://*/*'] }).state).toBe('not-listed');
  });

  test('permission withdrawn in the browser', () => {
    expect(state('https://bbc.com/', { granted: [] })).toMatchObject({
      state: 'no-permission',
      wanted: true,
      origins: ['*://*.bbc.com/*'],
    });
  });

  test('paused everywhere, but not where nothing can be', () => {
    expect(state('https://bbc.com/', { paused: true })).toMatchObject({ state: 'paused', wanted: true });
    expect(state('https://example.org/', { paused: true })).toMatchObject({ state: 'paused', wanted: false });
    expect(state('about:blank', { paused: true }).state).toBe('not-a-web-page');
  });

  test('sign-in and account hosts of listed sites are not read', () => {
    expect(state('https://account.bbc.com/')).toMatchObject({
      state: 'not-listed',
      private: true,
      wanted: false,
    });
    expect(state('https://account.bbc.com/', { sites: { 'account.bbc.com': 'on' } })).toMatchObject({
      state: 'on',
      private: false,
    });
  });

  test.each([
    '',
    'nonsense',
    'about:blank',
    'file:///home/me/page.html',
    'chrome://settings',
    'moz-extension://1/popup.html',
    'view-source:https://bbc.com/',
    'data:text/html,x',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/x',
  ])('"%s" is not a web page', (url) => {
    expect(state(url)).toMatchObject({ state: 'not-a-web-page', site: '', origins: [] });
  });

  test('addresses and local names', () => {
    expect(state('http://127.0.0.1:8080/x')).toMatchObject({
      state: 'not-listed',
      site: '127.0.0.1',
      origins: ['*://127.0.0.1/*'],
    });
    expect(state('http://[::1]/x', { sites: { '[::1]': 'on' }, granted: ['*://[::1]/*'] }).state).toBe('on');
    expect(state('http://localhost/x')).toMatchObject({ site: 'localhost', origins: ['*://localhost/*'] });
  });

  test('internationalised names are compared and shown in ASCII', () => {
    expect(state('https://www.münchen.de/')).toMatchObject({ site: 'xn--mnchen-3ya.de' });
    expect(state('https://bbс.com/').state).toBe('not-listed');
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (url) => {
        expect(state(url).state).toBeTypeOf('string');
      }),
    );
  });
});

describe('the switch', () => {
  test('keeps the list short: what would hold anyway needs no rule', () => {
    expect(switchSite({}, 'bbc.com', false, LISTED)).toEqual({ 'bbc.com': 'off' });
    expect(switchSite({ 'bbc.com': 'off' }, 'bbc.com', true, LISTED)).toEqual({});
    expect(switchSite({}, 'example.org', true, LISTED)).toEqual({ 'example.org': 'on' });
    expect(switchSite({ 'example.org': 'on' }, 'example.org', false, LISTED)).toEqual({});
    expect(switchSite({ 'bbc.com': 'off' }, 'news.bbc.com', true, LISTED)).toEqual({
      'bbc.com': 'off',
      'news.bbc.com': 'on',
    });
    expect(switchSite({}, 'account.bbc.com', true, LISTED)).toEqual({ 'account.bbc.com': 'on' });
  });

  test('a listed part of a portal keeps a switch of its own under a rule for the portal', () => {
    const sites: SiteRules = { 'yahoo.com': 'on' };
    expect(state('https://news.yahoo.com/x', { sites })).toMatchObject({
      site: 'news.yahoo.com',
      rule: 'yahoo.com',
    });
    const after = switchSite(sites, 'news.yahoo.com', false, LISTED);
    expect(after).toEqual({ 'yahoo.com': 'on', 'news.yahoo.com': 'off' });
    expect(state('https://news.yahoo.com/x', { sites: after }).state).toBe('off-by-choice');
  });

  test('afterwards the site is what was asked for, whatever the rules were', () => {
    fc.assert(
      fc.property(rules(), host(), fc.boolean(), (sites, at, on) => {
        const url = `https://${at}/`;
        const { site } = state(url, { sites, granted: ['*://*/*'] });
        const after = switchSite(sites, site, on, LISTED);
        expect(state(url, { sites: after, granted: ['*://*/*'] }).wanted).toBe(on);
      }),
      { numRuns: 2000 },
    );
  });
});

const LABELS = ['a', 'b', 'news', 'login'];
const host = () =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...LABELS), { maxLength: 3 }),
      fc.constantFrom('bbc.com', 'yahoo.com', 'example.org'),
    )
    .map(([labels, domain]) => [...labels, domain].join('.'));
const rules = () => fc.dictionary(host(), fc.constantFrom('on' as const, 'off' as const), { maxKeys: 6 });

describe('where the script is registered', () => {
  test('is exactly where the most specific rule, or the list, says on', () => {
    fc.assert(
      fc.property(rules(), host(), (sites, at) => {
        const zones = zonesOf({ settings: { sites, paused: false }, listed: LISTED });
        const covers = (patterns: string[]) =>
          patterns.some((pattern) => patternCovers(pattern, 'https', at));
        const runs = zones.filter(
          ({ matches, excludeMatches }) => covers(matches) && !covers(excludeMatches),
        );
        const rule = ruleFor(at, sites)?.rule;
        const listed = LISTED.some((entry) => at === entry || at.endsWith(`.${entry}`));
        expect(runs.length).toBe(rule === 'on' || (rule === undefined && listed) ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('is nowhere while paused', () => {
    expect(zonesOf({ settings: { sites: { 'a.org': 'on' }, paused: true }, listed: LISTED })).toEqual([]);
  });

  test('plain sites share one registration', () => {
    expect(
      zonesOf({ settings: { sites: { 'bbc.com': 'off', 'a.org': 'on' }, paused: false }, listed: LISTED }),
    ).toEqual([
      {
        host: '',
        matches: ['*://*.a.org/*', '*://*.intellinews.com/*', '*://*.news.yahoo.com/*'],
        excludeMatches: [],
      },
    ]);
  });
});

describe('the list of sites', () => {
  test('has at least 60, with the two of the founding articles', () => {
    const sites = readSites();
    expect(sites.length).toBeGreaterThanOrEqual(60);
    expect(sites).toEqual(expect.arrayContaining(['intellinews.com', 'crbcnews.com', 'news.yahoo.com']));
    expect(sites).not.toContain('yahoo.com');
  });

  test.each([
    ['en: [www.bbc.com]', /bare host/],
    ['en: [https://bbc.com]', /bare host/],
    ['en: [co.uk]', /public suffix/],
    ['en: [github.io]', /public suffix/],
    ['en: [bbc.com, news.bbc.com]', /listed already, as bbc\.com/],
    ['en: [bbc.com]\nfr: [bbc.com]', /listed already/],
    ['en: []', /data\/sites\.yaml/],
    ['- bbc.com', /data\/sites\.yaml/],
  ])('refuses %s', (yaml, why) => expect(() => readSites(yaml)).toThrow(why));
});

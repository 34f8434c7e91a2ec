import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hostOfPattern,
  isPrivateHost,
  isWithin,
  lineage,
  normaliseHost,
  patternCovers,
  patternOf,
  ruleFor,
} from '../../../lib/hosts.ts';

describe('a host in the form of rules', () => {
  test.each([
    ['BBC.com', 'bbc.com'],
    ['www.bbc.com', 'bbc.com'],
    ['https://www.bbc.com/news?x#y', 'bbc.com'],
    ['bbc.com:8080', 'bbc.com'],
    ['bbc.com.', 'bbc.com'],
    ['  bbc.com ', 'bbc.com'],
    ['www.com', 'www.com'],
    ['www.co.uk', 'co.uk'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1:80', '127.0.0.1'],
    ['[::1]:80', '[::1]'],
    ['::1', '[::1]'],
    ['2001:DB8::1', '[2001:db8::1]'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['президент.рф', 'xn--d1abbgf6aiiy.xn--p1ai'],
    ['my_host.example.com', 'my_host.example.com'],
  ])('%s', (text, host) => expect(normaliseHost(text)).toBe(host));

  test.each([
    '',
    ' ',
    'a b.com',
    'user@bbc.com',
    'file:///etc/passwd',
    'chrome://settings',
    'javascript:alert(1)',
    '*.bbc.com',
    'http://',
    '__proto__',
    `${'a'.repeat(64)}.com`,
    `${'a.'.repeat(150)}com`,
    '..',
    '-a.com',
  ])('"%s" is none', (text) => expect(normaliseHost(text)).toBeNull());

  test('once in that form, it stays', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6(), fc.string()), (text) => {
        const host = normaliseHost(text);
        if (host !== null) expect(normaliseHost(host)).toBe(host);
      }),
    );
  });
});

test('lineage goes from the host to its top', () => {
  expect([...lineage('a.b.example.com')]).toEqual(['a.b.example.com', 'b.example.com', 'example.com', 'com']);
  expect([...lineage('127.0.0.1')]).toEqual(['127.0.0.1']);
});

describe('rules', () => {
  test('the most specific wins, both ways', () => {
    const rules = { 'example.com': 'on', 'news.example.com': 'off', 'live.news.example.com': 'on' } as const;
    expect(ruleFor('example.com', rules)).toEqual({ host: 'example.com', rule: 'on' });
    expect(ruleFor('x.example.com', rules)?.rule).toBe('on');
    expect(ruleFor('news.example.com', rules)?.rule).toBe('off');
    expect(ruleFor('a.news.example.com', rules)?.rule).toBe('off');
    expect(ruleFor('live.news.example.com', rules)?.rule).toBe('on');
    expect(ruleFor('notexample.com', rules)).toBeNull();
  });

  test('names of object properties are hosts like others', () => {
    expect(ruleFor('constructor', {})).toBeNull();
    expect(ruleFor('x.tostring', {})).toBeNull();
  });

  test('an address is not below another', () => {
    expect(isWithin('127.0.0.1', '0.0.1')).toBe(false);
    expect(ruleFor('127.0.0.1', { '0.0.1': 'off' })).toBeNull();
  });
});

describe('hosts where people sign in, pay or read mail', () => {
  test.each([
    'account.bbc.com',
    'login.nytimes.com',
    'mail.example.co.uk',
    'a.auth.example.com',
    'abo.spiegel.de',
  ])('%s', (host) => expect(isPrivateHost(host)).toBe(true));
  test.each(['bbc.com', 'news.bbc.com', 'mail.com', 'dailymail.co.uk', 'accounting.example.com', '10.0.0.1'])(
    'not %s',
    (host) => expect(isPrivateHost(host)).toBe(false),
  );

  test('a rule that names the host says that the reader means it', () => {
    expect(isPrivateHost('mail.co.uk')).toBe(true);
    expect(isPrivateHost('mail.co.uk', { 'mail.co.uk': 'on' })).toBe(false);
    expect(isPrivateHost('login.example.com', { 'example.com': 'on' })).toBe(true);
    expect(isPrivateHost('x.login.example.com', { 'login.example.com': 'on' })).toBe(false);
  });
});

describe('match patterns', () => {
  test('of a host, and back', () => {
    for (const host of ['bbc.com', 'a.b.c', '127.0.0.1', '[::1]', 'localhost']) {
      expect(hostOfPattern(patternOf(host))).toBe(host);
    }
    expect(patternOf('bbc.com')).toBe('*://*.bbc.com/*');
    expect(patternOf('127.0.0.1')).toBe('*://127.0.0.1/*');
  });

  test.each([
    ['*://*.bbc.com/*', 'https', 'bbc.com', true],
    ['*://*.bbc.com/*', 'http', 'www.bbc.com', true],
    ['*://*.bbc.com/*', 'https', 'notbbc.com', false],
    ['https://bbc.com/*', 'http', 'bbc.com', false],
    ['https://bbc.com/*', 'https', 'www.bbc.com', false],
    ['*://*/*', 'https', 'any.example', true],
    ['https://*/*', 'http', 'any.example', false],
    ['<all_urls>', 'http', 'any.example', true],
    ['file:///*', 'http', 'any.example', false],
    ['http://localhost:3000/*', 'http', 'localhost', true],
    ['nonsense', 'http', 'any.example', false],
  ] as const)('%s covers %s://%s: %s', (pattern, scheme, host, covered) =>
    expect(patternCovers(pattern, scheme, host)).toBe(covered),
  );
});

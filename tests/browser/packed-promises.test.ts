/** What is packed, held against what we promise: by the built files alone, no browser is started. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSites } from '../../data/sites.ts';
import { patternOf } from '../../lib/hosts.ts';
import { builtExtension } from '../../scripts/browser/launch.ts';
import { BROWSERS } from './session.ts';

/** Firefox add-ons may have files of 5 MB; DESIGN §7 keeps to less. */
const MAX_FILE_BYTES = 4_000_000;
/** The names of namespaces in Preact; a base for addresses without a host; what readers' links begin with. */
const ADDRESSES = [
  /^http:\/\/www\.w3\.org\//,
  /^https:\/\/page\.invalid$/,
  /^https:\/\/en\.wikipedia\.org\/wiki\//,
  /^https:\/\/www\.wikidata\.org\/wiki\/Special:GoToLinkedPage\//,
  // Put together from a host for parsing: "http://${host}/".
  /^https?:\/\/\$\{/,
];

describe.each(BROWSERS)('the package for %s', (name) => {
  const folder = builtExtension(name);
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    : [];
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const scripts = files.filter((file) => file.endsWith('.js'));

  test('the manifest asks for this and no more', () => {
    const { host_permissions, content_security_policy, permissions, ...manifest } = JSON.parse(
      read('manifest.json'),
    );
    const chromium = name === 'chromium';
    expect([...permissions].sort()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', ...(chromium ? ['sidePanel'] : [])].sort(),
    );
    expect([...host_permissions].sort()).toEqual(readSites().map(patternOf).sort());
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of [
      'web_accessible_resources',
      'content_scripts',
      'externally_connectable',
      'update_url',
      'optional_permissions',
      'incognito',
    ])
      expect(manifest, key).not.toHaveProperty(key);
    const policy = Object.fromEntries(
      String(content_security_policy.extension_pages)
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    );
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
    if (chromium) {
      expect(manifest.minimum_chrome_version).toBe('144');
      expect(manifest).not.toHaveProperty('browser_specific_settings');
    } else {
      expect(manifest.browser_specific_settings.gecko).toMatchObject({
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      });
      // Firefox would open it by itself.
      expect(manifest.sidebar_action.open_at_install).toBe(false);
    }
  });

  test('the policy of the manifest is not widened in a page, and no page has a script of its own', () => {
    for (const file of files.filter((file) => file.endsWith('.html'))) {
      const html = read(file);
      expect(html, file).not.toMatch(/http-equiv|<script(?![^>]*\bsrc=)|<style|\son\w+=|style=/i);
      for (const [, source] of html.matchAll(/(?:src|href)="([^"]*)"/g)) expect(source).toMatch(/^\/[^/]/);
    }
  });

  test('nothing is fetched but packaged files, by one line in the background', () => {
    for (const file of scripts) {
      const code = read(file);
      // Vite's own helper in our pages fetches the modules that the page names, all of them packaged.
      const fetches = [...code.matchAll(/(?<![\w$.])fetch\(([^)]*\)?)/g)].map(([, what]) => what ?? '');
      if (file === 'background.js') expect(fetches, file).toHaveLength(1);
      else if (/^chunks\//.test(file))
        expect(
          fetches.filter((what) => !/^\w+\.href,/.test(what)),
          file,
        ).toEqual([]);
      else expect(fetches, file).toEqual([]);
      expect(code, file).not.toMatch(
        /XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection|WebTransport/,
      );
    }
    expect(read('background.js')).toMatch(/fetch\(`\$\{[\w$.]*\.runtime\.getURL\(/);
  });

  test('no script holds an address but namespaces and the beginnings of links', () => {
    for (const file of files.filter((file) => /\.(?:js|css|html)$/.test(file))) {
      const found = [...read(file).matchAll(/(?:https?|wss?):\/\/[^\s"'`)]+/g)].map(([address]) => address);
      const strange = found.filter((address) => !ADDRESSES.some((known) => known.test(address)));
      expect(strange, file).toEqual([]);
    }
    for (const file of files.filter((file) => file.endsWith('.css')))
      expect(read(file), file).not.toMatch(/@import|url\(/);
  });

  test('no script makes code of text, and HTML of text only Preact’s own path could', () => {
    for (const file of scripts) {
      const code = read(file);
      expect(code, file).not.toMatch(
        /(?<![\w$.])eval\(|new Function\b|document\.write\b|insertAdjacentHTML|outerHTML|createContextualFragment/,
      );
      const uses = code.match(/innerHTML/g)?.length ?? 0;
      // Two in Preact: it reads the property of that name, and sets it where a component asks for it. None does.
      if (code.includes('dangerouslySetInnerHTML')) expect(uses, file).toBeLessThanOrEqual(3);
      else expect(uses, file).toBe(0);
    }
  });

  test('every file is below the stores’ limits, and none is a map or a source', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => /\.(?:map|tsx?|ya?ml|md)$/.test(file))).toEqual([]);
    for (const file of files) expect(statSync(join(folder, file)).size, file).toBeLessThan(MAX_FILE_BYTES);
  });
});

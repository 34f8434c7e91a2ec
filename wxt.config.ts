import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packBase } from './data/pack.ts';
import { readSites } from './data/sites.ts';
import { patternOf } from './lib/hosts.ts';

/**
 * What extension pages may do: nothing but run and show what is in the package. `connect-src` lets the
 * background read the packed fact base.
 */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Every import is written out, so that a file says what it uses.
  imports: false,
  vite: () => ({
    plugins: [preact()],
    // The browsers we ask for: for older ones light-dark() in the style sheets would be rewritten.
    build: { target: ['chrome144', 'firefox140'] },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': join(
          import.meta.dirname,
          'entrypoints/article.content/bare-context.ts',
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    // The background registers the content script from the settings; these only say where it may go.
    host_permissions: readSites().map(patternOf),
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: PAGES_POLICY },
    // Chromium takes four suggested keys and refuses the manifest with a fifth; the rest is for the reader to set.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'look-up-selection': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandLookUp__',
      },
      'open-card': { description: '__MSG_commandOpen__' },
      'switch-site': { description: '__MSG_commandSwitch__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              // Highlights and the data-collection declaration.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Temporal.
        { minimum_chrome_version: '144' }),
  }),
  hooks: {
    // The popup is built by itself: sharing files with the other pages, it had to fetch eight before it could draw.
    'entrypoints:grouped': (_wxt, groups) => {
      for (const group of groups) {
        if (!Array.isArray(group) || group.length === 1) continue;
        const popup = group.find(({ type }) => type === 'popup');
        if (!popup) continue;
        group.splice(group.indexOf(popup), 1);
        groups.push([popup]);
      }
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await packBase()));
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      const everywhere = [...(manifest.host_permissions ?? [])].filter((p) =>
        /^(<all_urls>|[*a-z]+:\/\/\*\/)/.test(p),
      );
      if (everywhere.length > 0 || manifest.web_accessible_resources || manifest.content_scripts) {
        throw new Error(
          'The manifest asks for more than it needs: all sites, web-accessible files or fixed content scripts.',
        );
      }
    },
  },
});

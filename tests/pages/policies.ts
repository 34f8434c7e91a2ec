/** Pages whose policies forbid what extensions like to do. */
import { article, type DifficultPage, html, opens } from './page.ts';

const BOTH = ['Emmanuel Macron', 'Vladimir Putin'];
const STORY = article('<p>Emmanuel Macron met Vladimir Putin.</p>');
const card = [opens('Vladimir Putin', 'Vladimir Putin')];

const under = (name: string, headers: Record<string, string>): DifficultPage => ({
  name,
  served: html(STORY, headers),
  marks: BOTH,
  steps: card,
});

export const POLICY_PAGES: readonly DifficultPage[] = [
  under('nothing-allowed', {
    'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; base-uri 'none'",
  }),
  under('trusted-types', {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  }),
  under('sandboxed', { 'content-security-policy': 'sandbox' }),
  under('sandboxed-with-scripts', { 'content-security-policy': 'sandbox allow-scripts' }),
  under('isolated', {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
  }),
  under('features-off', {
    'permissions-policy': 'fullscreen=(), clipboard-write=(), unload=(), sync-xhr=()',
    'document-policy': 'document-write=?0',
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  }),
  {
    name: 'policy-in-meta',
    served: html(
      article('<p>Emmanuel Macron met Vladimir Putin.</p>', {
        head: `<meta http-equiv="content-security-policy" content="default-src 'none'; require-trusted-types-for 'script'">`,
      }),
    ),
    marks: BOTH,
    steps: card,
  },
];

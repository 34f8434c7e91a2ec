import { expect, test } from 'vitest';
import { BROWSERS_OWN, strangers } from '../../../scripts/browser/strangers.ts';

const page = { url: 'https://www.example.org/story', put: true };

test.each(['document', 'iframe', 'frame', 'object', 'embed'])(
  'a page of a test may be shown: %s',
  (purpose) => {
    expect(strangers([{ ...page, purpose }])).toEqual([]);
  },
);

test.each(['empty', 'script', 'image', ''])(
  'a page of a test is asked for by nobody else: “%s”',
  (purpose) => {
    expect(strangers([{ ...page, purpose }])).toHaveLength(1);
  },
);

test('a browser’s own icon and hosts are explained, by their whole names', () => {
  const own = Object.keys(BROWSERS_OWN).map((host) => ({ url: `https://${host}/`, put: false, purpose: '' }));
  const icon = { url: 'https://www.example.org/favicon.ico', put: false, purpose: 'image' };
  expect(strangers([...own, icon])).toEqual([]);
  expect(
    strangers([
      { url: 'https://evil.accounts.google.com/', put: false, purpose: '' },
      { url: 'https://accounts.google.com.example.org/', put: false, purpose: '' },
      { url: 'https://www.example.org/favicon.ico', put: false, purpose: 'empty' },
      { url: 'https://www.example.org/pixel.png', put: false, purpose: 'image' },
      { url: 'https://constructor/', put: false, purpose: '' },
    ]),
  ).toHaveLength(5);
});

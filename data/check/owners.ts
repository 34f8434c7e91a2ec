/** Publishers of one owner under many names, by host: to count as one origin they must say so. */

const HOSTS: Readonly<Record<string, readonly string[]>> = {
  'Russian state': [
    'kremlin.ru',
    'government.ru',
    'premier.gov.ru',
    'mid.ru',
    'mil.ru',
    'duma.gov.ru',
    'tass.com',
    'tass.ru',
    'ria.ru',
    'rian.ru',
    'rg.ru',
    'rt.com',
    'vesti.ru',
    '1tv.ru',
    'sputniknews.com',
    'sputniknews.in',
    'sputniknews.africa',
    'sputnikglobe.com',
  ],
  'Chinese state': [
    'gov.cn',
    'xinhuanet.com',
    'news.cn',
    'people.cn',
    'people.com.cn',
    'chinadaily.com.cn',
    'chinadailyhk.com',
    'ecns.cn',
    'globaltimes.cn',
    'cgtn.com',
    'cctv.com',
    'china.org.cn',
    'china-embassy.org',
  ],
  'Turkish state': ['aa.com.tr', 'trtworld.com', 'trt.global', 'trthaber.com', 'trtrussian.com'],
};

const OWNERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(HOSTS).flatMap(([owner, hosts]) => hosts.map((host) => [host, owner])),
);

/** The owner that a page's host is known to have, or null. Sub-domains and mirrors are included. */
export function ownerOfHost(url: string): string | null {
  const parts = new URL(url).hostname.toLowerCase().split('.');
  for (let start = 0; start < parts.length - 1; start++) {
    const owner = OWNERS[parts.slice(start).join('.')];
    if (owner) return owner;
  }
  return null;
}

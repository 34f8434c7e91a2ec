/** Places that are never cited: networks of propaganda, machine translations, digests written by models. */

const HOSTS = [
  // The Pravda network and its like: the same text under hundreds of hosts.
  'news-pravda.com',
  'pravda-en.com',
  'news-front.su',
  'news-front.info',
  'fort-russ.com',
  'fort-russ.net',
  // Machine-translated or spun copies.
  'd1softballnews.com',
  'pledgetimes.com',
  'starglobalnews.com',
  'newsritenow.com',
  // Digests that models write.
  'rbtfl.xyz',
  'gayaone.com',
  'mdfy.news',
  'offstream.news',
  'hanna-ai.com',
  'theactualnews.org',
  'americancourant.pages.dev',
  'americastrikes.com',
  'newsy-today.com',
  'latin-american.news',
  'shyua.com',
  'breakwire.news',
  // Retellings and reposts of other papers' news.
  'inernews.online',
  'scandals.pk',
  'hannity.com',
  // Invented results.
  'visualfoodie.com',
  'eatsip365.com',
] as const;

/** Known by the name alone, whatever their top-level domain. */
const NAMES = [
  'news-front',
  'news-pravda',
  'fort-russ',
  'starglobalnews',
  'newsritenow',
  'gayaone',
  'offstream',
] as const;

/** The host or name on the list that the address falls under, or null. */
export function notCited(url: string): string | null {
  const host = new URL(url).hostname.toLowerCase();
  const listed = HOSTS.find((one) => host === one || host.endsWith(`.${one}`));
  return listed ?? NAMES.find((name) => host.split('.').includes(name)) ?? null;
}

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
  'americastrikes.com',
  'newsy-today.com',
  'latin-american.news',
  'shyua.com',
  'breakwire.news',
  // Retellings and reposts of other papers' news.
  'daily8.com',
  'optim.biz',
  'longform.social',
  'pikiranrakyatmedianetwork.com',
  'etud.net',
  'rks.news',
  'raison.app',
  'newshk.info',
  'vininews.com',
  'dainikjagranmpcg.com',
  'thealliancepress.com',
  'newsbeep.com',
  'newzsquare.com',
  'inernews.online',
  'scandals.pk',
  'hannity.com',
  // Pages that anybody puts up in a minute: copies of papers under names like theirs, blogs.
  'pages.dev',
  'workers.dev',
  'blogspot.com',
  // Copies of Wikipedia: cite the article itself.
  'wikiwand.com',
  'wikimili.com',
  'wiki.studentb.eu',
  'handwiki.org',
  'atozwiki.com',
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

/**
 * Days of a mirror of Wikipedia's portal of current events that are not the portal's text: a model
 * wrote them anew, with details and confidence levels of its own.
 */
const REWRITTEN_DAYS = /current-events-context\/.*\/2026-(?:01-07|03-(?:0[6-9]|1[0-8]))\.yaml/;

/** The host or name on the list that the address falls under, or null. */
export function notCited(url: string): string | null {
  if (REWRITTEN_DAYS.test(url)) return 'a day that a model rewrote';
  const host = new URL(url).hostname.toLowerCase();
  const listed = HOSTS.find((one) => host === one || host.endsWith(`.${one}`));
  return listed ?? NAMES.find((name) => host.split('.').includes(name)) ?? null;
}

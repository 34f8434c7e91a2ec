/** Guesses the language of a text from its commonest words, for pages that do not say it or say it wrong. */

/** Words that are frequent in the language and rare in the others. */
const STOP_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for on with as by at from his said has have it are an be were which',
  fr: 'le la les des du et est une dans pour que qui au aux sur par avec ce cette ne pas son ont été il',
  de: 'der die das und den von mit dem des ist im für auf nicht ein eine sich auch als zu nach bei wird hat',
  es: 'el los las del y que una por con para su se al lo como más pero fue ha sus este esta entre',
  it: 'il di che e della dei delle gli per un una con non è nel alla sono da si del anche più ha ai',
  pt: 'o os do da dos das e que uma com para não no na em por se ao mais foi são pelo também',
  nl: 'de het een van en dat op te in is voor met niet aan zijn door ook naar bij er worden werd',
  pl: 'w i na z do się że nie jest to od po za przez oraz jak o dla ale został przed',
};
const WORDS = new Map<string, Set<string>>();
for (const [lang, words] of Object.entries(STOP_WORDS)) WORDS.set(lang, new Set(words.split(' ')));

/** Words looked at: a few paragraphs tell. */
const ENOUGH_WORDS = 400;
/** Fewer hits than this say nothing. */
const FEW_HITS = 8;

/**
 * The most likely language, null when the text does not tell. `sure`: it has twice the hits of any other,
 * and many of them.
 */
export function guessLanguage(text: string): { lang: string; sure: boolean } | null {
  const sample = text.slice(0, 8_000);
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters > 50 && cyrillic > letters / 2) {
    return { lang: /[іїєґІЇЄҐ]/.test(sample) ? 'uk' : 'ru', sure: cyrillic > 200 };
  }
  const words =
    sample
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, ENOUGH_WORDS) ?? [];
  const scores = [...WORDS]
    .map(([lang, set]) => ({ lang, hits: words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0) }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (!best || best.hits < FEW_HITS) return null;
  return { lang: best.lang, sure: best.hits >= 30 && best.hits >= 2 * (second?.hits ?? 0) };
}

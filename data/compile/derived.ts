/**
 * Names that nobody needs to write down because a rule makes them from what is written: surnames and
 * given names of labels, ü spelt ue, and the title of an office behind its country's adjective.
 */
import type { LanguageData } from '../../lib/spotting/language.ts';
import type { Alias } from '../../lib/spotting/types.ts';
import type { Base } from '../load.ts';
import type { SubjectRecord } from '../schema.ts';

/** Shorter words are too often something else. */
const SHORTEST_NAME = 3;
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
/** Labels that are no given name and surname: of monarchs, by rank or number, of fathers and sons. */
const NOT_TWO_NAMES = /,|\b(?:of|and|the|Jr|Sr|[IVX]+)\b|["“«(]/;

/** The aliases and those made from them; a text that is already a name of the subject is not made again. */
export function withDerived(base: Base, aliases: readonly Alias[]): Alias[] {
  const made = [...aliases];
  const bySubject = Map.groupBy(aliases, ({ subject }) => subject);
  for (const [id, { record }] of base.subjects) {
    const own = bySubject.get(id) ?? [];
    const texts = new Set(own.map(({ text }) => text));
    const add = (alias: Alias) => {
      if (texts.has(alias.text)) return;
      texts.add(alias.text);
      made.push(alias);
    };
    const first = made.length;
    if (record.kind === 'person') for (const alias of surnames(base, record, own)) add(alias);
    if (record.kind === 'person') for (const alias of givenNames(base, record)) add(alias);
    if (record.kind === 'office')
      for (const alias of titles(base, record, bySubject.get(record.of) ?? [])) add(alias);
    for (const alias of [...own, ...made.slice(first)]) {
      const text = alias.text.replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter] as string);
      if (text !== alias.text) add({ ...alias, text });
    }
  }
  return made;
}

/** The last word of a label, with the small words before it, where no name of one word is written. */
function* surnames({ languages }: Base, record: SubjectRecord, own: readonly Alias[]): Iterable<Alias> {
  const particles = new Set(languages.en?.particles ?? []);
  for (const { text, langs, full } of own) {
    const words = text.split(' ');
    const cyrillic = isCyrillic(text);
    if (!full || words.length < 2 || NOT_TWO_NAMES.test(text) || text.includes('.,')) continue;
    if (own.some((other) => !/\s/.test(other.text) && isCyrillic(other.text) === cyrillic)) continue;
    let first = words.length - 1;
    while (first > 1 && particles.has((words[first - 1] as string).toLowerCase())) first--;
    const surname = words.slice(first).join(' ');
    if (surname.length > SHORTEST_NAME && /^\p{L}[\p{L}'’ -]+$/u.test(surname))
      yield { ...shortName(record.id, surname, langs) };
  }
}

/** The first word of a label: believed only of somebody whom the page is about. */
function* givenNames({ languages }: Base, record: SubjectRecord): Iterable<Alias> {
  for (const [lang, label] of Object.entries(record.label)) {
    const [first, ...rest] = label.split(' ');
    if (!first || !rest.length || NOT_TWO_NAMES.test(label)) continue;
    if (first.length < SHORTEST_NAME || !/^\p{Lu}[\p{Ll}\p{Lu}-]*\p{Ll}$/u.test(first)) continue;
    const language = languages[lang];
    if (language && isOtherWord(language, first.toLowerCase())) continue;
    yield { ...shortName(record.id, first, lang === 'en' ? [] : [lang]), given: true };
  }
}

function shortName(subject: string, text: string, langs: string[]): Alias {
  return { text, subject, needs: 'full-name-on-page', full: false, langs, acronym: false };
}

function isOtherWord(language: LanguageData, word: string): boolean {
  const { homographs, titles, titlesMasculine, titlesFeminine, starters } = language;
  return [homographs, titles, titlesMasculine, titlesFeminine, starters].some((list) => list.includes(word));
}

/** French President, UK Prime Minister: where a language's title stands behind the adjective. */
function* titles(
  { languages }: Base,
  { id, title, of, seats }: Extract<SubjectRecord, { kind: 'office' }>,
  country: readonly Alias[],
): Iterable<Alias> {
  for (const [lang, { demonyms }] of Object.entries(languages)) {
    const [adjective] = demonyms[of] ?? [];
    const words = title[lang];
    if (seats > 1 || !adjective || !words || !/^\p{Lu}/u.test(words)) continue;
    const acronyms = country.filter(
      ({ acronym, langs }) => acronym && (!langs.length || langs.includes(lang)),
    );
    for (const before of [capitalised(adjective), ...acronyms.map(({ text }) => text)])
      yield {
        text: `${before} ${words}`,
        subject: id,
        needs: 'nothing',
        full: false,
        langs: [lang],
        acronym: false,
      };
  }
}

function capitalised(words: string): string {
  return words.replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

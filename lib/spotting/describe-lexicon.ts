/** A language's words for describing events, and the cues of the events that it can describe. */
import { type DateLexicon, dateLexicon } from './date-lexicon.ts';
import { dateLandmarks } from './dates-in-text.ts';
import { type LanguageData, NO_LANGUAGE } from './language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { Phrases } from './phrases.ts';
import type { SpotBase, SpotEvent } from './types.ts';
import { WordFinder } from './word-finder.ts';

type Lists = Exclude<keyof LanguageData['describe'], 'cueEndings' | 'verbs' | 'verbSecond'>;

export interface Cue {
  /** Events that are described so. */
  events: SpotEvent[];
  /** Whether an event lists it as its own, so that it says more than its form does. */
  own: Set<string>;
  /** The events by whoever took part and by their places: a phrase looks through few of them. */
  involving: Map<string, SpotEvent[]>;
  verb: boolean;
}

export interface DescribeLexicon {
  words: { [List in Lists]: Phrases<true> };
  /** What the phrases of these lists begin with. */
  listed: ReadonlySet<string>;
  cues: Phrases<Cue>;
  /** Finds what makes a sentence worth reading. */
  landmarks: WordFinder<Landmark>;
  verbSecond: boolean;
  dates: DateLexicon;
  names: Lexicon;
  /** By number of subject, 1 for those that took part in an event or are its place: a sentence without one describes none. */
  involved: Uint8Array;
}

/** The first word of a cue, a word without which no date in words is one, or both. */
export interface Landmark {
  cue: boolean;
  date: boolean;
}

const made = new WeakMap<SpotBase, Map<string, DescribeLexicon>>();

/** Made for each base and language once. */
export function describeLexicon(base: SpotBase, lang: string): DescribeLexicon {
  const byLanguage = made.get(base) ?? new Map<string, DescribeLexicon>();
  made.set(base, byLanguage);
  const known = byLanguage.get(lang);
  if (known) return known;
  const lexicon = make(base, lang);
  byLanguage.set(lang, lexicon);
  return lexicon;
}

function make(base: SpotBase, lang: string): DescribeLexicon {
  const { tables } = base.index;
  const language = base.languages[lang] ?? NO_LANGUAGE;
  const list = (phrases: readonly string[]) => {
    const made = new Phrases<true>(tables);
    for (const phrase of phrases) made.set(phrase, true);
    return made;
  };
  const { cueEndings: _, verbs: __, verbSecond, ...lists } = language.describe;
  const cues = cuesOf(base, lang, language);
  const dates = dateLexicon(tables, language.dates);
  const words = Object.fromEntries(
    Object.entries(lists).map(([name, phrases]) => [name, list(phrases)]),
  ) as DescribeLexicon['words'];
  return {
    words,
    listed: new Set(Object.values(words).flatMap((phrases) => [...phrases.firstWords()])),
    cues,
    landmarks: new WordFinder(tables, landmarksOf(cues, dates)),
    verbSecond,
    dates,
    names: lexiconOf(tables, language),
    involved: involvedIn(base),
  };
}

function involvedIn({ events, subjects }: SpotBase): Uint8Array {
  const ids = new Set(
    events.flatMap(({ participants, where, within }) => [
      ...participants,
      ...(where ? [where] : []),
      ...within,
    ]),
  );
  return Uint8Array.from(subjects, ({ id }) => (ids.has(id) ? 1 : 0));
}

function landmarksOf(cues: Phrases<Cue>, dates: DateLexicon): Map<string, Landmark> {
  const landmarks = new Map<string, Landmark>();
  for (const word of cues.firstWords()) landmarks.set(word, { cue: true, date: false });
  for (const word of dateLandmarks(dates)) landmarks.set(word, { cue: landmarks.has(word), date: true });
  return landmarks;
}

function cuesOf(base: SpotBase, lang: string, { describe }: LanguageData): Phrases<Cue> {
  const { tables } = base.index;
  const cues = new Phrases<Cue>(tables);
  const verbs = new Phrases<true>(tables);
  for (const verb of describe.verbs) verbs.set(verb, true);
  const add = (event: SpotEvent, phrase: string, own: boolean) => {
    for (const form of [phrase, ...describe.cueEndings.map((ending) => phrase + ending)]) {
      const cue = cues.get(form) ?? {
        events: [],
        own: new Set(),
        involving: new Map(),
        verb: verbs.get(form) === true,
      };
      if (cue.events.at(-1) !== event) addTo(cue, event);
      if (own) cue.own.add(event.id);
      cues.set(form, cue);
    }
  };
  for (const event of base.events) {
    for (const phrase of base.cues[event.form]?.[lang] ?? []) add(event, phrase, false);
    // What a meeting is called, talks and summits are called too, where two people met there.
    if (event.met?.length && inPerson(event))
      for (const phrase of base.cues.meeting?.[lang] ?? []) add(event, phrase, false);
    for (const phrase of event.cues[lang] ?? []) add(event, phrase, true);
  }
  return cues;
}

/** Calls and letters are no meetings. */
export function inPerson({ form, mode }: SpotEvent): boolean {
  return form !== 'call' && (mode === undefined || mode === 'in-person');
}

function addTo(cue: Cue, event: SpotEvent): void {
  cue.events.push(event);
  const { participants, where, within } = event;
  for (const id of new Set([...participants, ...within, ...(where ? [where] : [])])) {
    const known = cue.involving.get(id);
    if (known) known.push(event);
    else cue.involving.set(id, [event]);
  }
}

/** A language's words for describing events, and the cues of the events that it can describe. */
import { type DateLexicon, dateLexicon } from './date-lexicon.ts';
import { dateLandmarks } from './dates-in-text.ts';
import { type LanguageData, NO_LANGUAGE } from './language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { Phrases } from './phrases.ts';
import type { SpotBase, SpotEvent } from './types.ts';
import { WordFinder } from './word-finder.ts';

type Lists = Exclude<keyof LanguageData['describe'], 'cueEndings' | 'verbs' | 'verbSecond'>;

/** Words by which articles describe events, and the events that are described so. */
export class Cue {
  readonly verb: boolean;
  readonly events: SpotEvent[] = [];
  /** Events that list it as their own, so that it says more than their form does. */
  readonly own = new Set<string>();
  #involving: Map<string | null, SpotEvent[]> | null = null;

  constructor(verb: boolean) {
    this.verb = verb;
  }

  /** Takes the phrases of an event one behind another. */
  add(event: SpotEvent, own: boolean): void {
    if (this.events.at(-1) !== event) this.events.push(event);
    if (own) this.own.add(event.id);
  }

  /** The events that somebody took part in or that were at a place: few of all. */
  involving(id: string): readonly SpotEvent[] {
    // Most cues of a base are on no page that is read, so that this waits until it is asked for.
    this.#involving ??= this.#byInvolved();
    return this.#involving.get(id) ?? [];
  }

  #byInvolved(): Map<string | null, SpotEvent[]> {
    const involving = new Map<string | null, SpotEvent[]>();
    for (const event of this.events) {
      const { participants, where, within } = event;
      for (const id of new Set([...participants, ...within, where])) {
        const known = involving.get(id);
        if (known) known.push(event);
        else involving.set(id, [event]);
      }
    }
    return involving;
  }
}

export interface DescribeLexicon {
  words: { [List in Lists]: Phrases<true> };
  /** What the phrases of these lists begin with. */
  listed: ReadonlySet<string>;
  cues: Phrases<Cue>;
  /** Finds the first words of cues, which make a sentence worth reading, and words without which no date in words is one. */
  cueWords: WordFinder;
  dateWords: WordFinder;
  verbSecond: boolean;
  dates: DateLexicon;
  names: Lexicon;
  /**
   * By number of subject, 1 for those that took part in an event or are its place: a sentence without one describes
   * none. An office stands for whoever bears it.
   */
  involved: Uint8Array;
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
    cueWords: new WordFinder(tables, cues.firstWords()),
    dateWords: new WordFinder(tables, dateLandmarks(dates)),
    verbSecond,
    dates,
    names: lexiconOf(tables, language),
    involved: involvedIn(base),
  };
}

function involvedIn({ events, subjects }: SpotBase): Uint8Array {
  const ids = new Set(
    events.flatMap(({ participants, where, within }) => [...participants, where, ...within]),
  );
  return Uint8Array.from(subjects, ({ id, kind }) => (kind !== 'office' && ids.has(id) ? 1 : 0));
}

function cuesOf(base: SpotBase, lang: string, { describe }: LanguageData): Phrases<Cue> {
  const { tables } = base.index;
  const cues = new Phrases<Cue>(tables);
  const verbs = new Phrases<true>(tables);
  for (const verb of describe.verbs) verbs.set(verb, true);
  const made = new Map<string, Cue[]>();
  const cuesFor = (phrase: string): Cue[] => {
    const known = made.get(phrase);
    if (known) return known;
    const forms = [phrase, ...describe.cueEndings.map((ending) => phrase + ending)].map((form) => {
      const cue = cues.get(form) ?? new Cue(verbs.get(form) === true);
      cues.set(form, cue);
      return cue;
    });
    made.set(phrase, forms);
    return forms;
  };
  const add = (event: SpotEvent, phrase: string, own: boolean) => {
    for (const cue of cuesFor(phrase)) cue.add(event, own);
  };
  for (const event of base.events) {
    for (const phrase of base.cues[event.form]?.[lang] ?? []) add(event, phrase, false);
    // What a meeting is called, talks and summits are called too, where two people met there.
    if (event.met.length && inPerson(event))
      for (const phrase of base.cues.meeting?.[lang] ?? []) add(event, phrase, false);
    for (const phrase of event.cues[lang] ?? []) add(event, phrase, true);
  }
  return cues;
}

/** Calls and letters are no meetings. */
export function inPerson({ form, mode }: SpotEvent): boolean {
  return form !== 'call' && (mode === undefined || mode === 'in-person');
}

/**
 * What is at hand while facts are told to one reader: the records that were read, the labels and
 * sources they bring along, and the list of sources cited so far.
 */
import { bounds, type Day, isAfter, isBy, isOngoingAt, LAST_DAY } from '../dates.ts';
import type { Link, Part, Reader } from '../i18n/reader.ts';
import { type Held, saysInstead, type Words } from './agreement.ts';
import type { CompiledEvent, CompiledReference, CompiledSource, CompiledSubject, Stub } from './compiled.ts';
import type { Citation, Rich, SourceNote } from './page.ts';

/** Where a fact lies in time, seen from the day it is told as of. */
export type Phase = 'before' | 'since' | 'unclear';

export class Telling implements Words {
  readonly reader: Reader;
  /** The article's day; null when the page gives none. */
  readonly asOf: Day | null;
  /** The day that *last* and *now* are held against: the article's, else today's, else the end of days. */
  readonly day: Day;
  readonly today: Day | null;
  readonly subjects = new Map<string, CompiledSubject>();
  readonly events = new Map<string, CompiledEvent>();
  /** Dates that the article gives to an event (EDTF). */
  readonly claims = new Map<string, string[]>();
  /** Sources cited so far; citations point into it. */
  readonly cited: SourceNote[] = [];
  private readonly places = new Map<string, number>();
  private readonly labels = new Set<Readonly<Record<string, Stub>>>();
  private readonly found = new Map<string, CompiledSource>();
  private readonly sources = new Set<Readonly<Record<string, CompiledSource>>>();

  constructor(reader: Reader, asOf: Day | null, today: Day | null) {
    this.reader = reader;
    this.asOf = asOf;
    this.today = today;
    this.day = asOf ?? today ?? LAST_DAY;
  }

  addSubjects(records: Iterable<CompiledSubject>): void {
    for (const record of records) {
      this.subjects.set(record.id, record);
      this.addSurroundings(record);
    }
  }

  addEvents(records: Iterable<CompiledEvent>): void {
    for (const record of records) {
      this.events.set(record.id, record);
      this.addSurroundings(record);
    }
  }

  private addSurroundings({ labels, sources }: Pick<CompiledSubject, 'labels' | 'sources'>): void {
    this.labels.add(labels);
    this.sources.add(sources);
  }

  /** Label, kind and the like of any id that a record at hand names. */
  stub(id: string): Stub | undefined {
    const known = this.subjects.get(id) ?? this.events.get(id);
    if (known) return known;
    for (const labels of this.labels) {
      const stub = labels[id];
      if (stub) return stub;
    }
    return undefined;
  }

  // Arrow functions: the words are handed on without their owner.
  readonly source = (id: string): CompiledSource | undefined => {
    const known = this.found.get(id);
    if (known) return known;
    for (const sources of this.sources) {
      const source = sources[id];
      if (source) {
        this.found.set(id, source);
        return source;
      }
    }
    return undefined;
  };

  readonly name = (id: string): string => {
    const stub = this.stub(id);
    return stub ? this.reader.text(stub.label).text : id;
  };

  /** The newest day that a page among the sources at hand surely bears; null when none does. */
  newestSource(): Day | null {
    let newest: Day | null = null;
    for (const sources of this.sources) {
      for (const { published } of Object.values(sources)) {
        const day = published && bounds(published).earliest;
        if (day && (newest === null || day > newest)) newest = day;
      }
    }
    return newest;
  }

  /** A link to a subject, marked with its language where the label is a phrase in another one. */
  link(id: string): Link {
    const stub = this.stub(id);
    const { text, lang } = this.reader.text(stub?.label ?? { en: id });
    const isPhrase = stub?.kind === 'event' || stub?.kind === 'agreement' || stub?.kind === 'office';
    return { subject: id, text, ...(lang && isPhrase ? { lang } : {}) };
  }

  /** The same at the head of a line. */
  opening([first, ...rest]: readonly Part[]): Part[] {
    if (first === undefined) return [];
    const { reader } = this;
    const head =
      typeof first === 'string' ? reader.capital(first) : { ...first, text: reader.capital(first.text) };
    return [head, ...rest];
  }

  rich(parts: readonly Part[], lang?: string): Rich {
    return { parts: [...parts], ...(lang ? { lang } : {}) };
  }

  /** Citations, each source once; those that say something else behind those that support. */
  cite(references: readonly CompiledReference[], held: Held): Citation[] {
    const citations = new Map<number, Citation>();
    const says = references.map((reference) => saysInstead(reference, held, this));
    for (const wanted of [false, true]) {
      for (const [index, reference] of references.entries()) {
        const other = says[index];
        if ((other !== undefined) !== wanted) continue;
        const source = this.place(reference.source);
        if (source === null || citations.has(source)) continue;
        const checked = this.reader.day(reference.checked);
        citations.set(source, { source, checked, ...(other === undefined ? {} : { says: other }) });
      }
    }
    return [...citations.values()];
  }

  private place(id: string): number | null {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    const source = this.source(id);
    if (!source) return null;
    const { publisher, carries, title, url, published, kind, language } = source;
    const place = this.cited.length;
    this.cited.push({
      id,
      publisher,
      ...(carries ? { carries } : {}),
      title,
      url,
      published: published ? this.reader.date(published) : '',
      kind,
      language,
    });
    this.places.set(id, place);
    return place;
  }

  /**
   * An event counts as before the as-of date only if its latest possible day does, and as after only
   * if all its possible last days do; what began before and goes on is before. With no as-of date
   * everything is before.
   */
  phase(when: string | undefined): Phase {
    const day = this.asOf;
    if (!when || day === null) return 'before';
    if (isBy(when, day) || isOngoingAt(when, day)) return 'before';
    return isAfter(when, day) ? 'since' : 'unclear';
  }
}

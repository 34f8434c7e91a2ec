/** What goes into spotting and what comes out. Pure data: it crosses from page to background and back. */
import type { Day } from '../dates.ts';
import type { Languages } from './language.ts';
import type { NameIndex } from './name-index.ts';

/** One run of text between block boundaries of a page, as the reader sees it. */
export interface Block {
  text: string;
  /** Headlines may be in Title Case or capitals, so case says less there. */
  kind: 'headline' | 'text' | 'caption';
}

export interface Article {
  blocks: Block[];
  /** Primary language subtag: en, fr, de … */
  lang: string;
  /** Calendar day of publication, null when the page gives none. */
  published: Day | null;
}

/** A span of text that refers to a subject. Offsets are UTF-16 code units within the block. */
export interface Mention {
  block: number;
  start: number;
  end: number;
  /** Subject or event id. */
  subject: string;
  how: 'name' | 'description';
}

/** The article gives an event a date that the event's sources do not. */
export interface Finding {
  kind: 'date-differs';
  event: string;
  /** Where the article says so. */
  block: number;
  start: number;
  end: number;
  /** EDTF, what the article says. */
  claim: string;
  /** EDTF, what the base says. */
  ours: string;
}

/** Why a candidate was marked or left alone: `spot --explain` prints it. */
export interface Decision {
  block: number;
  start: number;
  end: number;
  text: string;
  subjects: string[];
  accepted: string | null;
  reason: string;
}

export interface Spotted {
  mentions: Mention[];
  findings: Finding[];
}

/**
 * What spotting must know of a subject besides its names; compiled from the YAML files, one record a
 * subject, in the order of the subject numbers in names.idx.
 */
export interface SpotSubject {
  id: string;
  kind: 'person' | 'organisation' | 'office' | 'place' | 'work' | 'materiel' | 'agreement' | 'event';
  type?: string;
  /** The country it is in or of. */
  country?: string;
  /** Earliest day it may be mentioned, null when unknown. */
  knownFrom: Day | null;
  /** Subjects whose presence on the page makes an ambiguous name sure. */
  related: string[];
  /** Lower-cased words that do the same, by language; "*" for all. */
  contextWords: Record<string, string[]>;
  /** Of persons: a name behind a title of the other gender (Mrs) is somebody else's. */
  gender?: 'masculine' | 'feminine';
}

/** What describing must know of an event. */
export interface SpotEvent {
  id: string;
  form: string;
  /** EDTF. */
  when: string;
  /** Other dates that its sources give. */
  alsoSaid: string[];
  where: string | null;
  /** The places that hold `where`, the nearest first (city, country). */
  within: string[];
  participants: string[];
  /** Own cue words by language, besides its form's. */
  cues: Record<string, string[]>;
  mode?: 'in-person' | 'phone' | 'video' | 'letter';
  /** Groups that really met or spoke there; being present is left out. */
  met: string[][];
}

/** Days within which our records of two people's meetings or calls are complete: what *last* and *first* rest on. */
export interface SpotReach {
  pair: [string, string];
  of: 'meeting' | 'call';
  from: Day;
  to: Day;
}

/** One alias, as the index builder takes it. */
export interface Alias {
  text: string;
  /** Subject id; null for a phrase of a `not` list, which only silences what lies inside it. */
  subject: string | null;
  /**
   * What makes it sure; `home`: that the page is of the subject's own country (Congress, the Navy);
   * `behind-place`: a place of it and a comma before it (Houston, TX).
   */
  needs: 'nothing' | 'full-name-on-page' | 'context' | 'home' | 'behind-place';
  /** Whether it is a full name (vouches for the short ones on the page). */
  full: boolean;
  /** Languages it is written so in; empty for all. */
  langs: string[];
  /** Days between which it means this subject. */
  from?: Day;
  until?: Day;
  /** Acronyms and names in capitals match in capitals only. */
  acronym: boolean;
  /** Made by a rule of inflection: a name in another case than the first. */
  inflected?: boolean;
  /** A given name alone: only of somebody whom the page is about. */
  given?: boolean;
}

/** All that spotting reads: names.idx, and the rest compiled into spot.json. */
export interface SpotBase {
  index: NameIndex;
  /** In the order of the subject numbers of the index. */
  subjects: SpotSubject[];
  events: SpotEvent[];
  /** Words by which articles describe events: form -> language -> words. */
  cues: Record<string, Record<string, string[]>>;
  languages: Languages;
  /** What *last* and *first* rest on; without it they are not believed. */
  reach?: SpotReach[];
}

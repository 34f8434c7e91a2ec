/**
 * The order of the fields in packed rows, and how each is packed: the one place that writer and reader share. A new
 * field is added at the end of its shape; any other change raises `FORMAT`.
 */
import { bounds } from '../dates.ts';
import {
  asIs,
  date,
  type Fields,
  flag,
  id,
  listOf,
  number,
  orNull,
  own,
  rowOf,
  type Shape,
  someOf,
  source,
  text,
  word,
} from './rows.ts';
import {
  EVENT_FORMS,
  GENDERS,
  HOW_MET,
  KINDS,
  LANGUAGES,
  MODES,
  PROPERTIES,
  SOURCE_KINDS,
} from './vocabulary.ts';

const REFERENCE: Shape = {
  fields: [
    ['source', source],
    ['checked', date],
    ['says', asIs],
    ['supports', someOf(asIs)],
  ],
};
const references = listOf(rowOf(REFERENCE));

const DATED: Shape = {
  fields: [
    ['when', date],
    ['references', references],
    ['oneSource', flag],
  ],
};

/** The id that a statement has when nothing else in its file has the same; see `statementIds`. */
export function statementId({ subject, property, value, when }: Fields): string {
  return `${subject}--${property}--${value ?? (when ? bounds(String(when)).earliest : 'undated')}`;
}

/** `emmanuel-macron--president-of-france--2017-05-14` */
export function roleId({ person, office, from }: Fields): string {
  return `${person}--${office}--${bounds(String(from)).earliest}`;
}

const STATEMENT: Shape = {
  fields: [
    ['property', word(PROPERTIES)],
    ['text', text],
    ['when', date],
    ['references', references],
    ['about', listOf(id)],
    ['value', id],
    ['subject', own],
    ['by', id],
    ['oneSource', flag],
    ['amount', number],
    ['unit', asIs],
    ['outcome', text],
    ['rank', { ...asIs, none: () => 'normal' }],
    ['contested', flag],
    ['id', asIs],
  ],
  derived: { id: statementId },
};

const ROLE: Shape = {
  fields: [
    ['person', own],
    ['office', own],
    ['from', date],
    ['to', date],
    ['checked', date],
    ['references', references],
    ['oneSource', flag],
    ['acting', flag],
    ['disputed', text],
    ['id', asIs],
  ],
  derived: { id: roleId },
};

const ENCOUNTER: Shape = {
  fields: [
    ['how', word(HOW_MET)],
    ['among', listOf(id)],
    ['when', date],
  ],
};

/** `2022-02-07-macron-putin-moscow` -> `2022-02-07`: most ids of events begin with the day. */
const whenOf = ({ id }: Fields) => String(id).slice(0, 10);

const BRIEF: Shape = {
  fields: [
    ['id', id],
    ['when', date],
    ['form', word(EVENT_FORMS)],
    ['mode', orNull(word(MODES))],
    ['where', orNull(id)],
    ['participants', listOf(id)],
    ['encounters', listOf(rowOf(ENCOUNTER))],
  ],
  derived: { when: whenOf },
};

const REACH: Shape = {
  fields: [
    ['pair', someOf(id)],
    ['office', id],
    ['of', asIs],
    ['from', date],
    ['to', date],
    ['basis', asIs],
    ['references', references],
  ],
};

const HEAD: Shape['fields'] = [
  ['id', own],
  ['label', text],
  ['description', text],
  ['statements', listOf(rowOf(STATEMENT))],
  ['wikidata', asIs],
  ['wikipedia', asIs],
];

export const SUBJECT: Shape = {
  fields: [
    ...HEAD,
    ['kind', word(KINDS)],
    ['roles', listOf(rowOf(ROLE))],
    ['holders', listOf(rowOf(ROLE))],
    ['events', listOf(rowOf(BRIEF))],
    ['offices', listOf(id)],
    ['type', asIs],
    ['country', id],
    ['gender', word(GENDERS)],
    ['knownFrom', date],
    ['start', rowOf(DATED)],
    ['end', rowOf(DATED)],
    ['iso', asIs],
    ['of', id],
    ['function', asIs],
    ['title', text],
    ['seats', asIs],
    ['parties', listOf(id)],
    ['reach', listOf(rowOf(REACH))],
  ],
};

export const EVENT: Shape = {
  fields: [
    ...HEAD,
    ['kind', { ...asIs, none: () => 'event' }],
    ['form', word(EVENT_FORMS)],
    ['mode', word(MODES)],
    ['when', date],
    ['where', id],
    ['participants', listOf(id)],
    ['encounters', listOf(rowOf(ENCOUNTER))],
    ['references', references],
    ['partOf', id],
    ['parts', listOf(id)],
    ['venue', text],
    ['contested', flag],
    ['oneSource', flag],
  ],
  derived: { when: whenOf },
};

/** A label that a shard brings along. */
export const STUB: Shape = {
  fields: [
    ['kind', word(KINDS)],
    ['label', text],
    ['type', asIs],
    ['gender', word(GENDERS)],
    ['of', id],
    ['function', asIs],
    ['title', text],
    ['when', date],
  ],
};

/** A page that is cited; its key is the URL. */
export const SOURCE: Shape = {
  fields: [
    ['url', own],
    ['title', asIs],
    ['published', date],
    ['publisher', asIs],
    ['kind', word(SOURCE_KINDS)],
    ['language', word(LANGUAGES)],
    ['owner', asIs],
    ['carries', asIs],
  ],
};

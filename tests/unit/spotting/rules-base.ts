/** The small base against which the rules of names are read, and how a rule is written down: texts and the marks wanted in them. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/spotting/types.ts';
import { type BaseSpec, makeBase, marks } from './make.ts';

const FULL = 'full-name-on-page' as const;
const CONTEXT = 'context' as const;
const SPEC: BaseSpec = {
  subjects: {
    macron: { gender: 'masculine', names: ['Emmanuel Macron', 'Macron'], knownFrom: '2012-05-15' },
    merkel: { gender: 'feminine', names: ['Angela Merkel', 'Merkel'] },
    trump: { gender: 'masculine', names: ['Donald Trump', 'Trump'] },
    merz: {
      gender: 'masculine',
      names: ['Friedrich Merz', { text: 'Merz', needs: FULL }],
      related: ['chancellor', 'germany'],
    },
    may: { gender: 'feminine', names: ['Theresa May', { text: 'May', needs: FULL }] },
    britt: {
      gender: 'feminine',
      names: ['May Britt', { text: 'Britt', needs: FULL }, { text: 'May', needs: FULL, given: true }],
    },
    klitschko: {
      names: ['Vitali Klitschko', { text: 'Iron Fist', full: false }, { text: 'Klitschko', needs: FULL }],
    },
    niven: {
      names: [
        'David Niven',
        { text: 'Niven', needs: FULL },
        { text: 'Nivvy', needs: FULL, full: false },
        { text: 'The Niven', needs: CONTEXT, full: false },
        { text: 'Niv', full: false },
      ],
      contextWords: { en: ['film'], '*': ['Oscars'] },
    },
    swift: {
      names: [
        'Tamara Swift',
        { text: 'Swift', needs: FULL },
        { text: 'Tamara', needs: FULL, given: true },
        { text: 'Tami', needs: FULL, given: true, langs: ['de'] },
      ],
    },
    blackrock: {
      kind: 'organisation',
      names: [{ text: 'Blackrock', needs: CONTEXT }],
      related: ['merz', 'misha'],
    },
    israel: { kind: 'place', type: 'country', country: 'israel', names: ['Israel'] },
    lagarde: { names: ['Christine Lagarde', { text: 'Lagarde', needs: FULL }], related: ['ecb', 'pear'] },
    chancellor: { kind: 'office', names: ['Chancellor of Germany', 'German Chancellor'] },
    ecb: { kind: 'organisation', names: ['European Central Bank'] },
    pear: {
      kind: 'organisation',
      type: 'company',
      names: [{ text: 'Pear', needs: CONTEXT }],
      related: ['texas'],
      contextWords: { en: ['it', 'us'] },
    },
    merkur: { kind: 'organisation', names: ['Merkur', 'Merkur Group'] },
    tide: { kind: 'organisation', names: ['March', 'March Alliance'] },
    moscow: { kind: 'place', type: 'city', names: ['Москва', { text: 'Москве', inflected: true }] },
    makron: {
      gender: 'masculine',
      names: [
        'Эммануэль Макрон',
        'Макрон',
        { text: 'Макрона', inflected: true },
        { text: 'Macrons', inflected: true, langs: ['de'] },
      ],
    },
    gazprom: {
      kind: 'organisation',
      names: ['Gazprom', { text: 'GZP', acronym: true, needs: CONTEXT, full: false }],
    },
    kse: {
      kind: 'organisation',
      names: ['Kyiv School of Economics', { text: 'KSE', acronym: true, needs: FULL, full: false }],
    },
    afr: {
      kind: 'organisation',
      names: ['Armed Forces of Russia', { text: 'AFR', acronym: true, needs: CONTEXT, full: false }],
    },
    anc: {
      kind: 'organisation',
      names: ['African National Congress', { text: 'ANC', acronym: true, needs: FULL, full: false }],
      related: ['south-africa', 'ramaphosa'],
    },
    ramaphosa: { names: ['Cyril Ramaphosa', 'Ramaphosa'] },
    upi: {
      kind: 'organisation',
      type: 'media',
      names: ['United Press International', { text: 'UPI', acronym: true, needs: FULL, full: false }],
    },
    epa: {
      kind: 'organisation',
      type: 'agency',
      names: ['Environment Agency', { text: 'EPA', acronym: true, needs: FULL, full: false }],
    },
    navy: {
      kind: 'organisation',
      country: 'united-states',
      names: [{ text: 'Navy', needs: 'home', full: false }],
    },
    'alpha-one': { kind: 'organisation', names: ['First Alpha', 'Alpha'] },
    'alpha-two': { kind: 'organisation', names: ['Second Alpha', 'Alpha'] },
    us: {
      kind: 'place',
      type: 'country',
      country: 'united-states',
      names: ['United States', { text: 'US', acronym: true }, 'U.S.'],
    },
    'south-africa': { kind: 'place', type: 'country', country: 'south-africa', names: ['South Africa'] },
    germany: { kind: 'place', type: 'country', country: 'germany', names: ['Germany'] },
    france: { kind: 'place', type: 'country', country: 'france', names: ['France'] },
    russia: { kind: 'place', type: 'country', country: 'russia', names: ['Russia'] },
    ukraine: { kind: 'place', type: 'country', country: 'ukraine', names: ['Ukraine'] },
    turkey: { kind: 'place', type: 'country', country: 'turkey', names: ['Turkey', 'Türkiye'] },
    paris: {
      kind: 'place',
      type: 'city',
      country: 'france',
      names: ['Paris', { text: 'Paris', needs: CONTEXT }, 'City of Light'],
    },
    kyiv: { kind: 'place', type: 'city', country: 'ukraine', names: ['Kyiv'] },
    georgia: {
      kind: 'place',
      type: 'country',
      country: 'georgia',
      names: ['Tbilisi Land', { text: 'Georgia', needs: CONTEXT }, { text: 'New Georgia', needs: CONTEXT }],
      related: ['tbilisi', 'misha', 'russia', 'abkhazia'],
    },
    'georgia-us': {
      kind: 'place',
      type: 'region',
      country: 'united-states',
      names: [{ text: 'Georgia', needs: CONTEXT }],
      related: ['atlanta'],
    },
    tbilisi: { kind: 'place', type: 'city', country: 'georgia', names: ['Tbilisi'] },
    abkhazia: { kind: 'place', type: 'region', country: 'georgia', names: ['Abkhazia'] },
    misha: { names: ['Mikheil Saakashvili', 'Saakashvili'] },
    atlanta: { kind: 'place', type: 'city', country: 'united-states', names: ['Atlanta'] },
    boston: {
      kind: 'place',
      type: 'city',
      country: 'united-states',
      names: ['Boston'],
      related: ['massachusetts'],
    },
    massachusetts: {
      kind: 'place',
      type: 'region',
      country: 'united-states',
      names: ['Massachusetts', { text: 'Mass.', needs: 'behind-place', full: false }],
    },
    texas: {
      kind: 'place',
      type: 'region',
      country: 'united-states',
      names: ['Texas', { text: 'TX', acronym: true, needs: 'behind-place', full: false }],
    },
    'new-york': {
      kind: 'place',
      type: 'region',
      country: 'united-states',
      names: ['New York State', { text: 'N.Y.', needs: 'behind-place', full: false }],
    },
    bavaria: { kind: 'place', type: 'region', country: 'germany', names: ['Bavaria'] },
    houston: {
      kind: 'place',
      type: 'city',
      country: 'united-states',
      names: [{ text: 'Houston', needs: CONTEXT }],
      related: ['texas'],
    },
    springfield: {
      kind: 'place',
      type: 'city',
      country: 'united-states',
      names: ['Springfield'],
      related: ['boston'],
    },
    atlantis: { kind: 'place', type: 'city', names: ['Atlantis'] },
    jfk: {
      kind: 'place',
      type: 'building',
      names: ['Kennedy Tower', { text: 'JFK', acronym: true, needs: CONTEXT, full: false }],
      contextWords: { en: ['runway'] },
    },
  },
  not: ['Melania Trump', 'Old Trump Road', 'Kyiv'],
};
export const base = makeBase(SPEC);

/** A text, or its paragraphs, and the marks wanted in it. */
type Row = [text: string | string[], wanted: string[], more?: Partial<Article>];

/** A rule by sentences that fail when it is taken away. */
export function rows(rule: string, given: Row[], from = base): void {
  describe(rule, () => {
    test.each(given)('%s', (text, wanted, more) => {
      expect(marks(from, text, more)).toEqual(wanted);
    });
  });
}

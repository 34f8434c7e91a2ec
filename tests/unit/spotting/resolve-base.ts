/** People and places for the tests of what names mean. */
import { type BaseSpec, makeBase } from './make.ts';

const PEOPLE: BaseSpec = {
  subjects: {
    macron: { gender: 'masculine', names: ['Emmanuel Macron', 'Macron'] },
    putin: { gender: 'masculine', names: ['Vladimir Putin', 'Putin', 'V. Putin'] },
    trump: { gender: 'masculine', names: ['Donald Trump', 'Trump'] },
    merz: {
      gender: 'masculine',
      names: ['Friedrich Merz', { text: 'Merz', needs: 'full-name-on-page' }],
    },
    may: { gender: 'feminine', names: ['Theresa May', { text: 'May', needs: 'full-name-on-page' }] },
    meloni: { gender: 'feminine', names: ['Giorgia Meloni', { text: 'Meloni', needs: 'full-name-on-page' }] },
    niven: {
      gender: 'masculine',
      names: [{ text: 'David Niven', needs: 'context' }],
      contextWords: { en: ['film'] },
    },
    'de-gaulle': { gender: 'masculine', names: ['Charles de Gaulle', 'de Gaulle'] },
    lincoln: { names: ['Abraham Lincoln', { text: 'Lincoln', needs: 'full-name-on-page' }] },
  },
  not: ['Brigitte Macron', 'Melania Trump', 'Ivanka Trump', 'Trump Tower'],
};
export const people = makeBase(PEOPLE);

export const places = makeBase({
  subjects: {
    georgia: {
      kind: 'place',
      type: 'country',
      names: [{ text: 'Georgia', needs: 'context' }],
      related: ['tbilisi', 'russia'],
    },
    'georgia-us': {
      kind: 'place',
      type: 'region',
      names: [{ text: 'Georgia', needs: 'context' }],
      related: ['atlanta'],
      contextWords: { en: ['savannah'] },
    },
    tbilisi: { kind: 'place', type: 'city', names: ['Tbilisi'] },
    atlanta: { kind: 'place', type: 'city', names: ['Atlanta'] },
    russia: { kind: 'place', type: 'country', names: ['Russia'] },
    ukraine: { kind: 'place', type: 'country', names: ['Ukraine'] },
    'united-states': {
      kind: 'place',
      type: 'country',
      names: ['United States', { text: 'US', acronym: true }, 'U.S.'],
    },
    turkey: { kind: 'place', type: 'country', names: ['Turkey'] },
    kyiv: { kind: 'place', type: 'city', names: ['Kyiv'] },
    england: { kind: 'place', type: 'country', names: ['England'] },
    paris: { kind: 'place', type: 'city', names: ['Paris'] },
    samoa: { kind: 'place', type: 'country', names: ['Samoa'] },
    washington: {
      kind: 'place',
      type: 'city',
      names: [{ text: 'Washington', needs: 'context' }],
      related: ['white-house', 'united-states'],
    },
    'white-house': { kind: 'organisation', names: ['White House'] },
    commission: { kind: 'organisation', names: ['European Commission'] },
    court: { kind: 'organisation', names: ['Supreme Court'] },
    afr: {
      kind: 'organisation',
      names: ['Armed Forces of Russia', { text: 'AFR', acronym: true, needs: 'context', full: false }],
    },
    kse: {
      kind: 'organisation',
      names: [
        'Kyiv School of Economics',
        { text: 'KSE', acronym: true, needs: 'full-name-on-page', full: false },
      ],
    },
    twitter: {
      kind: 'organisation',
      names: [
        { text: 'X', needs: 'nothing', from: '2023-07-23' },
        { text: 'Twitter', until: '2024-01-01' },
      ],
    },
    congo: {
      kind: 'place',
      type: 'country',
      names: ['Republic of the Congo', { text: 'Congo', needs: 'context' }],
    },
    'dr-congo': {
      kind: 'place',
      type: 'country',
      names: ['Democratic Republic of the Congo', { text: 'Congo', needs: 'context' }],
    },
  },
  not: ['Paris Hilton'],
});

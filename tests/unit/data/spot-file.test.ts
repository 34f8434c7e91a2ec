import { describe, expect, it } from 'vitest';
import { makeSpot } from '../../../data/compile/spot.ts';
import { FORMAT } from '../../../lib/facts/format.ts';
import { packSpot, type SpotData, unpackSpot } from '../../../lib/facts/spot-file.ts';
import { baseOf } from './fixture.ts';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const FULL: SpotData = {
  subjects: [
    {
      id: 'a',
      kind: 'person',
      knownFrom: '2010-01-01',
      related: ['b', 'e'],
      contextWords: {},
      gender: 'feminine',
    },
    { id: 'b', kind: 'place', type: 'city', knownFrom: null, related: [], contextWords: { '*': ['river'] } },
    { id: 'e', kind: 'event', knownFrom: '2022-02-07', related: ['a'], contextWords: {} },
  ],
  events: [
    {
      id: 'e',
      form: 'meeting',
      when: '2022-02-07/2022-02-08',
      alsoSaid: ['2022-02-08'],
      where: 'b',
      within: ['not-in-the-base'],
      participants: ['a', 'not-in-the-base'],
      cues: { en: ['talks'] },
      mode: 'video',
      met: [['a', 'not-in-the-base']],
    },
    {
      id: 'e',
      form: 'other',
      when: '2023',
      alsoSaid: [],
      where: null,
      within: [],
      participants: [],
      cues: {},
      met: [],
    },
  ],
  cues: { meeting: { en: ['meeting'] } },
  languages: {},
  reach: [{ pair: ['a', 'b'], of: 'call', from: '2017-05-14', to: '2026-07-01' }],
};

describe('spot.json', () => {
  it('comes back as it was', () => {
    expect(unpackSpot(throughJson(packSpot(FULL)))).toEqual(FULL);
    const made = makeSpot(baseOf());
    expect(unpackSpot(throughJson(packSpot(made)))).toEqual(throughJson(made));
  });

  it.each([
    ['nothing', null, 'no list "names"'],
    ['a column that is missing', { genders: undefined }, 'no list "genders"'],
    ['a column that is too short', { types: [-1] }, '"types" has 1 of 3'],
    ['no languages', { languages: null }, 'no "languages"'],
    ['an id that is not there', { related: [[99], [], []] }, 'no name 99'],
    ['an unknown kind', { kinds: [0, 77, 7] }, 'no kind 77'],
  ])('says what is wrong with %s', (_, change, message) => {
    const value = change && { ...(throughJson(packSpot(FULL)) as object), ...change };
    expect(() => unpackSpot(value)).toThrow(message);
  });

  it('has these columns in this format: whoever changes them raises it', () => {
    const columns =
      'names words kinds types knownFrom genders countries related contextWords events cues languages reach';
    expect({ format: FORMAT, columns: Object.keys(packSpot(FULL)).sort() }).toEqual({
      format: 4,
      columns: columns.split(' ').sort(),
    });
  });
});

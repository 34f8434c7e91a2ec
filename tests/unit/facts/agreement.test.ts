import { describe, expect, it } from 'vitest';
import { differ, type Held, saysInstead, type Words } from '../../../lib/facts/agreement.ts';
import type { CompiledReference, CompiledSource } from '../../../lib/facts/compiled.ts';
import { shortName, voiceOf } from '../../../lib/facts/publishers.ts';
import { readerOf } from '../../../lib/i18n/reader.ts';

const source = (publisher: string, rest: Partial<CompiledSource> = {}): CompiledSource => ({
  publisher,
  title: 't',
  url: 'https://example.org',
  language: 'en',
  kind: 'newspaper',
  ...rest,
});
const SOURCES: Record<string, CompiledSource> = {
  kremlin: source('President of Russia', { kind: 'primary' }),
  ap: source('DTN Progressive Farmer', { carries: 'AP' }),
  apToo: source('Boston 25 News', { carries: 'AP' }),
  scmp: source('South China Morning Post'),
  elysee: source('Élysée', { kind: 'primary' }),
  bne: source('bne IntelliNews'),
};
const words: Words = {
  reader: readerOf('en'),
  source: (id) => SOURCES[id],
  name: (id) => ({ moscow: 'Moscow', paris: 'Paris' })[id] ?? id,
};
const ref = (id: string, rest: Partial<CompiledReference> = {}): CompiledReference => ({
  source: id,
  checked: '2026-11-21',
  ...rest,
});
const told = (held: Held, references: CompiledReference[], claims: string[] = []) => {
  const found = differ(held, references, claims, words);
  return found && [found.label, ...found.sides.map(({ who, says }) => `${who}: ${says}`)].join(' | ');
};

describe('who says what', () => {
  it('is silent where all agree', () => {
    expect(told({ when: '2022-02-07' }, [ref('kremlin'), ref('ap')])).toBeUndefined();
    expect(told({ when: '2022-02-07' }, [ref('kremlin', { says: { when: '2022-02-07' } })])).toBeUndefined();
    expect(told({ when: '2022-02-07' }, [ref('kremlin')], ['2022-02-07'])).toBeUndefined();
    // Two ways of writing one day read the same.
    expect(told({ when: '2022-02-07' }, [ref('kremlin')], ['2022-02-07/2022-02-07'])).toBeUndefined();
  });

  it('gives our value first, officials before agencies before papers, then what the article says', () => {
    const references = [ref('scmp'), ref('ap'), ref('kremlin'), ref('bne', { says: { when: '2022-02-09' } })];
    expect(told({ when: '2022-02-07' }, references, ['2022-02-08'])).toBe(
      'Dates differ. | Kremlin, AP, SCMP: 7 Feb 2022 | this article: 8 Feb 2022 | bne IntelliNews: 9 Feb 2022',
    );
  });

  it('puts the article beside a source that says the same', () => {
    const references = [ref('kremlin'), ref('bne', { says: { when: '2022-02-08' } })];
    expect(told({ when: '2022-02-07' }, references, ['2022-02-08'])).toBe(
      'Dates differ. | Kremlin: 7 Feb 2022 | this article, bne IntelliNews: 8 Feb 2022',
    );
  });

  it('counts an agency once, however many print it, and counts names beyond three', () => {
    const says = { when: '2022-02-08' };
    expect(told({ when: '2022-02-07' }, [ref('ap'), ref('apToo'), ref('bne', { says })])).toContain(
      '| AP: 7 Feb',
    );
    const five = [ref('kremlin'), ref('elysee'), ref('ap'), ref('scmp'), ref('bne', { says })];
    expect(told({ when: '2022-02-07' }, five)).toContain('Kremlin, Élysée and 2 more: 7 Feb 2022');
  });

  it('names an agency that says both only for what it says otherwise', () => {
    const references = [ref('kremlin'), ref('ap'), ref('apToo', { says: { when: '2022-02-08' } })];
    expect(told({ when: '2022-02-07' }, references)).toBe(
      'Dates differ. | Kremlin: 7 Feb 2022 | AP: 8 Feb 2022',
    );
    expect(told({ when: '2022-02-07' }, references.slice(1))).toBe(
      'Dates differ. | AP: 7 Feb 2022 | AP: 8 Feb 2022',
    );
  });

  it('does not count a source for what it does not support', () => {
    const references = [
      ref('kremlin', { supports: ['where'] }),
      ref('ap'),
      ref('bne', { says: { when: '2022-02-08' } }),
    ];
    expect(told({ when: '2022-02-07' }, references)).toBe(
      'Dates differ. | AP: 7 Feb 2022 | bne IntelliNews: 8 Feb 2022',
    );
  });

  it('names our sources where each of them differs from what we hold', () => {
    const references = [
      ref('ap', { says: { when: '2025-12-19' } }),
      ref('kremlin', { says: { when: '2025-12-18' } }),
    ];
    expect(told({ when: '2025-12-18/2025-12-19' }, references)).toBe(
      'Dates differ. | our sources: 18–19 Dec 2025 | AP: 19 Dec 2025 | Kremlin: 18 Dec 2025',
    );
  });

  it('tells places, figures and words apart, and several at once', () => {
    expect(
      told({ when: '2019-08-19', where: 'moscow' }, [ref('ap'), ref('bne', { says: { where: 'paris' } })]),
    ).toBe('Places differ. | AP: Moscow | bne IntelliNews: Paris');
    expect(told({ amount: 481, unit: 'km²' }, [ref('ap'), ref('bne', { says: { amount: 389 } })])).toBe(
      'Figures differ. | AP: 481 km² | bne IntelliNews: 389 km²',
    );
    expect(
      told({ amount: 174, unit: 'EUR bn' }, [ref('ap'), ref('bne', { says: { amount: 85 } })]),
    ).toContain('AP: €174bn');
    expect(
      told({ when: '2022-02-07', where: 'moscow' }, [
        ref('ap'),
        ref('bne', { says: { when: '2022-02-08', where: 'paris' } }),
      ]),
    ).toBe('Sources differ. | AP: 7 Feb 2022, Moscow | bne IntelliNews: 8 Feb 2022, Paris');
    expect(
      told({ text: { en: 'He died' } }, [
        ref('ap'),
        ref('bne', { says: { text: { en: 'Denied at first' } } }),
      ]),
    ).toBe('Sources differ. | AP: He died | bne IntelliNews: Denied at first');
  });

  it('leaves out what the fact does not hold, and words where a value differs', () => {
    expect(told({ to: '2026-05-09' }, [ref('ap'), ref('bne', { says: { from: '2010' } })])).toBeUndefined();
    const says = { when: '2022-02-08', text: { en: 'began on 8 February' } };
    expect(told({ when: '2022-02-07', text: { en: 'x' } }, [ref('ap'), ref('bne', { says })])).toContain(
      ': 8 Feb 2022',
    );
  });

  it('says it beside the source as well', () => {
    expect(saysInstead(ref('bne', { says: { when: '2022-02-08' } }), { when: '2022-02-07' }, words)).toBe(
      '8 Feb 2022',
    );
    expect(saysInstead(ref('bne'), { when: '2022-02-07' }, words)).toBeUndefined();
  });
});

describe('publishers', () => {
  it.each([
    ['President of Russia', 'Kremlin'],
    ['The Associated Press', 'AP'],
    ['The Moscow Times', 'Moscow Times'],
    ['People’s Daily Online', 'People’s Daily'],
    ['ABC News (Good Morning America)', 'ABC'],
    ['Libération', 'Libération'],
  ])('%s is %s', (publisher, short) => {
    expect(shortName(publisher)).toBe(short);
  });

  it('an agency’s text is the agency’s word', () => {
    expect(voiceOf({ publisher: 'National Post', carries: 'Reuters' })).toBe('Reuters');
  });
});

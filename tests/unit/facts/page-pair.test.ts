import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../../lib/facts/page-facts.ts';
import { plain } from '../../../lib/facts/plain.ts';
import { factsOf, rows } from './ann-and-bob.ts';
import { articleOf, event, person, place, ref, smallStore } from './small-base.ts';

describe('a pair', () => {
  it('leads both cards of a sentence, and is told as of the article’s day', async () => {
    const facts = await factsOf(['Ann last met Bob in 2022.']);
    expect(facts.mentions.map(({ pair }) => pair)).toEqual(['ann-one|bob-two', 'ann-one|bob-two']);
    const pair = facts.pairs['ann-one|bob-two'];
    expect(pair?.label).toBe('Ann and Bob');
    expect(pair?.lead.headline).toBe('Last met 7 Feb 2022');
    expect(pair && plain(pair.lead.detail)).toBe('Osterburg, in person · met again since');
    expect(rows(pair?.facts)).toEqual([
      '1 Jul 2025: Last spoke by phone. What happened at 2025-07-01-call',
      '1 Sept 2025: Ann One: It is time to talk to Bob',
      '19 Jan 2020: Met briefly in Osterburg · Osterburg conference',
    ]);
    expect(rows(pair?.since)).toEqual([
      '9 Mar 2026: Met in person (Landia). What happened at 2026-03-09-ann-bob',
    ]);
    expect(pair?.dots.map(({ id, lane, label }) => `${lane} ${id} ${label}`)).toEqual([
      'brief 2020-01-19-conference 19 Jan 2020, Osterburg',
      'meeting 2022-02-07-ann-bob 7 Feb 2022, Osterburg',
      'call 2025-07-01-call 1 Jul 2025',
      'meeting 2026-03-09-ann-bob 9 Mar 2026, Landia',
    ]);
    expect(pair?.reach).toBe('records checked to 1 Jul 2026');
  });

  it('answers the same question as of other days', async () => {
    const lead = async (published: string | null) => {
      const found = (await factsOf(['Ann met Bob.'], published)).pairs['ann-one|bob-two']?.lead;
      return found && `${found.headline} | ${plain(found.detail)}`;
    };
    expect(await lead('2021-01-01')).toBe(
      'Last met 19 Jan 2020 | Osterburg, in person, briefly · Osterburg conference · met again since',
    );
    expect(await lead('2026-06-01')).toBe(
      'Last met 9 Mar 2026 | Landia, in person · no meeting since, in records to 1 Jul 2026',
    );
    // Beyond the reach nothing is the last.
    expect(await lead('2026-08-01')).toBe(
      'Met 9 Mar 2026 | Landia, in person · latest in our records (to 1 Jul 2026)',
    );
    expect(await lead(null)).toBe(
      'Met 9 Mar 2026 | Landia, in person · latest in our records (to 1 Jul 2026)',
    );
    // Before the first there is none, and no pair that leads.
    expect(await lead('2019-06-01')).toBeUndefined();
  });

  it('may be tied by an office that one took from the other', async () => {
    const facts = await factsOf(['Ann came after Dee.']);
    const lead = facts.pairs['ann-one|dee-four']?.lead;
    expect(lead?.headline).toBe('Ann One succeeded Dee Four');
    expect(lead && plain(lead.detail)).toBe('President of Landia · 10 Jan 2020');
    expect(facts.mentions[0]?.pair).toBe('ann-one|dee-four');
  });

  it('says who said so, since neither goes without saying', async () => {
    const facts = await factsOf(['Ann and Bob.']);
    const said = facts.pairs['ann-one|bob-two']?.facts.find(({ when }) => when === '2025-09-01');
    expect(said?.text.parts[0]).toMatchObject({ subject: 'ann-one' });
    const own = [...(facts.subjects['ann-one']?.facts ?? [])].find(({ when }) => when === '2025-09-01');
    expect(own && plain(own.text)).toBe('It is time to talk to Bob');
  });

  it('is not listed when a lesser tie is all there is, and the text keeps the two apart', async () => {
    expect((await factsOf(['Ann slept.', 'Dee woke.'])).pairs).toEqual({});
  });

  it('is listed when its people only share the article', async () => {
    const facts = await factsOf(['Ann slept.', 'Bob woke.', 'Ann ate.']);
    expect(Object.keys(facts.pairs)).toEqual(['ann-one|bob-two']);
    expect(facts.mentions.every(({ pair }) => pair === 'ann-one|bob-two')).toBe(true);
  });

  it('has one dot for talks on the margins of a summit, and two for two calls of a day', async () => {
    const among = { participants: ['ann-one', 'bob-two'], references: [ref(), ref('kremlin')] };
    const store = await smallStore([
      person('ann-one', 'Ann One'),
      person('bob-two', 'Bob Two'),
      place('osterburg', 'Osterburg'),
      event('2019-12-09-summit', { form: 'summit', label: 'Osterburg summit', where: 'osterburg', ...among }),
      event('2019-12-09-talks', { where: 'osterburg', ...among }),
      event('2020-02-20-call', { form: 'call', mode: 'phone', ...among }),
      event('2020-02-20-second-call', { form: 'call', mode: 'phone', ...among }),
    ]);
    const { article, spotted } = articleOf(
      ['Ann met Bob.'],
      { Ann: 'ann-one', Bob: 'bob-two' },
      '2019-12-10',
    );
    const { pairs } = await pageFacts(article, spotted, store, { locale: 'en' });
    const { dots, lead } = pairs['ann-one|bob-two'] ?? {};
    expect(dots?.map(({ lane }) => lane)).toEqual(['meeting', 'call', 'call']);
    // The one that is left is the lead's, which is ringed.
    expect(dots?.[0]?.id).toBe(lead?.id);
  });
});

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/card.tsx';
import { foundingPage } from '../../../components/gallery/facts.ts';
import { longPage } from '../../../components/gallery/hard-pages.ts';
import { draw } from './render.ts';
import { useEnglish } from './words.ts';

beforeAll(useEnglish);

function card(mention: number, more: Partial<CardProps> = {}) {
  const facts = more.facts ?? foundingPage;
  return draw(
    <Card
      facts={facts}
      view={{ kind: 'subject', subject: facts.mentions[mention]?.subject ?? '' }}
      mention={mention}
      pinned={false}
      closable={false}
      onPin={() => {}}
      onClose={() => {}}
      onCopy={async () => true}
      origin={{ version: '0.1.0', sentence: 'He was asked.', url: 'https://news.example/article' }}
      {...more}
    />,
  );
}

describe('the card', () => {
  test('reads name, line, with whom, lead, detail, disagreement in this order', () => {
    expect(card(0).text()).toMatch(
      /^Vladimir Putin ?President of Russia · since 7 May 2012 ?with Emmanuel Macron ?Last met 7 Feb 2022.*Moscow, in person.*Dates differ\. Kremlin, AP: 7 Feb 2022.*this article: 8 Feb 2022/,
    );
  });

  test('sources are folded until asked for, and name publisher, kind, title, date and day checked', async () => {
    const drawn = card(0);
    expect(drawn.text()).not.toContain('primary source');
    await drawn.press('.headline .marks');
    expect(drawn.find('.headline .marks').getAttribute('aria-expanded')).toBe('true');
    expect(drawn.find('.sources').textContent).toContain('President of Russia');
    expect(drawn.text()).toContain('7 Feb 2022 · checked 21 Nov 2026');
    const link = drawn.find('.sources a');
    expect([link.getAttribute('rel'), link.getAttribute('target')]).toEqual([
      'noopener noreferrer',
      '_blank',
    ]);
    await drawn.press('.headline .marks');
    expect(drawn.root.querySelector('.sources')).toBeNull();
  });

  test('a source that says otherwise is shown saying it', async () => {
    const drawn = card(2);
    await drawn.press('.headline .marks');
    expect(drawn.text()).toContain('says 8 Feb 2022');
  });

  test('whom the lead names opens from its headline, and is named once', async () => {
    const facts = structuredClone(foundingPage);
    const subject = facts.subjects['volodymyr-zelenskyy'] ?? Object.values(facts.subjects)[0];
    const other = Object.values(facts.subjects).find(
      ({ id, kind }) => id !== subject?.id && kind === 'person',
    );
    if (!subject?.lead || !other) throw new Error('the page has no two subjects');
    Object.assign(subject.lead, {
      headline: `${other.label}: Said so`,
      named: { subject: other.id, text: other.label },
      detail: { parts: ['1 Feb 2026'] },
    });
    const drawn = card(0, { facts, mention: null, view: { kind: 'subject', subject: subject.id } });
    expect(drawn.find('.headline bdi').textContent).toBe(`${other.label}: Said so`);
    await drawn.press('.headline .name-link');
    expect(drawn.find('.name').textContent).toBe(other.label);
  });

  test('one source, where two are due, is said', () => {
    expect(card(4).find('.headline').textContent).toContain('one source');
  });

  test('under the dots two facts, the others when asked for', async () => {
    const drawn = card(0);
    expect(drawn.text()).not.toContain('in person in Osaka');
    expect(drawn.find('.more').textContent).toBe('4 more');
    await drawn.press('.more');
    expect(drawn.text()).toContain('in person in Osaka');
    expect(drawn.root.querySelector('.more')).toBeNull();
  });

  test('a name opens in place, with a way back', async () => {
    const onName = vi.fn();
    const drawn = card(3, { onName });
    await drawn.press('.fact .name-link');
    expect(drawn.find('.name').textContent).toBe('Péter Magyar');
    expect(onName).toHaveBeenLastCalledWith('Péter Magyar');
    await drawn.press('.back');
    expect(drawn.find('.name').textContent).toBe('Viktor Orbán');
    expect(drawn.root.querySelector('.back')).toBeNull();
  });

  test('a name the page knows nothing of is no link', () => {
    const facts = structuredClone(foundingPage);
    delete facts.subjects['peter-magyar'];
    const drawn = card(3, { facts });
    expect(drawn.text()).toContain('Péter Magyar');
    expect(drawn.root.querySelector('.fact .name-link')).toBeNull();
  });

  test('text in another language says which', () => {
    expect(card(0, { facts: longPage }).find('[lang="de"]').textContent).toContain('Kommission');
  });

  test('line, headline, link and note say which language they are in', async () => {
    const facts = structuredClone(foundingPage);
    const subject = facts.subjects['mykhailo-fedorov'];
    if (!subject?.lead) throw new Error('the gallery has no such lead');
    subject.line = 'former prime minister';
    subject.lineLang = 'en-x-line';
    Object.assign(subject.lead, {
      headline: 'Prime minister of Hungary',
      headlineLang: 'en-x-headline',
      note: { text: 'Said in the lead.', lang: 'en-x-lead' },
    });
    subject.facts = [
      {
        id: 'choice',
        when: '2026',
        date: '2026',
        text: {
          parts: [
            'Wahl: ',
            { subject: 'viktor-orban', text: 'Orbán', lang: 'en-x-link' },
            { subject: 'nobody-known', text: 'someone', lang: 'en-x-name' },
          ],
        },
        note: { text: 'Said behind the fact.', lang: 'en-x-note' },
        citations: [],
        oneSource: false,
      },
    ];
    const onCopy = vi.fn(async (_: string) => true);
    const drawn = card(4, { facts, onCopy });
    const said = (lang: string) => drawn.find(`[lang="en-x-${lang}"]`).textContent;
    expect(['line', 'headline', 'lead', 'link', 'name', 'note'].map(said)).toEqual([
      'former prime minister',
      'Prime minister of Hungary',
      'Said in the lead.',
      'Orbán',
      'someone',
      'Said behind the fact.',
    ]);
    await drawn.press('.copy');
    expect(onCopy.mock.calls[0]?.[0]).toContain('Wahl: Orbánsomeone · Said behind the fact.');
  });

  test('a page without a date is told so', () => {
    expect(card(1, { facts: longPage }).find('.basis').textContent).toBe(
      'This page gives no date · Checked to 21 Nov 2026',
    );
  });

  test('copies the text, then offers Markdown', async () => {
    const onCopy = vi.fn(async (_: string) => true);
    const drawn = card(3, { onCopy });
    await drawn.press('.copy');
    expect(onCopy.mock.calls[0]?.[0]).toMatch(/^Viktor Orbán:/);
    expect(drawn.text()).toContain('Copied with sources');
    await drawn.press('.ask button');
    expect(onCopy.mock.calls[1]?.[0]).toMatch(/^\*\*Viktor Orbán\*\*/);
  });

  test('says so when the browser does not copy', async () => {
    const drawn = card(3, { onCopy: async () => false });
    await drawn.press('.copy');
    expect(drawn.text()).toContain('did not let us copy');
  });

  test('"Wrong?" asks where not to mark, and tells', async () => {
    const onSilence = vi.fn();
    const drawn = card(3, { onSilence });
    await drawn.press('.wrong');
    await drawn.press('.ask button', 1);
    expect(onSilence).toHaveBeenCalledWith('viktor-orban', 'everywhere');
  });

  test('links to Wikipedia without telling it where from', () => {
    const link = card(0).find('.outward');
    expect(link.getAttribute('href')).toBe('https://en.wikipedia.org/wiki/Vladimir_Putin');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(card(3).root.querySelector('.outward')).toBeNull();
  });

  test('offers neither timeline nor silence where nobody listens, a report always', async () => {
    const drawn = card(3);
    await drawn.press('.wrong');
    const labels = [...drawn.root.querySelectorAll('.actions button')].map((button) => button.textContent);
    expect(labels).toEqual(['Pin', 'Copy', 'Wrong?', 'Copy a report']);
  });
});

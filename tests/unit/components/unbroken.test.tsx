import { expect, test } from 'vitest';
import { Unbroken } from '../../../components/unbroken.tsx';
import { draw } from './render.ts';

test.each([
  ['Prime Minister of Hungary · 2010–2026', ['Hungary ·', '2010–2026']],
  ['since 7 May 2012 · before: nobody', ['7 May 2012 ·']],
  ['no meeting since, in records to 5 Feb 2026', ['5 Feb 2026']],
  ['Lent 90 billion in Dec 2025', ['90 billion', 'Dec 2025']],
  ['Feb 7, 2022: nothing else', ['Feb 7, 2022']],
  ['Nobody agreed.', []],
])('%s', (text, whole) => {
  const drawn = draw(
    <p>
      <Unbroken text={text} />
    </p>,
  );
  expect([...drawn.root.querySelectorAll('.whole')].map((one) => one.textContent)).toEqual(whole);
  expect(drawn.root.textContent).toBe(text);
});

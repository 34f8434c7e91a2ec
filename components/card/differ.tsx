/** "Dates differ. Kremlin, AP: 7 Feb · this article: 8 Feb" */
import type { Differ as Sides } from '../../lib/facts/page.ts';
import { t } from '../strings.ts';
import { Unbroken } from '../unbroken.tsx';

/** Dates and figures are shorter and stand in a line; sentences get a line each. */
const SHORT = 36;

export function Differ({ differ }: { differ: Sides }) {
  const long = differ.sides.some(({ says }) => says.length > SHORT);
  return (
    <p class={long ? 'differ long' : 'differ'}>
      <span class="sides">
        <b>{differ.label}</b>{' '}
        {differ.sides.map((side, index) => (
          <span key={side.who} class="side">
            {!long && index > 0 && <span class="point">{'\u00a0·\u00a0'}</span>}
            <bdi>
              <Unbroken text={t('differSide', side.who, side.says)} />
            </bdi>
          </span>
        ))}
      </span>
    </p>
  );
}

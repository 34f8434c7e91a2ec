/** "Dates differ. Kremlin, AP: 7 Feb · this article: 8 Feb" */
import type { Differ as Sides } from '../../lib/facts/page.ts';
import { t } from '../strings.ts';
import { Unbroken } from './unbroken.tsx';

export function Differ({ differ }: { differ: Sides }) {
  return (
    <p class="differ">
      <b>{differ.label}</b>{' '}
      {differ.sides.map((side, index) => (
        <span key={side.who} class="side">
          <bdi>
            <Unbroken text={t('differSide', side.who, side.says)} />
          </bdi>
          {index < differ.sides.length - 1 && '\u00a0·\u00a0'}
        </span>
      ))}
    </p>
  );
}

/** "Dates differ. Kremlin, AP: 7 Feb · this article: 8 Feb" */
import type { Differ as Sides } from '../../lib/facts/page.ts';
import { t } from '../strings.ts';

export function Differ({ differ }: { differ: Sides }) {
  return (
    <p class="differ">
      <b>{differ.label}</b>{' '}
      {differ.sides.map((side, index) => (
        <span key={side.who}>
          {index > 0 && ' · '}
          {t('differSide', side.who, side.says)}
        </span>
      ))}
    </p>
  );
}

/** What is in the fact base and how old it is; the keys as the browser has them. */
import type { AboutBase } from '../../lib/messages.ts';
import { count, day, t } from '../strings.ts';

export interface Shortcut {
  description: string;
  /** "Alt+Shift+J"; empty when none is set. */
  keys: string;
}

export function Keys({ shortcuts }: { shortcuts: Shortcut[] }) {
  return (
    <dl class="table">
      {shortcuts.map(({ description, keys }) => (
        <div key={description}>
          <dt>{description}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : t('noKey')}</dd>
        </div>
      ))}
    </dl>
  );
}

export function AboutFacts({ about }: { about: AboutBase | string | null }) {
  if (about === null) return null;
  if (typeof about === 'string') return <p class="problem">{about}</p>;
  const { subjects, events, oldestCheck, newestCheck, version } = about;
  const rows: [string, string][] = [
    [t('factsHold'), `${count('subjects', subjects)}, ${count('events', events)}`],
    ...(oldestCheck && newestCheck
      ? ([[t('factsChecked'), t('fromTo', day(oldestCheck), day(newestCheck))]] as [string, string][])
      : []),
    [t('factsVersion'), version],
  ];
  return (
    <dl class="table">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

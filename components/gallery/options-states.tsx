/** States of the options. */
import { DEFAULTS } from '../../lib/settings.ts';
import { Options, type OptionsProps } from '../options/options.tsx';
import { nothing, type State } from './state.ts';

export const optionsStates: State[] = [
  { name: 'options', surface: 'page', draw: () => options({}) },
  {
    name: 'options-full',
    surface: 'page',
    draw: () =>
      options({
        settings: {
          ...DEFAULTS,
          paused: true,
          sites: { 'example.org': 'on', 'live.theguardian.com': 'off' },
          muted: [{ subject: 'vladimir-putin' }, { subject: 'paris', site: 'example.org' }],
        },
        problems: [{ what: 'value', values: ['dwellMs', '"soon"', '150'] }],
        about: 'catalog.json is damaged: install the extension again.',
        said: 'Imported 2 sites.',
      }),
    press: ['.block .deeds:last-child .button'],
  },
];

function options(more: Partial<OptionsProps>) {
  return (
    <Options
      settings={DEFAULTS}
      problems={[]}
      listed={['bbc.com', 'lemonde.fr', 'theguardian.com', 'spiegel.de', 'intellinews.com']}
      withheld={[]}
      labels={{ 'vladimir-putin': 'Vladimir Putin' }}
      about={{
        version: 'f2dd3dba89f67c15',
        subjects: 412,
        events: 388,
        oldestCheck: '2026-11-21',
        newestCheck: '2026-11-22',
      }}
      shortcuts={[
        { description: 'Next mention', keys: 'Alt+Shift+J' },
        { description: 'Previous mention', keys: 'Alt+Shift+K' },
        { description: 'Look up the selection', keys: '' },
      ]}
      said=""
      deeds={{
        switchSite: nothing,
        pause: nothing,
        forget: nothing,
        add: () => '',
        exportSites: nothing,
        importSites: nothing,
        change: nothing,
        backUp: nothing,
        restore: nothing,
      }}
      {...more}
    />
  );
}

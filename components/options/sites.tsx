/** The list of sites: the reader's own rules, the sites on by default, a way to add one. */
import { useState } from 'preact/hooks';
import { ruleFor } from '../../lib/hosts.ts';
import type { SiteRules } from '../../lib/settings.ts';
import { t } from '../strings.ts';
import { Switch } from '../switch.tsx';
import { FileButton } from './options.tsx';

export interface SiteDeeds {
  switchSite: (site: string, on: boolean) => void;
  /** Takes the reader's own rule away. */
  forget: (host: string) => void;
  /** Called in the click; a sentence when the text is no site. */
  add: (text: string) => string;
  exportSites: () => void;
  importSites: (file: File) => void;
}

interface Props {
  rules: SiteRules;
  listed: readonly string[];
  /** Hosts the browser does not let us read, whatever the rules say: their switches are off, which is true. */
  withheld: readonly string[];
  deeds: SiteDeeds;
}

export function Sites({ rules, listed, withheld, deeds }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [all, setAll] = useState(false);
  const fits = (host: string) => host.includes(typed.trim().toLowerCase());
  const own = Object.keys(rules).filter(fits).sort();
  const others = listed.filter((host) => !Object.hasOwn(rules, host) && fits(host));
  const open = all || typed.trim() !== '';
  return (
    <>
      <form
        class="deeds"
        onSubmit={(event) => {
          event.preventDefault();
          const failed = deeds.add(typed);
          setProblem(failed);
          if (!failed) setTyped('');
        }}
      >
        <input
          type="search"
          class="field"
          value={typed}
          placeholder={t('siteField')}
          aria-label={t('siteField')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={typed.trim() === ''}>
          {t('addSite')}
        </button>
      </form>
      <p class="problem" role="alert">
        {problem}
      </p>
      {own.length > 0 && <h3>{t('ownSites')}</h3>}
      <ul class="site-list">
        {own.map((host) => (
          <li key={host}>
            <Switch
              label={host}
              on={rules[host] === 'on' && !withheld.includes(host)}
              onChange={(on) => deeds.switchSite(host, on)}
            />
            <button
              type="button"
              class="text-button"
              aria-label={t('forgetSite', host)}
              onClick={() => deeds.forget(host)}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      {open && others.length > 0 && (
        <>
          <h3>{t('defaultSites')}</h3>
          <ul class="site-list many">
            {others.map((host) => (
              <li key={host}>
                <Switch
                  label={host}
                  on={ruleFor(host, rules)?.rule !== 'off' && !withheld.includes(host)}
                  onChange={(on) => deeds.switchSite(host, on)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="deeds">
        {!open && (
          <button type="button" class="button plain" onClick={() => setAll(true)}>
            {t('showDefaultSites')}
          </button>
        )}
        <button type="button" class="button plain" onClick={deeds.exportSites}>
          {t('exportSites')}
        </button>
        <FileButton label={t('importSites')} accept=".txt,text/plain" onFile={deeds.importSites} />
      </div>
    </>
  );
}

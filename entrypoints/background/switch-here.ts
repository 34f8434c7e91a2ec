/** The site's switch from a menu or a key: off where it is on, on where it is off, asked for where it must be. */
import { browser } from 'wxt/browser';
import { patternOf } from '../../lib/hosts.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { siteState } from '../../lib/sites.ts';
import { listedSites, setSwitch, siteContext } from './permission.ts';
import { forgetLooked, reconcile } from './registration.ts';

/** To be called in the turn of the click or the key press: the browser lets us ask for permission then only. */
export async function switchHere(url: string): Promise<void> {
  const { site } = siteState(url, { settings: DEFAULTS, listed: listedSites(), granted: [] });
  // Of what is granted already the browser asks nothing.
  const asked = site
    ? browser.permissions.request({ origins: [patternOf(site)] }).catch(() => false)
    : Promise.resolve(false);
  const before = siteState(url, await siteContext());
  if (before.state === 'paused' || !before.site) return explain();
  await asked;
  const now = siteState(url, await siteContext());
  // The permission, when it came, may have switched it on by itself (a switch that was waiting for it).
  const wanted = !(before.wanted && before.origins.length === 0);
  if (wanted && now.origins.length > 0) return;
  if (!wanted) await forgetLooked(now.site);
  await setSwitch(now.site, wanted);
  await reconcile();
}

/** Where nothing can be switched the popup says why. Not every browser lets us open it by ourselves. */
async function explain(): Promise<void> {
  await browser.action.openPopup().catch(() => {});
}

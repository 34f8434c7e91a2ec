/** What the browser lets us read, and a switch that waits for its permission. */
import { browser } from 'wxt/browser';
import { hostOfPattern, patternCovers } from '../../lib/hosts.ts';
import { type SiteContext, type SiteStatus, siteState, switchSite } from '../../lib/sites.ts';
import { changeSettings, loadSettings } from './settings.ts';

/** Sites that are on by default: the manifest is their only list at run time. */
export function listedSites(): string[] {
  const patterns: string[] = browser.runtime.getManifest().host_permissions ?? [];
  return patterns.map(hostOfPattern).filter((host) => host !== null);
}

/** Match patterns granted now, the required ones too: the reader may have taken those away. */
export async function grantedNow(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export async function siteContext(): Promise<SiteContext> {
  const [{ settings }, granted] = await Promise.all([loadSettings(), grantedNow()]);
  return { settings, granted, listed: listedSites() };
}

/** Key in `storage.session`: the site that is to be switched on when its permission comes. */
const PENDING = 'pending-switch';

/** Sets a site's switch; one that lacks permission is remembered until the browser has asked the reader. */
export async function setSwitch(site: string, on: boolean): Promise<SiteStatus> {
  const url = `https://${site}/`;
  if (on) {
    const context = await siteContext();
    if (!isGranted(site, context.granted)) {
      await browser.storage.session.set({ [PENDING]: site });
      return siteState(url, context);
    }
  }
  const listed = listedSites();
  // Side by side: open pages follow as soon as the change is stored, and nothing is to hold it up.
  const [settings, granted] = await Promise.all([
    changeSettings(({ sites }) => ({ sites: switchSite(sites, site, on, listed) })),
    grantedNow(),
    browser.storage.session.remove(PENDING),
  ]);
  return siteState(url, { settings, granted, listed });
}

/** Finishes the switch that was waiting, if its permission is there now: the popup may be gone by then. */
export async function settlePending(granted: readonly string[]): Promise<void> {
  const { [PENDING]: site } = await browser.storage.session.get(PENDING);
  if (typeof site !== 'string' || !isGranted(site, granted)) return;
  await setSwitch(site, true);
}

const isGranted = (site: string, granted: readonly string[]) =>
  granted.some((pattern) => patternCovers(pattern, 'https', site));

/** Finds Chromium and Firefox on this machine, and installs them with apt where that may be done. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const PROGRAMS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
/** Debian's packages; the fonts give every machine the same letters. */
const PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'fonts-liberation', 'fonts-dejavu-core', 'fonts-noto-core'],
  firefox: ['firefox-esr', 'fonts-liberation', 'fonts-dejavu-core', 'fonts-noto-core'],
};

function onPath(program: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, program);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder
    }
  }
  return null;
}

/** Path of the browser's program, null when there is none. SIDELIGHT_CHROMIUM and SIDELIGHT_FIREFOX override. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[`SIDELIGHT_${name.toUpperCase()}`];
  if (named) return named;
  return PROGRAMS[name].map(onPath).find((file) => file !== null) ?? null;
}

/** Path of the browser's program, installing it where apt may be used; throws one clear sentence otherwise. */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (installWithApt(PACKAGES[name]) ? findBrowser(name) : null);
  if (found) return found;
  throw new Error(
    `No ${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} was found and it could not be installed here: ` +
      `install it (Debian: apt-get install ${PACKAGES[name][0]}) or set SIDELIGHT_${name.toUpperCase()} to its program.`,
  );
}

/** Whether a window can be shown and keys be pressed in it without a display; what that needs is installed where it may be. */
export function canPressKeys(): boolean {
  const there = () => ['Xvfb', 'xdotool'].every((program) => onPath(program));
  return there() || (installWithApt(['xvfb', 'xdotool']) && there());
}

/** True when the packages are there afterwards. Needs root, or sudo that asks for nothing. */
function installWithApt(packages: string[]): boolean {
  if (!onPath('apt-get')) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  console.error(`Installing ${packages.join(', ')} …`);
  const apt = (args: string[]) =>
    spawnSync(root ? 'apt-get' : 'sudo', [...(root ? [] : ['-n', 'apt-get']), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt(['update', '-qq']) && apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

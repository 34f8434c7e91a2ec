/** What is shipped with us or builds us: pinned, licensed, and listed for the reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const json = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dependencies?: Record<string, string>;
  hasInstallScript?: boolean;
}
const { packages } = json('package-lock.json') as { packages: Record<string, Locked> };
const { dependencies, devDependencies } = json('package.json') as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** Where npm looks when the lock names no address, as ours does not: mirrors have the same contents. */
const REGISTRY = 'https://registry.npmjs.org/';

/** Names of the packages whose code may be in the package, those that they need among them. */
function shipped(): string[] {
  const names = new Set(Object.keys(dependencies));
  for (const name of names) {
    for (const below of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) names.add(below);
  }
  return [...names].sort();
}

test('the list for readers names each shipped package with its version and licence', () => {
  const text = readFileSync(join(ROOT, '.github/SECURITY.md'), 'utf8');
  const listed = [...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|/gm)].map((row) =>
    row.slice(1, 4).map((cell) => cell?.trim()),
  );
  const wanted = shipped().map((name) => {
    const { version, license } = packages[`node_modules/${name}`] as Locked;
    return [name, version, license];
  });
  expect(listed).toEqual(wanted);
});

test('licences that allow what we do', () => {
  for (const name of shipped())
    expect(packages[`node_modules/${name}`]?.license, name).toMatch(
      /^(?:MIT|ISC|MPL-2\.0|Apache-2\.0|0BSD)$/,
    );
});

test('package.json names one version of each package', () => {
  const named = Object.entries({ ...dependencies, ...devDependencies });
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock pins every package by its content, and none comes from elsewhere', () => {
  const loose = Object.entries(packages).filter(
    ([path, { resolved, integrity }]) =>
      path !== '' && !(integrity?.startsWith('sha512-') && (resolved ?? REGISTRY).startsWith(REGISTRY)),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('nothing that is shipped runs a script when it is installed', () => {
  expect(shipped().filter((name) => packages[`node_modules/${name}`]?.hasInstallScript)).toEqual([]);
});

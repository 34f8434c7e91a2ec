/** Known weaknesses of the packages in package-lock.json, as the registry tells them. */
import { spawnSync } from 'node:child_process';

interface Report {
  metadata?: { vulnerabilities: Record<string, number> };
  vulnerabilities?: Record<string, { severity: string; via: (string | { title: string })[] }>;
}

/** Throws when one is known. A registry that answers no such question is said, and no fault of ours. */
export function audit(root: string): void {
  const { stdout } = spawnSync('npm', ['audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { metadata, vulnerabilities = {} } = JSON.parse(stdout || '{}') as Report;
  if (!metadata) {
    console.log('– npm audit: this registry does not answer; ask where one does');
    return;
  }
  const known = Object.entries(vulnerabilities);
  for (const [name, { severity, via }] of known) {
    const titles = via.map((one) => (typeof one === 'string' ? one : one.title));
    console.error(`${name}: ${severity}: ${titles.join('; ')}`);
  }
  if (known.length > 0) throw new Error(`${known.length} packages have known weaknesses`);
  console.log('✓ npm audit: no package has a known weakness');
}

/** Reads `data/sites.yaml` for the build: the news sites that are on by default. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPublicSuffix } from 'tldts';
import { parse } from 'yaml';
import { z } from 'zod';
import { isWithin, normaliseHost } from '../lib/hosts.ts';

z.config({ jitless: true });

const Host = z
  .string()
  .refine((host) => normaliseHost(host) === host, 'a site is a bare host in lower case, without www')
  .refine(
    (host) => getPublicSuffix(host, { allowPrivateDomains: true }) !== host && host.includes('.'),
    'a public suffix would take in everybody below it',
  );

/** Language (for those who look) to hosts; each stands for itself and its sub-domains. */
const SitesFile = z
  .record(z.string().regex(/^[a-z]{2}$/), z.array(Host).min(1))
  .transform((byLanguage) => Object.values(byLanguage).flat())
  .check((context) => {
    for (const host of context.value) {
      const above = context.value.filter((other) => isWithin(host, other));
      if (above.length > 1) {
        context.issues.push({
          code: 'custom',
          message: `${host} is listed already, as ${above.find((other) => other !== host) ?? host}`,
          input: host,
        });
      }
    }
  });

/** The hosts, sorted; throws with every mistake in one message. */
export function readSites(yaml = readFileSync(join(import.meta.dirname, 'sites.yaml'), 'utf8')): string[] {
  const parsed = SitesFile.safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`data/sites.yaml: ${z.prettifyError(parsed.error)}`);
  return parsed.data.sort();
}

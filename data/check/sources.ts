/** Sources: places that are not cited, publishers with two owners, pages entered twice or never used. */
import { type Origin, originsOf, publishedBefore } from '../../lib/facts/origins.ts';
import type { Base } from '../load.ts';
import { allReferences, citedThings } from '../references.ts';
import type { ReferenceRecord } from '../schema.ts';
import { notCited } from './not-cited.ts';
import { ownerOfHost } from './owners.ts';
import type { Report, Rule } from './report.ts';

/** `find` names a passage; more words than this copy it. */
const MOST_FIND_WORDS = 14;

export const checkSources: Rule = (base, report) => {
  pages(base, report);
  owners(base, report);
  references(base, report);
  tenures(base, report);
  twoOrigins(base, report);
};

function pages(base: Base, report: Report): void {
  const urls = new Map<string, string>();
  for (const entry of base.sources.values()) {
    const { url } = entry.record;
    const refused = notCited(url);
    if (refused) report.error(entry, ['url'], `${refused} is not cited: find the fact on another page`);
    const plain = plainUrl(url);
    const twin = urls.get(plain);
    if (twin) report.error(entry, ['url'], `the same page as "${twin}": keep one and cite it`);
    else urls.set(plain, entry.id);
  }
}

/** The page, whatever scheme, fragment or closing slash its address is written with. */
function plainUrl(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

function owners(base: Base, report: Report): void {
  const owned = new Map<string, { owner: string; id: string }>();
  for (const entry of base.sources.values()) {
    const { publisher, owner = publisher, url } = entry.record;
    const known = ownerOfHost(url);
    if (known && owner !== known) {
      report.error(
        entry,
        entry.record.owner ? ['owner'] : ['publisher'],
        `${new URL(url).hostname} is one origin with others: write \`owner: ${known}\``,
      );
      continue;
    }
    const key = publisher.trim().toLowerCase();
    const first = owned.get(key);
    if (!first) owned.set(key, { owner, id: entry.id });
    else if (first.owner.trim().toLowerCase() !== owner.trim().toLowerCase()) {
      report.error(
        entry,
        [owner === publisher ? 'publisher' : 'owner'],
        `"${publisher}" is owned by "${owner}" here and by "${first.owner}" in "${first.id}": write one owner for both`,
      );
    }
  }
}

function references(base: Base, report: Report): void {
  const used = new Set<string>();
  for (const { reference, entry, path } of allReferences(base)) {
    used.add(reference.source);
    const words = reference.find.trim().split(/\s+/).length;
    if (words > MOST_FIND_WORDS) {
      report.error(
        entry,
        [...path, 'find'],
        `${words} words copy the page: a few distinctive ones will do (at most ${MOST_FIND_WORDS})`,
      );
    }
  }
  for (const cited of citedThings(base)) {
    const seen = new Set<string>();
    for (const [index, { source, find }] of cited.references.entries()) {
      const key = `${source}\n${find}`;
      if (seen.has(key)) {
        report.error(
          cited.entry,
          [...cited.path, 'references', index],
          `"${source}" is cited twice for one thing: keep one`,
        );
      }
      seen.add(key);
    }
  }
  for (const entry of base.sources.values()) {
    if (!used.has(entry.id))
      report.warning(entry, [], `source "${entry.id}" is cited nowhere: cite it or remove it`);
  }
}

/** Coming and going each need a page that can show it: one that came out before the end shows no end. */
function tenures(base: Base, report: Report): void {
  for (const cited of citedThings(base)) {
    if (cited.what !== 'role') continue;
    for (const part of ['from', 'to'] as const) {
      const when = cited.fact[part];
      if (!when || cited.references.some((reference) => canShow(base, reference, part, when))) continue;
      report.error(
        cited.entry,
        [...cited.path, part],
        `no page cited can show \`${part}\`: cite one that does and came out no earlier, or leave it out`,
      );
    }
  }
}

function canShow(base: Base, { source, supports }: ReferenceRecord, part: 'from' | 'to', when: string) {
  const page = base.sources.get(source)?.record;
  return Boolean(page) && (!supports || supports.includes(part)) && !publishedBefore(page as Origin, when);
}

const DEATHS: ReadonlySet<string> = new Set(['death', 'assassination']);

/** An accusation or a death that one origin alone reports stays out; other facts say "one source". */
function twoOrigins(base: Base, report: Report): void {
  for (const cited of citedThings(base)) {
    if (cited.backing.enough) continue;
    const accusation = cited.what === 'statement' && cited.fact.property === 'accusation';
    const death =
      (cited.what === 'end' && cited.entry.record.kind === 'person') ||
      (cited.what === 'event' && DEATHS.has(cited.fact.form));
    if (!accusation && !death) continue;
    const origins = originsOf(
      cited.references.flatMap(({ source }) => base.sources.get(source)?.record ?? []),
    );
    report.error(
      cited.entry,
      [...cited.path, 'references'],
      `${accusation ? 'an accusation' : 'a death'} needs two origins that agree, this has ${origins.join(', ') || 'none'}: ` +
        'add a page of another owner and agency, or leave it out',
    );
  }
}

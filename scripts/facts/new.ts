/** `facts new KIND LABEL --…`: writes a file that passes the check, for a person to fill further. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { explainIssues } from '../../data/explain.ts';
import { folderOf, pathText } from '../../data/load.ts';
import { Event, Subject } from '../../data/schema.ts';
import { KINDS } from '../../lib/facts/vocabulary.ts';
import { readArguments, today, UsageError } from './arguments.ts';
import { ROOT } from './node-store.ts';

type Kind = (typeof KINDS)[number];

/** Options that a kind cannot be without. */
const REQUIRED: Readonly<Record<Kind, readonly string[]>> = {
  person: ['description'],
  organisation: ['description', 'type'],
  office: ['description', 'title', 'of', 'function'],
  place: ['description', 'type'],
  work: ['description'],
  materiel: ['description'],
  agreement: ['description'],
  event: ['description', 'form', 'when', 'source', 'find'],
};

/** What a volunteer would add next, as comments. */
const HINTS: Readonly<Record<Kind, string>> = {
  person: `# knownFrom: 2012                  # in public life since
# names:
#   - { text: Surname, needs: full-name-on-page }
# not: [Somebody Else Surname]
# roles:
#   - office: president-of-…
#     from: 2020-01-01
#     checked: 2026-01-01            # the newest page that shows it still held
#     references:
#       - { source: …, checked: …, find: … }`,
  organisation: `# country: …
# names:
#   - { text: ABC, form: acronym }`,
  office: `# seats: 1`,
  place: `# iso: FR                          # countries and ISO territories: names come from CLDR
# country: …`,
  work: `# country: …`,
  materiel: `# country: …
# names: [ … ]`,
  agreement: `# parties: [ …, … ]
# names: [ … ]`,
  event: `# mode: in-person                  # phone, video, letter
# where: …
# participants: [ …, … ]
# names: [ … ]`,
};

export function newRecord(args: readonly string[]): number {
  const options = Object.fromEntries(
    [...new Set(Object.values(REQUIRED).flat())].map((name) => [name, 'string' as const]),
  );
  const { positionals, text } = readArguments(args, { ...options, id: 'string' });
  const [kind, label] = positionals;
  if (!isKind(kind) || !label) throw new UsageError(usage());
  const missing = REQUIRED[kind].filter((name) => !text(name));
  if (missing.length)
    throw new UsageError(`a new ${kind} also needs ${missing.map((name) => `--${name} …`).join(' ')}`);
  const { file, content } = skeleton(kind, label, text, today());
  if (existsSync(join(ROOT, file)))
    throw new UsageError(`${file} is there already: edit it, or give another --id`);
  mkdirSync(dirname(join(ROOT, file)), { recursive: true });
  writeFileSync(join(ROOT, file), content);
  console.log(file);
  return 0;
}

function isKind(kind: string | undefined): kind is Kind {
  return KINDS.some((one) => one === kind);
}

function usage(): string {
  const lines = KINDS.map(
    (kind) => `  facts new ${kind} LABEL ${REQUIRED[kind].map((name) => `--${name} …`).join(' ')}`,
  );
  return `usage:\n${lines.join('\n')}\n  --id … where the label makes no good one`;
}

/** The file and its text. Throws UsageError where the schema refuses a value. */
export function skeleton(
  kind: Kind,
  label: string,
  option: (name: string) => string | undefined,
  checked: string,
): { file: string; content: string } {
  const id =
    option('id') ?? slug(kind === 'event' ? `${(option('when') ?? '').split('/')[0]} ${label}` : label);
  const own = kind === 'event' ? ['form', 'when'] : REQUIRED[kind].filter((name) => name !== 'description');
  const record = {
    id,
    kind,
    label,
    description: option('description'),
    ...Object.fromEntries(own.map((name) => [name, option(name)])),
    ...(kind === 'event' && {
      references: [{ source: option('source'), checked, find: option('find') }],
    }),
  };
  const result = (kind === 'event' ? Event : Subject).safeParse(record, { reportInput: true });
  if (!result.success) {
    const first = explainIssues(result.error.issues)[0];
    throw new UsageError(`${pathText(first?.path ?? [])}: ${first?.message}`);
  }
  return { file: `${folderOf(kind)}/${id}.yaml`, content: `${stringify(record)}${HINTS[kind]}\n` };
}

/** `Élysée Palace` -> `elysee-palace` */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `facts schemas`: JSON Schemas of the YAML files, by which editors complete and underline. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  Agreement,
  Event,
  Materiel,
  Office,
  Organisation,
  Person,
  Place,
  ReachFile,
  SourceFile,
  Work,
} from '../../data/schema.ts';
import { ROOT } from './node-store.ts';

const SCHEMAS = {
  person: Person,
  organisation: Organisation,
  office: Office,
  place: Place,
  work: Work,
  materiel: Materiel,
  agreement: Agreement,
  event: Event,
  sources: SourceFile,
  reach: ReachFile,
};

/** Not committed: made from data/schema.ts whenever it changes. */
export const SCHEMA_FOLDER = '.cache/schemas';

export function schemas(): number {
  mkdirSync(join(ROOT, SCHEMA_FOLDER), { recursive: true });
  for (const [name, schema] of jsonSchemas()) {
    const file = join(SCHEMA_FOLDER, `${name}.json`);
    writeFileSync(join(ROOT, file), `${JSON.stringify(schema, null, 1)}\n`);
    console.log(file);
  }
  return 0;
}

/** Schema by name, of the form that people write. */
export function jsonSchemas(): Map<string, object> {
  const made = Object.entries(SCHEMAS).map(
    ([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })] as const,
  );
  return new Map(made);
}

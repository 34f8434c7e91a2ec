/**
 * The fact base as people write it: one zod schema for every YAML file under `data/`.
 *
 * Terms are Wikidata's (subject, statement, qualifier, reference, rank); dates are EDTF
 * (ISO 8601-2, the level 0/1 subset of `lib/dates.ts`). Shorthands that spare a volunteer typing
 * (a plain string for an English text or for a name) are widened here, so that everything behind
 * this schema sees one form only.
 */
import type { z } from 'zod';
import type { Event } from './schema/event.ts';
import type { Reach, Source } from './schema/source.ts';
import type { Reference, Statement } from './schema/statement.ts';
import type { Role, Subject } from './schema/subject.ts';

export * from './schema/event.ts';
export * from './schema/named.ts';
export * from './schema/source.ts';
export * from './schema/statement.ts';
export * from './schema/subject.ts';
export * from './schema/values.ts';

export type SubjectRecord = z.output<typeof Subject>;
export type EventRecord = z.output<typeof Event>;
export type StatementRecord = z.output<typeof Statement>;
export type RoleRecord = z.output<typeof Role>;
export type ReferenceRecord = z.output<typeof Reference>;
export type SourceRecord = z.output<typeof Source>;
export type ReachRecord = z.output<typeof Reach>;

/** Bytes of a packed file -> JSON -> a value of a schema; whatever is wrong with it is a `BaseError`. */
import * as z from 'zod/mini';
import { BaseError } from './base-error.ts';

export function parseJson(bytes: ArrayBuffer | Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new BaseError('corrupt', file, error instanceof Error ? error.message : String(error));
  }
}

export function parsed<S extends z.core.$ZodType>(schema: S, value: unknown, file: string): z.output<S> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new BaseError('corrupt', file, `${issue?.path.join('.')}: ${issue?.message}`);
}

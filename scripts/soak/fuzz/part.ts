/** The form of one kind of made-up input. */
import type fc from 'fast-check';
import type { SpotBase } from '../../../lib/spotting/types.ts';

export interface Fuzz {
  name: string;
  /** Its part of all runs; they sum up to 1. */
  share: number;
  /** What must hold whatever comes; throws when it does not. */
  property(base: SpotBase): fc.IProperty<unknown[]>;
}

/** Fails with a sentence; fast-check then looks for the smallest input that fails. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

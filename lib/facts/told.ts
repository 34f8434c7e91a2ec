/** What a fact says, before it is laid out as a row or as the lead. */
import type { Part } from '../i18n/reader.ts';
import type { Held } from './agreement.ts';
import type { CompiledReference } from './compiled.ts';
import type { ForeignText } from './page.ts';

export interface Told {
  text: Part[];
  lang?: string;
  note?: ForeignText;
  references: readonly CompiledReference[];
  held: Held;
  oneSource: boolean;
  /** The article's own dates for it. */
  claims: readonly string[];
}

/** Why the fact base cannot be read, in a sentence that a reader can act on. */

/** The base cannot be read, and why. */
export class BaseError extends Error {
  override name = 'BaseError';
  readonly kind: 'missing' | 'corrupt' | 'newer' | 'older';
  readonly file: string;

  constructor(kind: BaseError['kind'], file: string, detail = '') {
    super(`${file} ${WHAT[kind]}${detail && ` (${detail})`}`);
    this.kind = kind;
    this.file = file;
  }
}

const WHAT: Record<BaseError['kind'], string> = {
  missing: 'is missing: install the extension again',
  corrupt: 'is damaged: install the extension again',
  newer: 'was made by a newer version: update the extension',
  older: 'was made by an older version: build the fact base again',
};

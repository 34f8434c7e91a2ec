/** One phrase with places for values, in one or in several forms. */

/**
 * Text with places `{name}`; or forms of it, chosen by the plural category of `count`, by `gender`
 * (masculine, feminine) or by a date's `precision` (day, month, year, decade).
 */
export type Template = string | Forms;
interface Forms {
  readonly other: string;
  readonly [form: string]: string;
}

const PLACE = /\{(\w+)\}/g;

/** The names of the places in a template, all forms together. */
export function places(template: Template): Set<string> {
  const texts = typeof template === 'string' ? [template] : Object.values(template);
  return new Set(texts.flatMap((text) => [...text.matchAll(PLACE)].map((match) => match[1] ?? '')));
}

/** Cuts a template at its places: texts and values in turn. A place without a value is an error. */
export function fill<T>(text: string, values: Readonly<Record<string, T>>): (string | T)[] {
  const parts: (string | T)[] = [];
  let done = 0;
  for (const match of text.matchAll(PLACE)) {
    const name = match[1] ?? '';
    const value = values[name];
    if (value === undefined) throw new RangeError(`"${text}" has no value for {${name}}`);
    if (match.index > done) parts.push(text.slice(done, match.index));
    parts.push(value);
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}

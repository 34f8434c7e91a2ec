/**
 * The YAML that people write here, read line by line: maps and lists by indentation, texts of one line, flow
 * collections. Ten times as fast as a reader of all YAML, and without a word for what is wrong: at anything else, and
 * at the least doubt, it gives up, and `yaml` reads the text.
 */

/** The text holds more than is read here. One for all: nobody is told where. */
const BEYOND = new Error('not plain YAML');

/** Deeper flow collections are not plain: reading them calls itself. */
const DEEPEST_FLOW = 20;
/** Tabs, other line ends, marks of byte order, and what an editor would not show. */
const UNUSUAL = /[^\n -~\u{A0}-\u{2027}\u{202A}-\u{FEFE}\u{FF00}-\u{10FFFF}]/u;
const KEY = /([A-Za-z0-9][\w-]{0,99}):(?: +|$)/y;
const SINGLE_QUOTED = /'((?:[^']|'')*)'/y;
const DOUBLE_QUOTED = /"((?:[^"\\]|\\["\\])*)"/y;
const UNTIL_FLOW_INDICATOR = /[^,[\]{}]+/y;
/** A text without quotes: begins with no sign that means something, and holds neither key nor comment. */
const PLAIN = /^(?![-?:,[\]{}#&*!|>'"%@`<~])(?!.*(?:: | #|:$)).+$/u;

/** What a value becomes, by its key: as the reviver of `JSON.parse`, for values of maps. */
type Revive = (key: string, value: unknown) => unknown;

interface Line {
  indent: number;
  /** Without the blanks around it. */
  text: string;
}

/** What a text says, as `yaml` would give it, scalars but null and booleans as text; null when it is not plain. */
export function readPlainYaml(text: string, revive: Revive): { value: unknown } | null {
  try {
    return { value: new Reader(text, revive).document() };
  } catch (error) {
    if (error === BEYOND) return null;
    throw error;
  }
}

class Reader {
  private readonly lines: Line[];
  private readonly revive: Revive;
  private row = 0;
  private column = 0;

  constructor(text: string, revive: Revive) {
    if (UNUSUAL.test(text)) throw BEYOND;
    this.lines = linesOf(text);
    this.revive = revive;
  }

  document(): unknown {
    const value = this.block(0);
    if (this.row < this.lines.length) throw BEYOND;
    return value;
  }

  /** The lines from here on that stand at `indent`, and what stands below them. */
  private block(indent: number): unknown {
    return this.textAt(indent)?.startsWith('- ') ? this.list(indent) : this.map(indent);
  }

  private list(indent: number): unknown[] {
    const items: unknown[] = [];
    for (let text = this.textAt(indent); text?.startsWith('- '); text = this.textAt(indent)) {
      const start = 2 + text.slice(2).search(/[^ ]/);
      if (startsBlock(text, start)) {
        // Behind the dash is the first line of a map or list that stands that far in.
        this.lines[this.row] = { indent: indent + start, text: text.slice(start) };
        items.push(this.block(indent + start));
      } else items.push(this.restOfLine(start, indent));
    }
    return items;
  }

  private map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    let text = this.textAt(indent);
    if (text === undefined) throw BEYOND;
    for (; text !== undefined; text = this.textAt(indent)) {
      const { key, end } = keyAt(text, 0, map);
      map[key] = this.revive(key, end < text.length ? this.restOfLine(end, indent) : this.below(indent));
    }
    return map;
  }

  /** What stands below a key at `indent`; a list may stand no farther in than its key. */
  private below(indent: number): unknown {
    const next = this.lines[++this.row];
    if (next && next.indent > indent) return this.block(next.indent);
    return next?.indent === indent && next.text.startsWith('- ') ? this.list(indent) : null;
  }

  /** The value from `start` of a line to its end; a flow collection may go on farther in than `indent`. */
  private restOfLine(start: number, indent: number): unknown {
    const text = this.text();
    this.column = start;
    let value: unknown;
    if (/["'[{]/.test(text[start] as string)) value = this.flowValue(indent, 0);
    else {
      value = plain(text.slice(start));
      this.column = text.length;
    }
    if (this.column < this.text().length) throw BEYOND;
    this.row++;
    return value;
  }

  private flowValue(indent: number, depth: number): unknown {
    const text = this.text();
    switch (text[this.column]) {
      case '"':
        return this.take(DOUBLE_QUOTED).slice(1, -1).replace(/\\(.)/g, '$1');
      case "'":
        return this.take(SINGLE_QUOTED).slice(1, -1).replaceAll("''", "'");
      case '[':
        return this.flowList(indent, depth);
      case '{':
        return this.flowMap(indent, depth);
      default:
        return plain(withoutBlanksBehind(this.take(UNTIL_FLOW_INDICATOR)));
    }
  }

  private flowList(indent: number, depth: number): unknown[] {
    const items: unknown[] = [];
    this.flow(']', indent, depth, () => items.push(this.flowValue(indent, depth + 1)));
    return items;
  }

  private flowMap(indent: number, depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.flow('}', indent, depth, () => {
      const { key, end } = keyAt(this.text(), this.column, map);
      this.column = end;
      map[key] = this.revive(key, this.flowValue(indent, depth + 1));
    });
    return map;
  }

  /** From an opening bracket over the closing one, `read` between commas; behind a comma the line may end. */
  private flow(closing: string, indent: number, depth: number, read: () => void): void {
    if (depth > DEEPEST_FLOW) throw BEYOND;
    this.column++;
    this.blanks();
    if (this.text()[this.column] !== closing) {
      for (;;) {
        if (this.column === this.text().length) this.nextLine(indent);
        read();
        this.blanks();
        if (this.text()[this.column] !== ',') break;
        this.column++;
        this.blanks();
      }
    }
    if (this.text()[this.column] !== closing) throw BEYOND;
    this.column++;
  }

  private nextLine(indent: number): void {
    const next = this.lines[++this.row];
    if (!next || next.indent <= indent) throw BEYOND;
    this.column = 0;
  }

  private blanks(): void {
    const text = this.text();
    while (text[this.column] === ' ') this.column++;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.column;
    const taken = pattern.exec(this.text())?.[0];
    if (taken === undefined) throw BEYOND;
    this.column += taken.length;
    return taken;
  }

  private text(): string {
    return (this.lines[this.row] as Line).text;
  }

  /** The line, when it stands at `indent`. */
  private textAt(indent: number): string | undefined {
    const line = this.lines[this.row];
    return line?.indent === indent ? line.text : undefined;
  }
}

/** The lines that say something: no empty ones, no comments. */
function linesOf(text: string): Line[] {
  return text.split('\n').flatMap((line) => {
    const indent = line.search(/[^ ]/);
    return indent < 0 || line[indent] === '#'
      ? []
      : { indent, text: withoutBlanksBehind(line.slice(indent)) };
  });
}

/** Blanks alone: a no-break space belongs to the text. */
function withoutBlanksBehind(text: string): string {
  return text.endsWith(' ') ? text.replace(/ +$/, '') : text;
}

function startsBlock(text: string, start: number): boolean {
  KEY.lastIndex = start;
  return KEY.test(text) || text.startsWith('- ', start);
}

/** A key that the map does not have, and where its value begins. */
function keyAt(text: string, start: number, map: object): { key: string; end: number } {
  KEY.lastIndex = start;
  const key = KEY.exec(text)?.[1];
  if (key === undefined || Object.hasOwn(map, key) || /^(?:null|true|false)$/i.test(key)) throw BEYOND;
  return { key, end: KEY.lastIndex };
}

function plain(text: string): string | boolean {
  if (!PLAIN.test(text) || /^null$/i.test(text)) throw BEYOND;
  if (/^true$/i.test(text)) return true;
  return /^false$/i.test(text) ? false : text;
}

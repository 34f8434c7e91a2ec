/**
 * One YAML text, read into plain values, with the way back from a value to its line.
 *
 * Dates such as `2022` stay text: numbers are made only under the keys that hold numbers. The line
 * map is made again from the text when a mistake asks for it, so that a clean base never pays for it.
 */
import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';

export type Path = readonly PropertyKey[];

interface YamlFault {
  line: number;
  message: string;
}

export interface YamlFile {
  /** From the repository's root: `data/events/x.yaml`. */
  file: string;
  value: unknown;
  /** Broken syntax and keys written twice. */
  faults: YamlFault[];
  /** Line (from 1) of the value at the path, or of the deepest part of it that is there. */
  line(path: Path): number;
}

/** The keys that hold numbers; everywhere else digits are text (years, titles, search words). */
const NUMBER_KEYS = new Set(['amount', 'seats']);
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

export function readYaml(file: string, text: string): YamlFile {
  const plain = readPlainYaml(text, asNumber);
  if (!plain) return readAnyYaml(file, text);
  return { file, value: plain.value, faults: [], line: (path) => lineOf(text, path) };
}

/** The same by `yaml` alone, which takes ten times as long: what is not plain, and what is wrong. */
export function readAnyYaml(file: string, text: string): YamlFile {
  const counter = new LineCounter();
  const document = parse(text, counter);
  const faults = document.errors.map((error) => ({
    line: counter.linePos(error.pos[0]).line,
    message: plainMessage(error.code, error.message),
  }));
  let value: unknown;
  try {
    if (!faults.length) value = document.toJS({ reviver: (key, inner) => asNumber(String(key), inner) });
  } catch (error) {
    // Aliases are followed only now: one without an anchor, or too many of them.
    const message = error instanceof Error ? error.message : String(error);
    faults.push({ line: 1, message: plainMessage('ALIAS', message) });
  }
  return { file, value, faults, line: (path) => lineOf(text, path) };
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    customTags: (tags) =>
      tags.filter(
        (tag) =>
          typeof tag === 'string' || !/:(?:int|float)$/.test('tag' in tag && tag.tag ? String(tag.tag) : ''),
      ),
  });
}

function plainMessage(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'the same key is written twice: keep one';
  if (code === 'TAB_AS_INDENT') return 'a tab indents this line: use spaces';
  return `broken YAML: ${message} (text that holds ": " or " #" or starts with a sign needs quotes)`;
}

function asNumber(key: string, value: unknown): unknown {
  return NUMBER_KEYS.has(key) && typeof value === 'string' && NUMBER.test(value) ? Number(value) : value;
}

function lineOf(text: string, path: Path): number {
  const { counter, contents } = outlineOf(text);
  let node: unknown = contents;
  let offset = offsetOf(node) ?? 0;
  for (const key of path) {
    const found = step(node, key);
    if (!found) break;
    offset = found.offset;
    node = found.node;
  }
  return counter.linePos(offset).line;
}

interface Outline {
  text: string;
  counter: LineCounter;
  contents: Document.Parsed['contents'];
}

/** The outline asked for last: mistakes come file by file, and a file of sources is long. */
let latest: Outline | null = null;

function outlineOf(text: string): Outline {
  if (latest?.text !== text) {
    const counter = new LineCounter();
    latest = { text, counter, contents: parse(text, counter).contents };
  }
  return latest;
}

function step(node: unknown, key: PropertyKey): { node: unknown; offset: number } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    if (!isPair(pair)) return null;
    // A key's own line says best where a nested value is.
    return { node: pair.value, offset: offsetOf(pair.key) ?? 0 };
  }
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    const offset = offsetOf(item);
    return offset === undefined ? null : { node: item, offset };
  }
  return null;
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

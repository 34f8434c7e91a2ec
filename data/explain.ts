/** zod's issues in plain words: what is wrong at which key, and how to mend it. */
import type { z } from 'zod';
import { nearest } from './suggest.ts';
import type { Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;

export interface Explained {
  path: Path;
  message: string;
}

/** Every key of the schema, for "did you mean" on a mistyped one. */
const KEYS =
  'id kind label description wikidata wikipedia names not context knownFrom statements start end gender roles office from to acting disputed checked references source find says supports title of seats function type iso country parties form mode when where venue participants encounters among how partOf cues contested text lang needs until inflected words subjects property value amount unit about by outcome rank publisher owner carries url published language pair basis'.split(
    ' ',
  );

const KINDS = 'person, organisation, office, place, work, materiel, agreement';

export function explainIssues(issues: readonly Issue[], base: Path = []): Explained[] {
  return issues.flatMap((issue) => explainIssue(issue, base));
}

function explainIssue(issue: Issue, base: Path): Explained[] {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: keyMessage(key) }));
    case 'invalid_union': {
      if ('discriminator' in issue && issue.discriminator === 'kind') {
        return [{ path, message: `wants one of ${KINDS} (events live in data/events/)` }];
      }
      const branch = bestBranch(issue.errors);
      if (branch) return explainIssues(branch, path);
      return [
        { path, message: issue.message === 'Invalid input' ? 'none of the known forms' : issue.message },
      ];
    }
    case 'invalid_key':
    case 'invalid_element': {
      const inner = issue.issues[0]?.message;
      return [{ path, message: inner ? inner : issue.message }];
    }
    case 'invalid_type':
      return [{ path, message: typeMessage(issue) }];
    case 'too_small':
      return [{ path, message: issue.origin === 'string' ? tooShort(Number(issue.minimum)) : issue.message }];
    case 'too_big':
      return [
        {
          path,
          message:
            issue.origin === 'string' ? `longer than ${issue.maximum} characters: shorten it` : issue.message,
        },
      ];
    case 'invalid_value':
      return [{ path, message: valueMessage(issue) }];
    default:
      return [{ path, message: issue.message }];
  }
}

function tooShort(least: number): string {
  return least > 1 ? `shorter than ${least} characters: add words` : 'empty: write it or leave the key out';
}

function keyMessage(key: string): string {
  if (/[^a-zA-Z-]/.test(key)) return `unknown key "${key}": text with a comma inside { } needs quotes`;
  const near = nearest(key, KEYS);
  return `unknown key "${key}"${near ? ` (did you mean "${near}"?)` : ''}: remove it or see data/schema.ts`;
}

/** Of the branches of a union, the one that got furthest: its first mistake lies deepest. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  let best: readonly Issue[] | null = null;
  let bestDepth = 0;
  for (const branch of branches) {
    const wrongType = branch.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
    if (wrongType) continue;
    const depth = 1 + Math.max(0, ...branch.map((issue) => issue.path.length));
    if (depth > bestDepth) {
      best = branch;
      bestDepth = depth;
    }
  }
  return best;
}

function typeMessage(issue: Issue & { code: 'invalid_type' }): string {
  const got = /received (\w+)/.exec(issue.message)?.[1];
  if (got === 'undefined') return 'missing: it is required';
  const article = /^[aeiou]/.test(issue.expected) ? 'an' : 'a';
  const wanted = PLAIN[issue.expected] ?? `${article} ${issue.expected}`;
  return `wants ${wanted}${got ? `, but is ${PLAIN[got] ?? got}` : ''}`;
}

const PLAIN: Record<string, string> = {
  array: 'a list ([a, b] or lines with "- ")',
  object: 'a map (key: value)',
  record: 'a map (key: value)',
  string: 'text (quote true, false and null)',
  null: 'empty',
  boolean: 'true or false',
};

function valueMessage(issue: Issue & { code: 'invalid_value' }): string {
  const values = issue.values.map(String);
  const input = 'input' in issue && typeof issue.input === 'string' ? issue.input : null;
  const near = input === null ? null : nearest(input, values);
  const said = input === null ? 'not a value we know' : `"${input}" is not a value we know`;
  return `${said}${near ? ` (did you mean "${near}"?)` : ''}: one of ${values.join(', ')}`;
}

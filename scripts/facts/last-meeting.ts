/** `facts last-meeting A B [--as-of D] [--json]`: when two people last met, as far as the records reach. */
import { type Base, loadBase } from '../../data/load.ts';
import type { CompiledEvent } from '../../lib/facts/compiled.ts';
import { type LastContact, lastMeeting } from '../../lib/facts/meetings.ts';
import { dayOr, idOf, readArguments, today, UsageError } from './arguments.ts';
import { ROOT, storeOf } from './node-store.ts';
import { reader } from './words.ts';

/** The JSON that scripts rely on. */
export interface LastMeetingJson {
  a: string;
  b: string;
  asOf: string;
  /** Id of the event; null, as all that follows, when the records hold no meeting by then. */
  id: string | null;
  /** EDTF. */
  when: string | null;
  /** English label of the place. */
  where: string | null;
  title: string | null;
  how: string | null;
  mode: string | null;
  references: {
    source: string;
    publisher: string;
    owner?: string;
    carries?: string;
    title: string;
    url: string;
    published?: string;
    checked: string;
    /** What this source says where it differs. */
    says?: Record<string, unknown>;
  }[];
  /** Day to which the records since then are complete; null when unknown. */
  reach: string | null;
  /** Whether reach covers the as-of date: whether *last* may be said. */
  covered: boolean;
}

export async function lastMeetingCommand(args: readonly string[]): Promise<number> {
  const { positionals, text, flag } = readArguments(args, { 'as-of': 'string', json: 'boolean' });
  const [first, second] = positionals;
  if (!first || !second)
    throw new UsageError('say who: facts last-meeting A B [--as-of YYYY-MM-DD] [--json]');
  const asOf = dayOr(text('as-of'), today());
  const base = loadBase(ROOT);
  const [a, b] = [idOf(base, first), idOf(base, second)];
  const answer = await lastMeetingJson(base, a, b, asOf);
  console.log(flag('json') ? JSON.stringify(answer) : sentence(answer));
  return 0;
}

export async function lastMeetingJson(
  base: Base,
  a: string,
  b: string,
  asOf: string,
): Promise<LastMeetingJson> {
  const store = await storeOf(base);
  const record = (await store.subjects([a])).get(a);
  const reach = await store.reach(a, b);
  const last = lastMeeting(a, b, asOf, record?.events ?? [], reach);
  const event = last ? (await store.events([last.event.id])).get(last.event.id) : undefined;
  if (!last || !event) {
    const none = { id: null, when: null, where: null, title: null, how: null, mode: null };
    return { a, b, asOf, ...none, references: [], reach: null, covered: false };
  }
  return { a, b, asOf, ...described(last, event, sourceIds(base)), reach: last.reach, covered: last.covered };
}

function described(last: LastContact, event: CompiledEvent, ids: ReadonlyMap<string, string>) {
  const { where } = last;
  return {
    id: event.id,
    when: last.when,
    where: where === null ? null : (event.labels[where]?.label.en ?? where),
    title: event.label.en,
    how: last.encounter.how,
    mode: event.mode ?? null,
    references: event.references.map(({ source, checked, says }) => {
      const page = event.sources[source];
      const { publisher = source, title = '', url = '' } = page ?? {};
      return {
        source: ids.get(source) ?? source,
        publisher,
        ...(page?.owner && { owner: page.owner }),
        ...(page?.carries && { carries: page.carries }),
        title,
        url,
        ...(page?.published && { published: page.published }),
        checked,
        ...(says && { says }),
      };
    }),
  };
}

/** URL -> the id that authors gave to the source. */
function sourceIds(base: Base): Map<string, string> {
  return new Map([...base.sources.values()].map(({ id, record }) => [record.url, id]));
}

function sentence(answer: LastMeetingJson): string {
  const { when, where, title, how, references, reach, covered, asOf } = answer;
  if (when === null)
    return `No meeting of ${answer.a} and ${answer.b} by ${reader.day(asOf)} in our records.`;
  const lead = covered ? 'Last met' : reach ? `Latest in our records (to ${reader.day(reach)}): met` : 'Met';
  const lines = [
    `${lead} ${reader.date(when)}${where ? `, ${where}` : ''} (${how}): ${title}`,
    ...references.map(({ publisher, carries, title: page, published, url, says }) => {
      const differs = says ? ` — says ${JSON.stringify(says)}` : '';
      const voice = carries ? `${carries} on ${publisher}` : publisher;
      return `- ${voice}, "${page}", ${published ? reader.date(published) : 'undated'} <${url}>${differs}`;
    }),
    covered && reach ? `Records checked to ${reader.day(reach)}.` : `As of ${reader.day(asOf)}.`,
  ];
  return lines.join('\n');
}

/** Asks the background, again when it was stopped in the middle of an answer. */
import { type Browser, browser } from 'wxt/browser';
import type { PageFacts } from '../../lib/facts/page.ts';
import {
  type ContentAnswers,
  type ContentToBackground,
  type Problem,
  SPOT_PORT,
  type SpotReply,
  type SpotRequest,
} from '../../lib/messages.ts';
import type { Mention } from '../../lib/spotting/types.ts';

/** This script must withdraw: the extension was updated, disabled or taken out, or may not read this site (now). */
export class Orphaned extends Error {
  override name = 'Orphaned';
}

/** Whether the extension that put this script here is still the one installed. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** A worker that was stopped starts again with the next message; three deaths in a row are no accident. */
const ATTEMPTS = 4;
const PAUSE_MS = 50;
/** A round trip takes milliseconds, opening the base some tens; this is a hang. */
const PATIENCE_MS = 15_000;

/** Rejects with `Orphaned`, or with an error that says what failed, after several attempts. */
export function ask<T extends ContentToBackground>(message: T): Promise<ContentAnswers[T['type']]> {
  return again(async () => {
    const sent: Promise<ContentAnswers[T['type']] | undefined> = browser.runtime.sendMessage(message);
    const answer = await patiently(sent);
    // No listener was there yet: the background was just starting.
    if (answer === undefined) throw new Error('the background gave no answer');
    return answer;
  });
}

type Told = { ok: true; facts: PageFacts } | { ok: false; problem: Problem };

/** Opens the line to spotting, which wakes the background: sooner than the question is ready, it saves the wait. */
export function openLine(): Browser.runtime.Port | null {
  try {
    return browser.runtime.connect({ name: SPOT_PORT });
  } catch {
    // Orphaned: the question itself will say so.
    return null;
  }
}

/**
 * What an article mentions. `mentioned` is told where as soon as that is known, and again when the answer had
 * to be asked for again; the facts are the result. `line` is one opened before, for the first attempt.
 */
export function askSpotting(
  request: SpotRequest,
  mentioned: (mentions: Mention[]) => void,
  line: Browser.runtime.Port | null = null,
): Promise<Told> {
  let opened = line;
  return again(() => {
    const port = opened ?? browser.runtime.connect({ name: SPOT_PORT });
    opened = null;
    const replied = new Promise<Told>((done, fail) => {
      port.onMessage.addListener((reply: SpotReply) => {
        if (reply.type === 'mentions') mentioned(reply.mentions);
        else if (reply.type === 'facts') done({ ok: true, facts: reply.facts });
        else if (reply.type === 'stop') fail(new Orphaned('the site is not on'));
        else done({ ok: false, problem: reply.problem });
      });
      port.onDisconnect.addListener(() => {
        const why = browser.runtime.lastError?.message;
        fail(new Error(why ?? 'the background stopped before it had answered'));
      });
      port.postMessage(request);
    });
    return patiently(replied).finally(() => port.disconnect());
  });
}

/** Tries a few times, with growing pauses. */
async function again<T>(attempt: () => Promise<T>): Promise<T> {
  let failure: unknown;
  for (let count = 0; count < ATTEMPTS; count++) {
    if (isOrphaned()) throw new Orphaned('the extension was updated or disabled');
    if (count > 0) await new Promise((done) => setTimeout(done, PAUSE_MS * 3 ** (count - 1)));
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof Orphaned) throw error;
      failure = error;
    }
  }
  if (isOrphaned()) throw new Orphaned('the extension was updated or disabled');
  throw failure;
}

function patiently<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, PATIENCE_MS, new Error('the background did not answer'));
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

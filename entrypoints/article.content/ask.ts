/** Asks the background, again when it was stopped in the middle of an answer. */
import { browser } from 'wxt/browser';
import type { ContentAnswers, ContentToBackground } from '../../lib/messages.ts';

/** The extension was updated, disabled or taken out: this script must withdraw. */
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
export async function ask<T extends ContentToBackground>(message: T): Promise<ContentAnswers[T['type']]> {
  let failure: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (isOrphaned()) throw new Orphaned('the extension was updated or disabled');
    if (attempt > 0) await new Promise((done) => setTimeout(done, PAUSE_MS * 3 ** (attempt - 1)));
    try {
      const answer: ContentAnswers[T['type']] | undefined = await Promise.race([
        browser.runtime.sendMessage(message),
        new Promise<never>((_, reject) =>
          setTimeout(reject, PATIENCE_MS, new Error('the background did not answer')),
        ),
      ]);
      // No listener was there yet: the background was just starting.
      if (answer !== undefined) return answer;
      failure = new Error('the background gave no answer');
    } catch (error) {
      failure = error;
    }
  }
  if (isOrphaned()) throw new Orphaned('the extension was updated or disabled');
  throw failure;
}

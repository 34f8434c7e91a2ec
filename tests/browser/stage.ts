/** What most test files begin with: a browser of their own while they run, and the extension from inside it. */
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { type Inside, inside } from './inside.ts';
import { type Session, startSession } from './session.ts';

export interface Stage {
  /** There from the first test on. */
  session: Session;
  extension: Inside;
}

/** Called in a `describe`: the session begins before its first test and is closed after its last. */
export function onStage(name: BrowserName): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.session = await startSession(name);
    stage.extension = await inside(stage.session);
  });
  afterAll(() => stage.session?.close());
  return stage;
}

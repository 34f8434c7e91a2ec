/** The difficult pages, in one browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { DIFFICULT_PAGES } from '../pages/index.ts';
import { extensionErrors, openRoom, type Room, useSettings, visit } from './pages.ts';
import { type Session, startSession } from './session.ts';

export function difficultPagesIn(name: BrowserName): void {
  describe(`difficult pages in ${name}`, () => {
    let session: Session;
    let room: Room;
    beforeAll(async () => {
      // A page that comes back in another process is one the test's driver has lost.
      session = await startSession(name, { prefs: { 'fission.bfcacheInParent': false } });
      room = await openRoom(session);
      await useSettings(room.asker);
      await extensionErrors(room);
      await room.tab.bringToFront();
    });
    afterAll(() => session?.close());

    const pages = DIFFICULT_PAGES.filter(({ only }) => !only || only === name);
    test.each(pages.map((page) => [page.name, page] as const))('%s', async (_, page) => {
      expect(await visit(room, page)).toEqual([]);
    });

    test('no error of ours was written to the browser’s console', async () => {
      expect(await extensionErrors(room)).toEqual([]);
    });
  });
}

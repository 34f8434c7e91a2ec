/** Counts what was said to us and is none of our messages, so that it can be seen that somebody tries. */
import { browser } from 'wxt/browser';

/** Key in `storage.session`: a number, gone with the browser. */
const KEY = 'dropped-messages';

let counting: Promise<void> = Promise.resolve();

/** Never rejects: what is not counted is dropped all the same. */
export function countDropped(): void {
  counting = counting
    .then(async () => {
      const { [KEY]: before } = await browser.storage.session.get(KEY);
      await browser.storage.session.set({ [KEY]: (typeof before === 'number' ? before : 0) + 1 });
    })
    .catch(() => {});
}

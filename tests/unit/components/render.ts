/** Draws a component into a document of its own (linkedom: enough of the DOM for Preact, no layout). */
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

export interface Drawn {
  root: HTMLElement;
  text: () => string;
  find: (selector: string) => HTMLElement;
  press: (selector: string, nth?: number) => Promise<void>;
}

export function draw(content: ComponentChild): Drawn {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  // Preact makes its nodes with the global document.
  Object.assign(globalThis, { document, ResizeObserver: NoSizes });
  const root = document.getElementById('root') as unknown as HTMLElement;
  act(() => render(content, root));
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string, nth = 0) => {
    const found = all(selector)[nth];
    if (!found) throw new Error(`nothing fits ${selector}: ${root.innerHTML}`);
    return found;
  };
  return {
    root,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    find,
    press: (selector, nth) =>
      act(async () => {
        find(selector, nth).dispatchEvent(new window.Event('click', { bubbles: true }));
      }) as Promise<void>,
  };
}

/** Without layout nothing changes its size. */
class NoSizes {
  observe(): void {}
  disconnect(): void {}
}

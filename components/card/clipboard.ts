/**
 * Puts text on the clipboard, in the reader's click. `navigator.clipboard` is missing on plain-http
 * pages and a page's policy may forbid it; the copy command then does, without touching the selection.
 */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let taken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    taken = event.clipboardData !== null;
  };
  // On the window and before anyone else, so that the page does not read it.
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
  }
}

import type { PaperCopy } from './make-copy.ts';

/**
 * Puts both forms on the clipboard. It is asked for at once, with the press that wanted it, and
 * filled when they are made: a browser lets nobody ask later. Rejects where it is not allowed.
 */
export async function writeClipboard(made: Promise<PaperCopy>): Promise<void> {
  const form = async (type: string, of: (copy: PaperCopy) => string) =>
    new Blob([of(await made)], { type });
  const item = new ClipboardItem({
    'text/html': form('text/html', ({ html }) => html),
    'text/plain': form('text/plain', ({ text }) => text),
  });
  await navigator.clipboard.write([item]);
}

import type { PaperCopy } from './make-copy.ts';

type Forms = Pick<PaperCopy, 'html' | 'text'>;

/**
 * Puts both forms on the clipboard: by a copy of the browser's own, which also works on an address
 * without https, else by asking for it. Says whether one of the two was allowed.
 */
export async function writeClipboard(forms: Forms): Promise<'written' | 'refused'> {
  if (copiedAsIfByHand(forms)) return 'written';
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([forms.html], { type: 'text/html' }),
        'text/plain': new Blob([forms.text], { type: 'text/plain' }),
      }),
    ]);
    return 'written';
  } catch {
    return 'refused';
  }
}

/** Lets the browser copy a word that nobody sees, and gives it both forms in place of that word. */
function copiedAsIfByHand(forms: Forms): boolean {
  const word = document.body.appendChild(document.createElement('span'));
  word.className = 'visually-hidden';
  word.textContent = 'Copy';
  const selection = window.getSelection();
  const before = selection?.rangeCount ? selection.getRangeAt(0) : null;
  let isGiven = false;
  const give = (event: ClipboardEvent) => {
    isGiven = giveForms(event, forms);
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    selection?.selectAllChildren(word);
    return document.execCommand('copy') && isGiven;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
    selection?.removeAllRanges();
    if (before !== null) selection?.addRange(before);
    word.remove();
  }
}

/** Gives a copy under way both forms in place of what is selected. */
export function giveForms(
  event: Pick<ClipboardEvent, 'clipboardData' | 'preventDefault'>,
  { html, text }: Forms,
): boolean {
  if (event.clipboardData === null) return false;
  event.preventDefault();
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', text);
  return true;
}

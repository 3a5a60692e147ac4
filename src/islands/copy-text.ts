/**
 * Puts text on the clipboard. Where the browser refuses (no permission, no secure address), selects the element that
 * shows the text, for the reader to copy, and answers false.
 */
export async function copyText(text: string, shown: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}

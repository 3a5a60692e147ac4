/** Selects what an element shows, for copying by hand. */
export const selectText = (shown: Node): void => {
  getSelection()?.selectAllChildren(shown);
};

/**
 * Copies text to the clipboard. If the browser refuses (no permission, insecure origin), selects the element that shows
 * the text for manual copying and returns false.
 */
export async function copyText(text: string, shown: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    selectText(shown);
    return false;
  }
}

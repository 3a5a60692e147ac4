/**
 * Copies text to the clipboard. If the browser refuses (no permission, insecure origin), selects the element that shows
 * the text for manual copying and returns false.
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

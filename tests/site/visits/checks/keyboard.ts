import type { Page } from 'playwright-core';
import { isQuick } from '../../../mode.ts';

/** Further stops mostly belong to the same list; the long run continues to the end. */
const MOST_STOPS = isQuick ? 40 : Infinity;

/** Tabs through a page: each stop must be in reading order, have a ring of 3 px, and not be covered. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => {
    (globalThis as unknown as { stops: Element[] }).stops = [];
  });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { stops } = globalThis as unknown as { stops: Element[] };
      const element = document.activeElement;
      if (element === null || element === document.body || stops.includes(element)) return undefined;
      const last = stops.at(-1);
      stops.push(element);
      const label = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
      const wrong: string[] = [];
      if (last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
        wrong.push('comes out of order');
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 3) wrong.push('has no ring of 3 px');
      const box = element.getClientRects()[0];
      if (!box) wrong.push('is not drawn');
      else {
        // Drawn links are not filled everywhere, so one visible point of a grid suffices.
        const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
        const points = parts.flatMap((x) => parts.map((y) => [box.left + x * box.width, box.top + y * box.height]));
        const isHit = points.some(([x = 0, y = 0]) => {
          const top = document.elementFromPoint(x, y);
          return top !== null && (element.contains(top) || top.contains(element));
        });
        if (!isHit) wrong.push('is covered');
      }
      return wrong.map((words) => `“${label}” ${words}`);
    });
    if (stop === undefined) break;
    found.push(...stop);
  }
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  return found;
}

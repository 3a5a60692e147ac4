import type { CDPSession, Page } from 'playwright-core';

/** Keys sent together: a reader who waits for each makes the browser draw the page anew for each. */
const TOGETHER = 40;

/** What a page keeps of a walk through its stops. */
interface Walk {
  readonly faults: string[];
  /** Whether it came back to a stop or left the page. */
  isOver: boolean;
  /** Looks at the stop that has the focus now. */
  look: () => void;
  /** Ends the walk, and leaves the page without a focus. */
  end: () => void;
}
type Walked = typeof globalThis & { walk: Walk };

/** Makes a page look at each of its stops: before the next key takes the focus on, or when asked to. */
const beginWalk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const stops: Element[] = [];
    // Before the first key there is no stop yet.
    let isSeen = true;
    const judge = (): void => {
      const element = document.activeElement;
      if (element === null || element === document.body || stops.includes(element)) {
        walk.isOver = true;
        return;
      }
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
      walk.faults.push(...wrong.map((words) => `“${label}” ${words}`));
    };
    const onKey = (): void => {
      if (!isSeen && !walk.isOver) judge();
      isSeen = false;
    };
    const walk: Walk = {
      faults: [],
      isOver: false,
      look: () => {
        onKey();
        isSeen = true;
      },
      end: () => {
        removeEventListener('keydown', onKey, true);
        // Links in drawings are stops too.
        (document.activeElement as HTMLElement | SVGElement | null)?.blur();
      },
    };
    addEventListener('keydown', onKey, true);
    (globalThis as Walked).walk = walk;
  });

/** Presses Tab so many times, as fast as the page takes it. */
async function pressTab(devtools: CDPSession, times: number): Promise<void> {
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
  const types = Array.from({ length: times }, () => ['rawKeyDown', 'keyUp'] as const).flat();
  await Promise.all(types.map((type) => devtools.send('Input.dispatchKeyEvent', { type, ...tab })));
}

/**
 * Walks through the stops of a page, at least so many of them: each comes in reading order, has a ring of 3 px, and
 * nothing covers it.
 */
export async function keyboardFaults(page: Page, devtools: CDPSession, most: number): Promise<string[]> {
  await beginWalk(page);
  for (let stops = 0, isOver = false; stops < most && !isOver; stops += TOGETHER) {
    await pressTab(devtools, TOGETHER);
    isOver = await page.evaluate(() => {
      const { walk } = globalThis as Walked;
      walk.look();
      return walk.isOver;
    });
  }
  return page.evaluate(() => {
    const { walk } = globalThis as Walked;
    walk.end();
    return walk.faults;
  });
}

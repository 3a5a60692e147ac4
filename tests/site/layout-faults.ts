import type { Page } from 'playwright-core';

/** WCAG 2.2, 1.4.12: text spacing that readers may set without loss. */
export const TEXT_SPACING = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/**
 * Layout faults of a page: horizontal scrolling, elements that overflow or are clipped, and overlapping blocks.
 * Intended scroll containers have the class `box`.
 */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.push(`scrolls ${root.scrollWidth - root.clientWidth}px sideways`);
    const name = (element: Element): string =>
      `<${element.tagName.toLowerCase()} ${element.className.split(' ')[0] ?? ''}> ${(element.textContent || '').trim().slice(0, 40)}`;
    const isHidden = (element: Element): boolean =>
      element.closest('.visually-hidden, .box, svg, thead, .skip') !== null;
    for (const element of document.body.querySelectorAll('*')) {
      if (isHidden(element) || !(element instanceof HTMLElement) || element.getClientRects().length === 0) continue;
      const { right, left } = element.getBoundingClientRect();
      if (right > root.clientWidth + 1 || left < -1) faults.push(`${name(element)} sticks out`);
      const { overflowX } = getComputedStyle(element);
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        faults.push(`${name(element)} cuts`);
      const blocks = [...element.children].filter(
        (child) => child instanceof HTMLElement && /block|grid|flex|list-item/u.test(getComputedStyle(child).display),
      );
      for (const [index, block] of blocks.entries()) {
        const next = blocks[index + 1];
        if (next === undefined || isHidden(block) || isHidden(next)) continue;
        const [a, b] = [block.getBoundingClientRect(), next.getBoundingClientRect()];
        const overlaps = a.bottom > b.top + 1 && b.bottom > a.top + 1 && a.right > b.left + 1 && b.right > a.left + 1;
        if (overlaps) faults.push(`${name(block)} overlaps ${name(next)}`);
      }
    }
    return faults;
  });

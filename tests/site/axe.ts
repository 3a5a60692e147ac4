import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

type Run = (context: Document | string, options: object) => Promise<AxeResults>;

/** What is marked while axe looks: as many others on the page are drawn in the same colours. */
const ALIKE = 'data-drawn-alike';

/**
 * Marks the words that are drawn as others are: their own looks and those of all elements around them are the same. What
 * two rows of a list contrast with is the same, and to measure it takes half of all that axe does. Words in drawings lie
 * on shapes, not in them, and those of fields and labels depend on states: each of them is measured.
 */
const markAlike = (page: Page): Promise<void> =>
  page.evaluate((mark) => {
    const known = new Map<string, number>();
    const looks = new Map<Element | null, number>();
    for (const element of document.querySelectorAll('*:not(svg *)')) {
      const style = getComputedStyle(element);
      const isShown = element.checkVisibility({ visibilityProperty: true });
      const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const look = [
        ...[looks.get(element.parentElement), element.localName, element.className, isShown, hasWords],
        ...[element.ariaDisabled, style.color, style.backgroundColor, style.backgroundImage],
        ...[style.opacity, style.filter, style.mixBlendMode, style.textShadow, style.position, style.zIndex],
        ...[style.fontSize, style.fontWeight, style.display, style.overflow, style.clipPath],
      ].join(' ');
      const first = known.get(look);
      looks.set(element, first ?? known.size);
      if (first === undefined) known.set(look, known.size);
      else if (!element.matches('input, select, textarea, button, label')) element.setAttribute(mark, '');
    }
  }, ALIKE);

/** What axe found on a page. */
export interface Looked {
  /** Rule and first element. */
  readonly violations: readonly string[];
  /** Rules that had something to judge. */
  readonly judged: readonly string[];
  /** Rules that could not judge all they had. */
  readonly undecided: readonly string[];
}

/** Looks at a page with axe, or at one part of it. Open the page with `bypassCSP`: its policy refuses the checker. */
export async function look(page: Page, without: readonly string[] = [], within = ':root'): Promise<Looked> {
  await page.evaluate(axe);
  await markAlike(page);
  const { violations, passes, incomplete } = await page.evaluate(
    async ([tags, off, mark, part]) => {
      const { axe } = globalThis as unknown as { axe: { configure: (spec: object) => void; run: Run } };
      axe.configure({ rules: [{ id: 'color-contrast', selector: `:not([${mark}])` }] });
      const found = await axe.run(part === ':root' ? document : part, {
        runOnly: tags,
        resultTypes: ['violations'],
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      });
      for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
      return found;
    },
    [TAGS, without, ALIKE, within] as const,
  );
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
    judged: [...violations, ...passes, ...incomplete].map(({ id }) => id),
    undecided: incomplete.map(({ id }) => id),
  };
}

/** What axe finds on a page, or in one part of it. */
export const violationsOf = async (...args: Parameters<typeof look>): Promise<string[]> => [
  ...(await look(...args)).violations,
];

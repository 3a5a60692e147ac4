import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Violations that axe finds on a page: rule and first element. Requires `bypassCSP`, because the page's policy blocks
 * the checker.
 */
export async function violationsOf(page: Page, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    ([tags, off]) =>
      (globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }).axe.run(
        document,
        {
          runOnly: tags,
          resultTypes: ['violations'],
          rules: Object.fromEntries((off ?? []).map((rule) => [rule, { enabled: false }])),
        },
      ),
    [TAGS, without],
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

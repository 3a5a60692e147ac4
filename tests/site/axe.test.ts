import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf, samplePages } from './built-site.ts';
import { openBrowser, SIZES } from './open-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const { page: open, url } = openBrowser();

const all = pagesOf(inject('dist'));
const pages = import.meta.env.MODE === 'all' ? all : samplePages(all);

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.each(Object.entries(SIZES))('on a %s', async (_name, viewport) => {
    // The page's own policy would refuse the checker; nothing else about the page changes.
    const page = await open({ colorScheme, viewport, bypassCSP: true });
    const violations: string[] = [];
    for (const { path } of pages) {
      await page.goto(url(path));
      await page.evaluate(axe);
      const results = await page.evaluate(
        (tags) =>
          (
            globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }
          ).axe.run(document, { runOnly: tags, resultTypes: ['violations'] }),
        TAGS,
      );
      violations.push(...results.violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html ?? ''}`));
    }
    await page.context().close();
    expect(violations).toEqual([]);
  });
});

import { beforeAll, expect, inject, test } from 'vitest';
import { isQuick } from '../mode.ts';
import { pagesOf, transferred } from './built-site.ts';
import { openBrowser } from './open-browser.ts';
import { planVisits } from './visits/plan.ts';
import { eachOf } from './visits/pool.ts';
import { CHECKS, visit, type Check } from './visits/visit.ts';

/** The long run visits ten times as many pages. */
const LIMIT = (isQuick ? 10 : 120) * 60_000;
const { page: open } = openBrowser();
const dist = inject('dist');
const site = inject('url');
const visits = planVisits(pagesOf(dist));
const faults = new Map<Check, string[]>();

beforeAll(async () => {
  await eachOf(visits, 2, async (planned) => {
    const page = await open({ colorScheme: planned.scheme });
    await visit(page, planned, { site, bytesOf: (file) => transferred(dist, file) }, (check, found) => {
      const known = faults.get(check) ?? [];
      faults.set(check, known);
      known.push(...found.map((fault) => `${planned.path}: ${fault}`));
    });
    await page.context().close();
  });
}, LIMIT);

test.each(Object.entries(CHECKS) as [Check, string][])('every type of page: %s: %s', (check) => {
  expect(faults.get(check)).toEqual([]);
});

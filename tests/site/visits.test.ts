import { beforeAll, expect, inject, test } from 'vitest';
import { isQuick } from '../mode.ts';
import { pagesOf, transferred } from './built-site.ts';
import { openBrowser } from './open-browser.ts';
import { planVisits } from './visits/plan.ts';
import { eachOf } from './visits/pool.ts';
import { CHECKS, prepare, THOROUGH, visit, type Check } from './visits/visit.ts';

/** The long run visits ten times as many pages. */
const LIMIT = (isQuick ? 10 : 120) * 60_000;
const { page: open } = openBrowser();
const dist = inject('dist');
const site = inject('url');
const visits = planVisits(pagesOf(dist));
const faults = new Map<Check, string[]>();

beforeAll(async () => {
  const built = { site, bytesOf: (file: string) => transferred(dist, file) };
  const tabs = [await prepare(await open(), built), await prepare(await open(), built)];
  await eachOf(visits, tabs, async (planned, tab) => {
    await visit(tab, planned, built, (check, found) => {
      const known = faults.get(check) ?? [];
      faults.set(check, known);
      known.push(...found.map((fault) => `${planned.path}: ${fault}`));
    });
  });
}, LIMIT);

const made = Object.entries(CHECKS).filter(
  ([check]) => !THOROUGH.has(check) || visits.some(({ isThorough }) => isThorough),
) as [Check, string][];

test.each(made)('every type of page: %s: %s', (check) => {
  expect(faults.get(check)).toEqual([]);
});

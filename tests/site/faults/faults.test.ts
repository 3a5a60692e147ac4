import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isQuick } from '../../mode.ts';
import { openBrowser } from '../open-browser.ts';
import { ASSETS } from './assets.ts';
import { FAULTS, serveFaults, type Misbehaving } from './misbehaving.ts';
import { words } from './sights.ts';
import { readTable, writeTable, type Table } from './table.ts';
import { takeClock, visitOf } from './visit.ts';

/** The table beside this file; `FAULTS_WRITE=yes npm run test:all -- tests/site/faults` writes it. */
const FILE = join(import.meta.dirname, 'README.md');
const isWriting = process.env.FAULTS_WRITE !== undefined;

const { page: open } = openBrowser();
let server: Misbehaving;
beforeAll(async () => {
  server = await serveFaults(inject('dist'));
});
const kept = readTable(readFileSync(FILE, 'utf8'));
/** What is written: what was there, and what this run saw. */
const seen: Table = new Map(kept);
afterAll(async () => {
  await server.close();
  if (isWriting && !isQuick) writeFileSync(FILE, writeTable(readFileSync(FILE, 'utf8'), seen));
});

const mend = (): void => {
  server.break();
};

describe.each(ASSETS)('$name', ({ name, pattern, sight, sample }) => {
  test.each(isQuick ? sample : FAULTS)('%s', async (fault) => {
    const page = await open();
    if (fault === 'hanging') await takeClock(page);
    server.break(pattern, fault);
    const found = await sight(visitOf(page, server.url, mend, fault === 'hanging'));
    seen.set(name, { ...seen.get(name), [fault]: found });
    mend();
    if (!isWriting) expect(kept.get(name)?.[fault], `${name}, ${fault}`).toBe(found);
    await page.context().close();
  });
});

test('every kind of file and fault is in the table', () => {
  for (const { name } of ASSETS) expect(Object.keys(kept.get(name) ?? {}).sort(), name).toEqual([...FAULTS].sort());
});

describe('a service page', () => {
  test('without scripts has the same words in the same order', async () => {
    const page = await open({ javaScriptEnabled: false });
    await words(visitOf(page, server.url, mend, false));
    await page.context().close();
  });

  test('without styles and scripts too', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.route('**/*.css', (route) => route.abort());
    await words(visitOf(page, server.url, mend, false));
    await page.context().close();
  });
});

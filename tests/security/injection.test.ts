import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { citeAgency, citeDocument, citeService } from '../../src/domain/citing/citation.ts';
import { citingPlace } from '../../src/i18n/words/cite-words.ts';
import { LOCALES } from '../../src/schema/fields/languages.ts';
import { serveFolder } from '../../src/server/server.ts';
import { portalOf } from '../content/real-portal.ts';
import { isQuick } from '../mode.ts';
import { buildSite } from '../site/build-site.ts';
import { filesOf, onePerType, pagesOf } from '../site/built-site.ts';
import { openBrowser } from '../site/open-browser.ts';
import { scratchSite } from '../site/scratch/scratch-site.ts';
import { citationFaults, checkOf } from './checks/files.ts';
import { pageFaults } from './checks/pages.ts';
import { recordExecution } from './checks/recording.ts';
import { PAYLOADS } from './payloads/payloads.ts';
import { hostilePortal, PARTS } from './portal/hostile-portal.ts';
import { payloadsIn } from './portal/payloads-in.ts';

const { page: open } = openBrowser();
const site = await scratchSite('hostile');

const faultsOfPages = (dist: string): string[] =>
  pagesOf(dist).flatMap(({ path, html }) => pageFaults(html).map((fault) => `${path}: ${fault}`));
const faultsOfFiles = (dist: string): string[] =>
  filesOf(dist).flatMap((file) => (checkOf(file)?.(dist) ?? []).map((fault) => `${file}: ${fault}`));

test('there are at least 200 payloads, each another', () => {
  expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBeGreaterThanOrEqual(200);
});

test('at least 500 fields of all kinds of entries hold a payload, and most payloads stand somewhere', () => {
  const found = payloadsIn(site.content);
  const kinds = new Set(found.map(({ kind }) => kind));
  expect(Object.values(COLLECTIONS).flatMap(({ kind }) => (kinds.has(kind) ? [] : [kind]))).toEqual([]);
  expect(kinds).toContain('words');
  expect(found.length).toBeGreaterThanOrEqual(500);
  expect(new Set(found.map(({ payload }) => payload.number)).size).toBeGreaterThan(250);
});

describe('of a portal whose every text field holds a payload', () => {
  test('no page has an element, an attribute, a link or a script that came out of one', () => {
    expect(faultsOfPages(site.dist)).toEqual([]);
  });

  test('no file beside pages has one that does more than text', () => {
    const kinds = new Set(filesOf(site.dist).flatMap((file) => (checkOf(file) ? [file.replace(/.*\./u, '')] : [])));
    expect([...kinds].sort()).toEqual(['atom', 'csv', 'ics', 'json', 'jsonld', 'png', 'svg', 'xlsx', 'xml']);
    expect(faultsOfFiles(site.dist)).toEqual([]);
  });

  test('no citation has one that ends its field or runs', () => {
    const portal = portalOf(site.content);
    const faults = LOCALES.flatMap((locale) => {
      const place = citingPlace(portal.settings, 'https://vidu.example/x/', locale);
      return [
        ...[...portal.documents.values()].map((document) => citeDocument(document, place)),
        ...[...portal.agencies.values()].map((agency) => citeAgency(agency, place)),
        ...[...portal.services.values()].map((service) => citeService(service, place)),
      ].flatMap(citationFaults);
    });
    expect(faults).toEqual([]);
  });

  test('nothing runs in a browser, and no policy has to stop anything', async () => {
    const server = await serveFolder(site.dist, 0);
    onTestFinished(() => server.close());
    const page = await open();
    const { faults } = await recordExecution(page);
    const all = onePerType(pagesOf(site.dist), 'longest');
    // Scripts are the same in both languages.
    const chosen = isQuick ? all.filter(({ path }) => SHOWN.test(path)) : all;
    expect(chosen.length).toBeGreaterThanOrEqual(isQuick ? SHOWN_COUNT : 60);
    for (const { path } of chosen) {
      await page.goto(new URL(path, server.url).href, { waitUntil: 'load' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        scrollTo(0, document.body.scrollHeight);
      });
    }
    await page.goto(new URL('/tim-kiem/?q=xss', server.url).href);
    await page.locator('main a[href^="/"]').first().waitFor();
    expect(await faults()).toEqual([]);
    await page.context().close();
  });
});

/** The pages with the most browser code: home, a guide, a service, sessions, a document with a text, an agency. */
const SHOWN = /^\/(?:|huong-dan\/[^/]+\/|dich-vu\/[\d.]+\/|doi-thoai\/|van-ban\/[^/]+\/|co-quan\/[^/]+\/)$/u;
const SHOWN_COUNT = 5;

/** Every payload in every field: several in one, over several builds. */
for (const part of isQuick ? [] : Array.from({ length: PARTS }, (_, index) => index)) {
  test(`part ${part + 1} of ${PARTS} of all payloads, in all fields, does no more than text`, async () => {
    const { portal, insertions } = hostilePortal(part);
    const out = mkdtempSync(join(tmpdir(), 'hostile-'));
    onTestFinished(() => {
      portal.delete();
      rmSync(out, { recursive: true, force: true });
    });
    expect(insertions.filter(({ refusedBy }) => refusedBy === undefined).length).toBeGreaterThan(400);
    const dist = join(out, 'dist');
    await buildSite(dist, { PORTAL_CONTENT: portal.folder, PORTAL_TODAY: '2000-01-15' });
    expect(faultsOfPages(dist)).toEqual([]);
    expect(faultsOfFiles(dist)).toEqual([]);
  });
}

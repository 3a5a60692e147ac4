import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { OFFICIAL } from '../../src/schema/fields/languages.ts';
import { serveFolder, type StaticServer } from '../../src/server/server.ts';
import { refuse } from '../../src/tools/command/usage.ts';
import { findBrowser, launchBrowser } from '../site/browser.ts';
import { onePerType, pagesOf, routeOf, typeOf } from '../site/built-site.ts';
import { audit, LIGHTHOUSE, type Audited } from './pages/audit.ts';
import { buildPeers } from './pages/peers.ts';
import { pageTable, peerTable, type Row } from './pages/table.ts';
import { progress } from './progress.ts';
import { publish } from './publish.ts';
import { freePort } from './serve/peers.ts';

const USAGE = 'npm run bench -- pages [--quick] [--only TYPE,…]';
/** What `--quick` looks at: the first page, what most people come for, and the pages with most code and most words. */
const FEW = ['home', 'service', 'search', 'article', 'dialogues'];
const README = 'tests/bench/pages/README.md';
const MARK = '<!-- written by npm run bench -- pages -->';

/**
 * A page of every type as Lighthouse finds it on a telephone, and pages made with GOV.UK Frontend and Starlight in the same
 * run: first view, requests, code, elements, times (medians of RUNS, 5) and scores. A whole run writes its table into the
 * README beside it. Exit code 1 if a page of ours is not judged 100.
 */
export async function benchPages(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const site = resolve(process.env.PORTAL_OUT ?? 'dist');
  if (!existsSync(join(site, 'index.html.br'))) return refuse(`${site}: npm run build, then ${USAGE}`);
  const only = values.only?.split(',') ?? (values.quick ? FEW : undefined);
  const runs = Number(process.env.RUNS ?? (values.quick ? 1 : 5));
  const ours = onePerType(pagesOf(site), 'typical').filter(
    ({ path }) => typeOf(path).endsWith(`-${OFFICIAL}`) && (only?.includes(routeOf(path)) ?? true),
  );
  const sites = [
    { name: 'ours', folder: site, pages: Object.fromEntries(ours.map(({ path }) => [routeOf(path), path])) },
    ...(await buildPeers()),
  ];
  const port = await freePort();
  const rows: Row[] = [];
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser(findBrowser(), [`--remote-debugging-port=${port}`]);
    for (const { name, folder, pages } of sites) {
      const server = await serveFolder(folder, 0);
      rows.push(...(await auditAll(name, pages, server, (url) => audit(url, port, runs))));
      await server.close();
    }
    return report(rows, { runs, browser: browser.version(), isWhole: only === undefined });
  } finally {
    await browser?.close();
  }
}

async function auditAll(
  site: string,
  pages: Readonly<Record<string, string>>,
  { url }: StaticServer,
  look: (url: string) => Promise<Audited>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [type, path] of Object.entries(pages)) {
    progress(`${site} ${type} ${path}`);
    rows.push({ site, type, path, ...(await look(new URL(path, url).href)) });
  }
  return rows;
}

function report(rows: readonly Row[], how: { runs: number; browser: string; isWhole: boolean }): number {
  const text = [
    `Chromium ${how.browser}, Lighthouse ${LIGHTHOUSE}; times are medians of ${how.runs}.`,
    peerTable(rows),
    pageTable(rows),
  ].join('\n\n');
  publish('pages', text, { ...how, rows });
  if (how.isWhole && existsSync(README)) {
    const [before = ''] = readFileSync(README, 'utf8').split(MARK);
    writeFileSync(README, `${before}${MARK}\n\n${text}\n`);
  }
  return rows.some(({ site, failed }) => site === 'ours' && failed.length > 0) ? 1 : 0;
}

import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../src/server/server.ts';
import { refuse, runCommand } from '../../src/tools/command/usage.ts';
import { findBrowser, launchBrowser, SIZES } from '../site/browser.ts';
import { pagesOf, routeOf, transferred } from '../site/built-site.ts';
import { eachOf } from '../site/visits/pool.ts';
import { prepare, visit, type Check } from '../site/visits/visit.ts';
import { CRITERIA } from './criteria.ts';
import { EVIDENCE_FILE, pinnedTools, readEvidence, type Evidence, type TypeEvidence } from './evidence.ts';
import { README, writeTables } from './readme.ts';
import { isCurrent, madeFrom } from './sources.ts';
import { staleTypes } from './stale.ts';
import { evidenceVisits } from './visits.ts';

const USAGE = 'npm run evidence [-- --stale] [-- TYPE…]';
const HELP = `${USAGE}
Thăm trang của mỗi kiểu trong dist/ với mọi phép kiểm tra tiếp cận, ghi ${EVIDENCE_FILE} và bảng trong ${README}.
--stale: chỉ những kiểu trang đã đổi; TYPE: chỉ những kiểu này.
Visits pages of every type in dist/ with every check of accessibility, and writes ${EVIDENCE_FILE} and the table in
${README}. --stale: only types that changed since; TYPE: only these.`;
/** A machine that others use too may take its time. */
const PATIENCE = 120_000;

type Seen = { -readonly [Key in keyof TypeEvidence]: TypeEvidence[Key] };

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { stale: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const dist = resolve(process.env.PORTAL_OUT ?? 'dist');
  if (!existsSync(join(dist, 'index.html.br'))) return refuse(`${dist}: npm run build, then ${USAGE}`);
  if (!isCurrent(dist))
    return refuse(`${dist}: dựng từ mã nguồn khác / built from other sources: npm run build, then ${USAGE}`);
  const all = [...new Set(pagesOf(dist).map(({ path }) => routeOf(path)))].sort();
  const unknown = positionals.filter((type) => !all.includes(type));
  if (unknown.length > 0) return refuse(`${unknown.join(', ')}: ${all.join(', ')}`);
  const wanted = values.stale ? staleTypes(known(), all) : positionals.length > 0 ? positionals : all;
  const seen = await visitAll(dist, wanted);
  const before = known().types;
  const types = Object.fromEntries(
    all.flatMap((type) => {
      const one = seen.types[type] ?? before[type];
      return one ? [[type, one] as const] : [];
    }),
  );
  const evidence: Evidence = { tools: { ...pinnedTools(), Chromium: seen.browser }, types };
  writeFileSync(EVIDENCE_FILE, `${JSON.stringify(evidence, null, 2)}\n`);
  writeTables(evidence);
  const faults = Object.entries(types).flatMap(([type, { checks }]) =>
    Object.entries(checks).flatMap(([check, found]) => found.map((fault) => `${type}: ${check}: ${fault}`)),
  );
  for (const fault of faults) console.log(fault);
  console.log(`${wanted.length} types of page seen, ${faults.length} faults; ${README}`);
  return faults.length === 0 ? 0 : 1;
}

const known = (): Evidence => (existsSync(EVIDENCE_FILE) ? readEvidence() : { tools: {}, types: {} });

async function visitAll(
  dist: string,
  wanted: readonly string[],
): Promise<{ types: Record<string, Seen>; browser: string }> {
  const server = await serveFolder(dist, 0);
  const browser = await launchBrowser(findBrowser());
  const built = { site: server.url, bytesOf: (file: string) => transferred(dist, file) };
  const date = new Date().toISOString().slice(0, 10);
  const types: Record<string, Seen> = {};
  const open = async (): ReturnType<typeof prepare> => {
    const context = await browser.newContext({ viewport: SIZES.phone });
    context.setDefaultTimeout(PATIENCE);
    return prepare(await context.newPage(), built);
  };
  try {
    const visits = evidenceVisits(pagesOf(dist)).filter(({ path }) => wanted.includes(routeOf(path)));
    let done = 0;
    await eachOf(visits, [await open(), await open()], async (planned, tab) => {
      const name = routeOf(planned.path);
      const seen = (types[name] ??= {
        date,
        made: madeFrom(name),
        pages: [],
        checks: {},
        judged: [],
        undecided: [],
        has: [],
      });
      seen.pages = [...seen.pages, planned.path].sort();
      await visit(tab, planned, built, (check: Check, faults, looked) => {
        const told = [...(seen.checks[check] ?? []), ...faults.map((fault) => `${planned.path}: ${fault}`)];
        seen.checks = { ...seen.checks, [check]: told };
        if (!looked) return;
        seen.judged = joined(seen.judged, looked.judged);
        seen.undecided = joined(seen.undecided, looked.undecided);
      });
      const abouts = Object.entries(CRITERIA).map(([number, { about }]) => [number, about] as const);
      const has = await tab.page.evaluate(
        (list) =>
          list.flatMap(([number, about]) => (about === undefined || document.querySelector(about) ? [number] : [])),
        abouts,
      );
      seen.has = joined(seen.has, has);
      done += 1;
      console.error(`${done}/${visits.length} ${planned.path}`);
    });
    return { types, browser: browser.version() };
  } finally {
    await browser.close();
    await server.close();
  }
}

const joined = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])].sort();

await runCommand(USAGE, main);

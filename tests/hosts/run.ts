import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesUnder } from '../../src/reader/history/digest.ts';
import { FolderTarget } from '../../src/tools/release/folder-target.ts';
import { buildIn, publish } from '../../src/tools/release/publish.ts';
import { buildSite } from '../site/build-site.ts';
import { markdownTable } from '../bench/table.ts';
import { PROBES, type Site } from './probes.ts';
import { startHosts } from './servers.ts';

/**
 * `npm run hosts`: builds the small portal of the tests, publishes it to a folder, starts nginx, Caddy and our own server
 * on it with the settings of .hosts/, and asks each the same. Prints a table and writes it into README.md beside this file.
 */
const work = mkdtempSync(join(tmpdir(), 'hosts-'));
const dist = join(work, 'dist');
const live = join(work, 'live');
await buildSite(dist, { PORTAL_CONTENT: 'tests/fixtures/second-portal', PORTAL_URL: 'https://portal.example' });
// The small portal has no sessions.
mkdirSync(join(dist, 'lich'), { recursive: true });
writeFileSync(join(dist, 'lich/all.ics'), 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
await publish({ build: buildIn(dist) }, new FolderTarget(live, []));
const root = join(live, 'current');

/** The first file for a name such as `.css` or `names.*.json`; pages first. */
const files = filesUnder(root).sort((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b, 'en'));
const site: Site = {
  file: (end) => {
    if (end === 'index.html') return '/';
    const [begin = '', rest = end] = end.includes('*') ? end.split('*') : ['', end];
    const found = files.find((file) => file.endsWith(rest) && (file.split('/').at(-1) ?? '').startsWith(begin));
    if (found === undefined) throw new Error(`the site has no ${end}`);
    return `/${found}`;
  },
  bytesOf: (path) => readFileSync(join(root, path.endsWith('/') ? `${path}index.html` : path)),
};

const { hosts, skipped } = await startHosts(root, work);
let failures = 0;
const rows: string[][] = [];
try {
  for (const { name, run, isOf } of PROBES) {
    const cells: string[] = [];
    for (const host of hosts) {
      if (isOf?.(host) === false) {
        cells.push('–');
        continue;
      }
      const problem = await run(host, site).catch((error: unknown) => String(error));
      if (problem !== '') failures += 1;
      cells.push(problem === '' ? 'yes' : `**no**: ${problem}`);
    }
    rows.push([name, ...cells]);
  }
} finally {
  for (const host of hosts) await host.stop();
  rmSync(work, { recursive: true, force: true });
}

const escaped = rows.map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
const table = [markdownTable(['asked', ...hosts.map(({ name }) => name)], escaped), '', ...skipped]
  .join('\n')
  .trimEnd();
console.log(table);
console.log(`${rows.length} probes, ${hosts.length} hosts, ${failures} failures`);
const readme = resolve('tests/hosts/README.md');
if (existsSync(readme)) {
  const [before = ''] = readFileSync(readme, 'utf8').split('<!-- written by npm run hosts -->');
  writeFileSync(readme, `${before}<!-- written by npm run hosts -->\n\n${table}\n`);
}
process.exitCode = failures === 0 ? 0 : 1;

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runPlain } from '../../src/tools/command/usage.ts';
import { markdownTable } from '../bench/table.ts';
import { buildSite } from '../site/build-site.ts';
import { buildElsewhere } from './another-house.ts';

const HELP = `npm run reproduce
Dựng cổng nhiều lần, mỗi lần một cách khác, rồi so từng tệp. Builds the portal in several ways and compares every file.
PORTAL_CONTENT=<folder>`;

/** Versions of Node that build the same files; installed into .cache/nodes when first asked for. */
const NODES = ['22.23.3', '24.21.0', '26.10.0'];

/** The program of a version of Node, from the package `node`. */
function nodeProgram(version: string): string {
  const folder = resolve('.cache/nodes', version);
  const program = join(folder, 'node_modules/node/bin/node');
  if (!existsSync(program)) {
    const install = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `node@${version}`];
    const { status, stderr } = spawnSync('npm', install, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`npm ${install.join(' ')}: ${stderr}`);
  }
  return program;
}

/** Lines of the checksums of a site, a line per file. */
const sumsOf = (site: string): string[] => readFileSync(join(site, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');

async function reproduce(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'reproduce-'));
  const today = new Date().toISOString().slice(0, 10);
  const content = resolve(process.env.PORTAL_CONTENT ?? 'content');
  const environment = { PORTAL_CONTENT: content, PORTAL_TODAY: today };
  const ways: readonly [name: string, build: (out: string) => Promise<void>][] = [
    ['here', (out) => buildSite(out, environment)],
    ['another folder, zone, locale, umask, clock and order of folders', (out) => buildElsewhere(out, environment)],
    ...NODES.map((version): (typeof ways)[number] => [
      `Node ${version}`,
      (out) => buildSite(out, environment, process.cwd(), nodeProgram(version)),
    ]),
  ];
  const rows: string[][] = [];
  let first: string[] = [];
  let isSame = true;
  try {
    for (const [name, build] of ways) {
      const out = join(folder, 'site');
      await build(out);
      const sums = sumsOf(out);
      rmSync(out, { recursive: true });
      if (rows.length === 0) first = sums;
      const known = new Set(first);
      const other = sums.filter((line) => !known.has(line)).map((line) => line.slice(66));
      const missing = first.length - (sums.length - other.length);
      isSame &&= other.length === 0 && missing === 0;
      rows.push([name, String(sums.length), String(Math.max(other.length, missing))]);
      console.error(`${name}: ${other.slice(0, 20).join(', ') || 'ok'}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(markdownTable(['built', 'files', 'other than the first'], rows));
  return isSame ? 0 : 1;
}

await runPlain(HELP, reproduce);

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PROGRAMS, type Program } from './programs.ts';

/** `npm run clients [-- dist]`: gives files of a build to programs of Debian, and prints a table of what they say. */
const dist = resolve(process.argv[2] ?? 'dist');
if (!existsSync(join(dist, 'build.json'))) {
  console.error(`${dist} is no build: run npm run build first, or name its folder`);
  process.exit(2);
}

/** The version of a Debian package; empty where it is not installed. */
function versionOf(name: string): string {
  const show = ['--show', '--showformat', '${db:Status-Status} ${Version}', name];
  const [state, version = ''] = spawnSync('dpkg-query', show, { encoding: 'utf8' }).stdout.split(' ');
  return state === 'installed' ? version : '';
}

const missing = [
  ...new Set(
    PROGRAMS.flatMap(({ package: own, also }) => (also === undefined ? [own] : [own, also])).filter(
      (name) => versionOf(name) === '',
    ),
  ),
];
if (missing.length > 0) {
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  if (spawnSync(install[0] ?? '', install.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
    process.exit(1);
}

const work = mkdtempSync(join(tmpdir(), 'clients-'));

/** Citations stand in pages; programs want files. */
function writeCitations(): void {
  const unescaped = (html: string): string =>
    html
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&quot;|&#34;/gu, '"')
      .replace(/&#39;/gu, "'")
      .replace(/&amp;/gu, '&');
  for (const folder of ['van-ban', 'en/documents']) {
    for (const page of readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })) {
      if (!page.endsWith('index.html')) continue;
      const html = readFileSync(join(dist, folder, page), 'utf8');
      [...html.matchAll(/<pre[^>]*>(?<text>.*?)<\/pre>/gsu)].forEach(({ groups }, index) => {
        const text = unescaped((groups?.text ?? '').replace(/<[^>]+>/gu, ''));
        const kind = text.startsWith('@') ? 'bib' : text.startsWith('[\n') ? 'json' : undefined;
        if (kind === undefined) return;
        const file = join(work, 'citations', folder, dirname(page), `${index}.${kind}`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      });
    }
  }
}

const filesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];

/** The result of a program with a file: undefined if all is well, else what it said. */
function complaint({ command, says }: Program, file: string): string | undefined {
  const home = mkdtempSync(join(work, 'home-'));
  const [program, ...args] = command(file);
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: home,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: home, LC_ALL: 'C.UTF-8' },
  });
  const output = `${stdout}${stderr}`.trim();
  if (status !== 0) return `exit ${String(status)}: ${output.split('\n').at(-1) ?? ''}`;
  return output === '' || (says && !says.test(output)) ? `said: ${output.slice(0, 80)}` : undefined;
}

/** So many of a list, spread over it. */
const spread = <T>(list: readonly T[], most: number): T[] => {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, at) => list[Math.floor(at * step)]).filter(
    (one) => one !== undefined,
  );
};

writeCitations();
let failed = 0;
console.log('| program | package | files | read | faults |\n| --- | --- | --- | ---: | --- |');
for (const program of PROGRAMS) {
  const found = [dist, work].flatMap((folder) =>
    filesIn(folder).flatMap((name) => (program.files.test(name) ? [[name, join(folder, name)] as const] : [])),
  );
  const read = spread(found, program.most);
  const faults = read.flatMap(([name, file]) => {
    const fault = complaint(program, file);
    return fault === undefined ? [] : [`${name}: ${fault}`];
  });
  // A program that was given nothing has shown nothing.
  if (read.length === 0) faults.push('no such file in the build');
  failed += faults.length;
  const [first = ['–']] = read;
  console.log(
    `| ${program.name} | ${program.package} ${versionOf(program.package)} | ${first[0]} … | ${read.length} of ${found.length} | ${faults.join('; ') || 'none'} |`,
  );
}
rmSync(work, { recursive: true });
process.exit(failed === 0 ? 0 : 1);

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

const missing = [
  ...new Set(PROGRAMS.filter(({ program, command }) => !isThere(program ?? command('')[0])).map((one) => one.package)),
];
if (missing.length > 0) {
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  if (spawnSync(install[0] ?? '', install.slice(1), { stdio: 'inherit' }).status !== 0) process.exit(1);
}

function isThere(program: string): boolean {
  return spawnSync('sh', ['-c', 'command -v "$0"', program]).status === 0;
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

writeCitations();
let failed = 0;
console.log('| program | file | result |\n| --- | --- | --- |');
for (const program of PROGRAMS) {
  const found = [
    ...filesIn(dist).map((file) => [file, join(dist, file)] as const),
    ...filesIn(work).map((file) => [file, join(work, file)] as const),
  ].filter(([name]) => program.files.test(name));
  if (found.length === 0) failed += 1;
  if (found.length === 0) console.log(`| ${program.name} | – | no such file in the build |`);
  for (const [name, file] of found.slice(0, program.most)) {
    const fault = complaint(program, file);
    if (fault !== undefined) failed += 1;
    console.log(`| ${program.name} | ${name} | ${fault ?? 'reads it'} |`);
  }
}
rmSync(work, { recursive: true });
process.exit(failed === 0 ? 0 : 1);

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The file named by content of a version. */
export const assetOf = (version: string): string => `_astro/app.${hashOf(version).slice(0, 8)}.js`;

/** Writes a build of a few files and `pages` that are in every build; `data` may be that of another version. */
export function writeBuild(folder: string, version: string, data = version, pages = 0): void {
  const files: Record<string, string> = {
    'build.json': JSON.stringify({ digest: hashOf(version), today: '2000-01-02', version }),
    'index.html': `<script src="/${assetOf(version)}"></script>`,
    [assetOf(version)]: `// ${version}`,
    'data/v1/list.csv': data,
    'same.txt': 'the same in every build',
    ...Object.fromEntries(Array.from({ length: pages }, (_each, at) => [`page-${at}/index.html`, `page ${at}`])),
  };
  const sums = Object.entries(files)
    .map(([file, text]) => `${hashOf(text)}  ${file}\n`)
    .sort((one, other) => one.slice(66).localeCompare(other.slice(66), 'en'))
    .join('');
  const twins = { [`${assetOf(version)}.br`]: `br ${version}`, 'index.html.gz': `gz ${version}` };
  for (const [file, text] of Object.entries({ ...files, ...twins, SHA256SUMS: sums })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** The version of a site if it is whole: every file as its checksums say, twins of the same version. Else what is not. */
export function versionAt(site: string): string {
  if (!existsSync(site)) return 'none';
  const { version } = JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')) as { version: string };
  const sums = readFileSync(join(site, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  const wrong = sums.filter((line) => hashOf(readFileSync(join(site, line.slice(66)), 'utf8')) !== line.slice(0, 64));
  const twin = readFileSync(join(site, `${assetOf(version)}.br`), 'utf8');
  return wrong.length === 0 && twin === `br ${version}` ? version : `${version}, wrong: ${wrong.join(' ')} ${twin}`;
}

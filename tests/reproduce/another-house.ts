import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSite } from '../site/build-site.ts';

/** What a build reads besides the content. */
const HOUSE = [
  'src',
  'public',
  'content',
  'LICENSE',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies this house, without its history, to another folder, with the same packages; returns the folder. */
function anotherHouse(): string {
  // Another length of path, another depth, and letters that addresses escape.
  const folder = join(mkdtempSync(join(tmpdir(), 'house-')), 'một nơi khác');
  for (const name of HOUSE) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** What a build has otherwise on another machine: zone, locale, clock and order of folders. */
const OTHERWISE = {
  TZ: 'America/St_Johns',
  LC_ALL: 'tr_TR.UTF-8',
  LANG: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import ${JSON.stringify(new URL('otherwise.mjs', import.meta.url).href)}`,
} as const;

/** Builds a portal from a copy of this house, as another machine would. */
export async function buildElsewhere(out: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const house = anotherHouse();
  const umask = process.umask(0o077);
  try {
    await buildSite(out, { ...environment, ...OTHERWISE }, house);
  } finally {
    process.umask(umask);
    rmSync(dirname(house), { recursive: true, force: true });
  }
}

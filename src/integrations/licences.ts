import type { AstroIntegration } from 'astro';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noticeOf, type Notice } from '../files/package-notice.ts';
import { ROOT } from '../reader/settings/content-folder.ts';

/** The published file with the licences of everything in a build; linked from pages. */
export const LICENCES_FILE = 'licences.txt';

/** Where Vite lists the packages in browser code; removed at the end of a build. */
const BUNDLED = 'licences.json';

/** A package in node_modules; missing values are read from its files. */
interface Beside {
  readonly folder: string;
  readonly name?: string;
  readonly identifier?: string;
  readonly file?: string;
}

/**
 * Packages that Vite does not list: the typeface, with a separate licence, and tools that write their own code into
 * pages (island loader, preloading, module glue).
 */
const BESIDE: readonly Beside[] = [
  {
    folder: '@expo-google-fonts/be-vietnam-pro',
    name: 'Be Vietnam Pro: @expo-google-fonts/be-vietnam-pro',
    identifier: 'OFL-1.1',
    file: 'LICENSE_FONT',
  },
  { folder: 'astro' },
  { folder: 'rolldown' },
  { folder: 'vite' },
];

const besideNotice = ({ folder, file, ...known }: Beside): Notice => ({
  ...noticeOf(join(ROOT, 'node_modules', folder), file),
  ...known,
});

/**
 * Combines the portal’s licence and all notices into one text; deterministic. Throws a RangeError that lists all
 * packages without a licence text, because none may be published without.
 */
export function writeLicences(own: string, notices: readonly Notice[]): string {
  const missing = notices.filter(({ text, identifier }) => !text || !identifier);
  if (missing.length > 0) {
    const names = missing.map(({ name, version }) => `${name} ${version}`).join(', ');
    throw new RangeError(
      `${LICENCES_FILE}: ${names}: gói không có tệp giấy phép; thay gói khác hoặc thêm giấy phép vào licences.ts / ` +
        `the package has no licence file; use another one, or add its licence to licences.ts`,
    );
  }
  const tidy = (text: string): string => text.replace(/\r\n?/gu, '\n').trim();
  const sorted = notices.toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
  return [
    tidy(own),
    ...sorted.map(
      ({ name, version, identifier = '', text = '' }) => `${name} ${version} (${identifier})\n\n${tidy(text)}`,
    ),
  ]
    .join(`\n\n${'='.repeat(80)}\n\n`)
    .concat('\n');
}

/** Publishes the licences of the portal, its typeface and all packages in browser code. */
export const licences = (): AstroIntegration => ({
  name: 'licences',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'licences',
              // Astro creates the environments itself, so only a Vite plugin can configure them.
              configEnvironment: (environment) =>
                environment === 'client' ? { build: { license: { fileName: BUNDLED } } } : undefined,
            },
          ],
        },
      });
    },
    'astro:build:done': ({ dir }) => {
      const list = fileURLToPath(new URL(BUNDLED, dir));
      const bundled = JSON.parse(readFileSync(list, 'utf8')) as Notice[];
      rmSync(list);
      const beside = BESIDE.map(besideNotice).filter(({ name }) => !bundled.some((notice) => notice.name === name));
      const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
      writeFileSync(fileURLToPath(new URL(LICENCES_FILE, dir)), writeLicences(own, [...bundled, ...beside]));
    },
  },
});

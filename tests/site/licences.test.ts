import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { urlOf } from '../../src/i18n/addresses/urls.ts';
import { LOCALES } from '../../src/schema/fields/languages.ts';
import { attribute, elementsOf, filesOf } from './built-site.ts';

const dist = inject('dist');
const read = (path: string): string => readFileSync(path, 'utf8').replace(/\r\n?/gu, '\n');
const licences = read(join(dist, 'licences.txt'));
const HEADING = /^(?:Be Vietnam Pro: )?(?<name>[@\w/.-]+) (?<version>\d+\.\d+\.\d+) \((?<identifier>[^)]+)\)$/gmu;
const named = [...licences.matchAll(HEADING)].map(({ groups }) => ({
  name: groups?.name ?? '',
  version: groups?.version ?? '',
  identifier: groups?.identifier ?? '',
}));
/** Licence files not named LICENSE. */
const FILES: Readonly<Record<string, string>> = {
  '@expo-google-fonts/be-vietnam-pro': 'LICENSE_FONT',
  vite: 'LICENSE.md',
};
/** Permissive licences, which only require that their text is included. */
const PERMISSIVE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];

test('published packages are listed with a permissive licence', () => {
  expect(named.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "@astrojs/react",
      "@expo-google-fonts/be-vietnam-pro",
      "astro",
      "fuse.js",
      "react",
      "react-dom",
      "rolldown",
      "scheduler",
      "vite",
    ]
  `);
  expect(named.filter(({ identifier }) => !PERMISSIVE.includes(identifier))).toEqual([]);
});

test('each is the installed version with its complete licence', () => {
  for (const { name, version } of named) {
    const folder = join('node_modules', name);
    expect((JSON.parse(read(join(folder, 'package.json'))) as { version: string }).version, name).toBe(version);
    // Vite’s own licence is followed by those of its bundled packages.
    const file = FILES[name] ?? 'LICENSE';
    const [text = ''] = read(join(folder, file)).split('# Licenses of bundled dependencies');
    expect(licences, name).toContain(text.trim());
  }
  expect(licences.startsWith(read('LICENSE').trim())).toBe(true);
});

test('the only typeface is the listed one, and no intermediate files remain', () => {
  const files = filesOf(dist);
  expect(files.filter((file) => /\.(?:woff2?|ttf|otf)$/u.test(file))).toHaveLength(2);
  expect(files.filter((file) => /licen[cs]es?\./iu.test(file))).toEqual(['licences.txt']);
});

test('every package a build is made with is listed', () => {
  const { components } = JSON.parse(read(join(dist, 'sbom.cdx.json'))) as { components: { name: string }[] };
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
  expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test.each(LOCALES)('the page about the portal links there in %s', (locale) => {
  const about = read(join(dist, urlOf({ route: 'about' }, locale), 'index.html'));
  expect(elementsOf(about).filter((element) => attribute(element, 'href') === '/licences.txt')).toHaveLength(1);
  expect(elementsOf(about).filter((element) => attribute(element, 'href') === '/sbom.cdx.json')).toHaveLength(1);
});

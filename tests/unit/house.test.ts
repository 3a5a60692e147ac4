import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { HOUSE } from '../lint/house.mjs';
import oneWay from '../lint/one-way.mjs';

const SOURCES = resolve('src');
const sources = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(SOURCES, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const linter = new Linter();
/** The reports of the rule for one line of a file under src/. */
const refusal = (file: string, line: string): string[] =>
  linter
    .verify(
      line,
      [
        {
          files: ['**/*.ts'],
          languageOptions: { parser: tseslint.parser },
          plugins: { house: { rules: { 'one-way': oneWay } } },
          rules: { 'house/one-way': 'error' },
        },
      ],
      { filename: resolve('src', file) },
    )
    .map(({ message }) => message);

describe('the table of the house', () => {
  it('has an entry for every room, and an order that contains every folder', () => {
    const unknown = sources.filter((file) => {
      const [room = '', ...rest] = file.split('/');
      const { order } = HOUSE[room] ?? {};
      return !(room in HOUSE) || (order && !file.endsWith('.md') && !order.includes(dirname(rest.join('/'))));
    });
    expect(unknown).toEqual([]);
  });

  it('names only existing rooms and folders', () => {
    const folders = new Set(sources.flatMap((file) => [file.split('/')[0], dirname(file)]));
    const gone = Object.entries(HOUSE).flatMap(([room, { may, order = [] }]) => [
      ...may.filter((other) => !(other in HOUSE)),
      ...[join(room, '.'), ...order.map((folder) => join(room, folder))].filter((path) => !folders.has(path)),
    ]);
    expect(gone).toEqual([]);
  });

  it('has no cycles: no room may import one that may import it, directly or indirectly', () => {
    const reach = (room: string, seen = new Set<string>()): Set<string> => {
      for (const other of HOUSE[room]?.may ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          reach(other, seen);
        }
      return seen;
    };
    expect(Object.keys(HOUSE).filter((room) => reach(room).has(room))).toEqual([]);
  });
});

describe('the documentation of the house', () => {
  const rooms = Object.keys(HOUSE).filter((room) => !room.endsWith('.ts'));
  const readme = readFileSync('README.md', 'utf8');
  const texts = [
    'README.md',
    ...['.github', 'tests', 'src'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md') && !name.includes('fixtures'))
        .map((name) => join(folder, name)),
    ),
  ];

  it.each(rooms)('%s has a README that the main README links to', (room) => {
    const page = [`src/${room}/README.md`, `src/${room}/_README.md`].find((file) => existsSync(file)) ?? '';
    expect(readme).toContain(`(${page})`);
    expect(readFileSync(page, 'utf8').split('\n').length).toBeLessThan(70);
  });

  it('the main README is short', () => {
    expect(readme.split(/\s+/u).length).toBeLessThanOrEqual(1_000);
  });

  it('has no broken links', () => {
    const broken = texts.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\((?!\w+:)([^)#\s]+)/gu)]
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(join(dirname(file), path)))
        .map((path) => `${file}: ${path}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('the lint rule one-way', () => {
  it.each([
    ['domain/portal.ts', "import { agencySchema } from '../schema/bodies/agency.ts';"],
    ['domain/documents/force.ts', "import type { Portal } from '../portal.ts';"],
    ['pages/_site/home.ts', "import { portal } from '../../portal.ts';"],
    ['schema/site/page.ts', "import { z } from 'astro/zod';"],
  ])('allows %s: %s', (file, line) => {
    expect(refusal(file, line)).toEqual([]);
  });

  it.each([
    ['schema/site/page.ts', "import { buildPortal } from '../../domain/portal.ts';"],
    ['search/terms/query.ts', "import { buildPortal } from '../../domain/portal.ts';"],
    ['domain/links/listing.ts', "import type { Portal } from '../portal.ts';"],
    ['domain/dates/instant.ts', "export { readFile } from 'node:fs';"],
    ['domain/dates/instant.ts', "const later = import('react-dom/client');"],
    ['domain/dates/instant.ts', "type Later = import('../rules/check.ts').Anything;"],
    ['i18n/words/new/deep.ts', "import { urlOf } from '../../addresses/urls.ts';"],
    ['reader/checks/validate.ts', "import { getCollection } from 'astro:content';"],
    ['cli/check.ts', "import x from '../../tests/unit/read-table.ts';"],
    ['attic/old.ts', "import { portal } from '../portal.ts';"],
    ['components/system/Tag.ts', "import '../../islands/search/SearchPage.tsx?x'; export * from '../../cli/new.ts';"],
  ])('refuses %s: %s', (file, line) => {
    expect(refusal(file, line)).toMatchSnapshot();
  });
});

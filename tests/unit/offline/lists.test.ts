import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OfflineFiles, OfflinePlan } from '../../../src/domain/offline/offline-list.ts';
import { bytesOf, filesOf } from '../../../src/islands/offline/choice.ts';
import { sha256 } from '../../../src/reader/history/digest.ts';
import { writeOfflineLists } from '../../../src/tools/build/offline-lists.ts';

const PLAN: OfflinePlan = {
  build: '0123456789ab',
  checked: '2026-11-23',
  folder: '',
  others: ['en/'],
  parts: { common: ['', 'icon.svg'], guides: ['huong-dan/a/', 'huong-dan/none/', ''] },
  rest: ['search-index/vi/a.json'],
};
const FILES = {
  'offline/vi.plan.json': JSON.stringify(PLAN),
  'index.html': 'home',
  'icon.svg': '<svg/>',
  '404.html': 'missing',
  'huong-dan/a/index.html': 'a guide',
  'dia-ban/1/index.html': 'a ward',
  'en/index.html': 'English',
  'en/404/index.html': 'missing',
  'search-index/vi/a.json': '{}',
  'data/v1/a.json': '{}',
  '_astro/page.ABC.js': 'code',
};

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

const read = (file: string): unknown => JSON.parse(readFileSync(join(site, file), 'utf8'));

test('a plan becomes lists of what can be saved, with bytes and digests, and is gone', () => {
  const after = writeOfflineLists(site, Object.keys(FILES));
  expect(after).not.toContain('offline/vi.plan.json');
  expect(after.filter((file) => file.startsWith('offline/'))).toEqual(['offline/vi.files.json', 'offline/vi.json']);
  const list = read('offline/vi.files.json') as OfflineFiles;
  expect(list.files.map(([path]) => path)).toEqual([
    '',
    '_astro/page.ABC.js',
    'dia-ban/1/',
    'huong-dan/a/',
    'icon.svg',
    'search-index/vi/a.json',
  ]);
  expect(list.files[0]).toEqual(['', 4, sha256('home').slice(0, 12)]);
  expect(read('offline/vi.json')).toEqual({
    build: PLAN.build,
    checked: PLAN.checked,
    parts: {
      common: { bytes: 14, pages: 1 },
      guides: { bytes: 7, pages: 1 },
      all: { bytes: 15, pages: 2 },
    },
  });
});

test('chosen parts are saved with the common files, each file once; what a list lacks adds none', () => {
  writeOfflineLists(site, Object.keys(FILES));
  const list = read('offline/vi.files.json') as OfflineFiles;
  const patterns = { 'ward:': 'dia-ban/{id}/' };
  const paths = (...choice: string[]): string[] => filesOf(choice, list, patterns).map(([path]) => path);
  expect(paths()).toEqual(['', '_astro/page.ABC.js', 'icon.svg']);
  expect(paths('ward:1', 'ward:2', 'service:3', 'gone')).toEqual(['', '_astro/page.ABC.js', 'dia-ban/1/', 'icon.svg']);
  expect(paths('all', 'guides')).toHaveLength(6);
  expect(bytesOf(filesOf(['guides'], list, patterns))).toBe(21);
});

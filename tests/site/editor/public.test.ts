import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { siteFiles } from '../../../src/tools/build/checksums.ts';

/** Words of the form in any of its files. */
const WORDS = /sveltia|netlify|PORTAL_EDITOR|partial-date/iu;
/** Files whose words are read; pictures and workbooks are packed. */
const TEXTS = /\.(?:html|js|css|json|txt|xml|webmanifest)$|^_headers$|^_redirects$/u;

it('has no file, no address and no word in a public build', () => {
  const files = siteFiles(inject('dist'));
  expect(files.filter((file) => file.split('/').includes('editor'))).toEqual([]);
  const texts = files.filter((file) => TEXTS.test(file));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((file) => WORDS.test(readFileSync(join(inject('dist'), file), 'latin1')))).toEqual([]);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/schema/fields/languages.ts';
import { isQuick } from '../../mode.ts';
import { openBrowser } from '../open-browser.ts';
import { REFUSALS, refuse } from './refusals.ts';

/** The table beside this file; `FAULTS_WRITE=yes npm run test:all -- tests/site/faults` writes it. */
const FILE = join(import.meta.dirname, 'refused.md');
const isWriting = process.env.FAULTS_WRITE !== undefined;
const { page: open, url } = openBrowser();
const seen = new Map<string, string>();
const text = readFileSync(FILE, 'utf8');

/** The rows of the table, without the blanks by which it is formatted. */
const rows = text.split('\n').map((line) => line.replace(/ *\| */gu, '|'));

describe.each(REFUSALS)('$refused refused: $name', ({ refused, name, meet }) => {
  // The quick run meets each in one language, the long one in both.
  const own = LOCALES[REFUSALS.findIndex((other) => other.name === name) % LOCALES.length];
  test.each(LOCALES.filter((locale) => !isQuick || locale === own))('%s', async (locale: Locale) => {
    const page = await open();
    await refuse(page, refused);
    const go = async (place: string): Promise<void> => {
      await page.goto(url(place));
    };
    const row = `|${refused}|${name}|${locale}|${await meet(page, go, locale)}|`;
    seen.set(`${name} ${locale}`, row);
    if (!isWriting) expect(rows).toContain(row);
    await page.context().close();
  });
});

afterAll(() => {
  if (!isWriting || isQuick) return;
  const head = '| refused | where | language | what a reader sees |\n| --- | --- | --- | --- |';
  writeFileSync(FILE, `${text.split('\n\n|')[0] ?? ''}\n\n${head}\n${[...seen.values()].join('\n')}\n`);
});

import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { expect, test } from 'vitest';
import { toBibtex } from '../../src/domain/citing/bibtex.ts';
import { citeAgency, citeDocument, citeService, citeTask, type Citation } from '../../src/domain/citing/citation.ts';
import { toCsl } from '../../src/domain/citing/csl.ts';
import { reporterOf } from '../../src/domain/citing/reported-by.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { citingPlace } from '../../src/i18n/words/cite-words.ts';
import { type Locale, LOCALES } from '../../src/schema/fields/languages.ts';
import { portalOf } from './real-portal.ts';

/** Citation processors are slow on a busy machine; this is a timeout, not a performance claim. */
const SLOW = { timeout: 60_000 } as const;

const csl = plugins.config.get('@csl') as { styles: { add: (name: string, style: string) => void } };
csl.styles.add('chicago', readFileSync('tests/fixtures/csl/chicago-author-date.csl', 'utf8'));
const STYLES = ['apa', 'chicago', 'harvard1', 'vancouver'] as const;

const portal = portalOf('content');
const settings = { ...portal.settings, checked: '2026-11-23' };
const at = (path: string, locale: Locale) => citingPlace(settings, `https://example.org/${path}`, locale);
const letter = getOrThrow(portal.directives, '659-ubnd-kstt');
const reportedBy = reporterOf(portal, letter);
if (!reportedBy) throw new Error('the letter is known from a report');
const [task] = portal.tasks.filter(({ id }) => id === 'nv-10');
if (!task) throw new Error('the letter has a task nv-10');

/** A citation of each kind; a dated document and one without a number. */
const kinds = (locale: Locale): Record<string, Citation> => ({
  task: citeTask(task, at('van-ban/659-ubnd-kstt/#nv-10', locale), reportedBy),
  letter: citeDocument(letter, at('van-ban/659-ubnd-kstt/', locale), { kind: 'directive', reportedBy }),
  document: citeDocument(getOrThrow(portal.documents, '64-vphdbcqg-tt'), at('van-ban/64-vphdbcqg-tt/', locale)),
  plan: citeDocument(getOrThrow(portal.documents, 'ke-hoach-ubnd-2021-04'), at('van-ban/ke-hoach/', locale)),
  agency: citeAgency(getOrThrow(portal.agencies, 'so-noi-vu'), at('co-quan/so-noi-vu/', locale)),
  service: citeService(getOrThrow(portal.services, '1.000656'), at('dich-vu/1.000656/', locale)),
});
/** The reference that a style prints, by citeproc. */
const rendered = (data: string, style: string): string =>
  String(new Cite(data).format('bibliography', { template: style, lang: 'en-US' })).trim();

test.each(LOCALES)('references of every kind in every style (%s)', SLOW, (locale) => {
  const all = Object.entries(kinds(locale)).map(([kind, citation]) => [
    kind,
    Object.fromEntries(STYLES.map((style) => [style, rendered(toCsl(citation), style)])),
  ]);
  expect(Object.fromEntries(all)).toMatchSnapshot();
});

test.each(LOCALES)('in every style a task names all that a reader needs to judge it (%s)', SLOW, (locale) => {
  const { task: citation, letter: whole } = kinds(locale);
  if (!citation || !whole) throw new Error('a task and a letter are cited');
  const { own } = at('', locale);
  const words = [
    citation.document?.issuer ?? '',
    '659/UBND-KSTT',
    'nv-10',
    task.title[locale],
    own.reported(reportedBy),
    reportedBy.publisher ?? '',
    settings.unofficial[locale],
    'https://example.org/van-ban/659-ubnd-kstt/#nv-10',
  ];
  /** Styles set titles in small letters and turn quotation marks inside quotations. */
  const plain = (text: string): string =>
    text
      .normalize()
      .toLowerCase()
      .replace(/["“”‘’'„]/gu, '');
  for (const style of STYLES) {
    for (const data of [toCsl(citation), toBibtex(citation)]) {
      const reference = plain(rendered(data, style));
      for (const word of words) expect(reference, style).toContain(plain(word));
    }
    expect(plain(rendered(toCsl(whole), style))).toContain(plain(own.reported(reportedBy)));
  }
});

test('on English pages titles are English, and the Vietnamese ones are kept beside them', () => {
  for (const citation of Object.values(kinds('en'))) {
    const [item] = JSON.parse(toCsl(citation)) as Record<string, string>[];
    expect(item?.language).toBe('en');
    expect(item?.title, citation.key).not.toBe(item?.['original-title']);
    expect(item?.['original-title'], citation.key).toBeDefined();
  }
  expect(kinds('en').task?.title).toContain(task.title.en);
});

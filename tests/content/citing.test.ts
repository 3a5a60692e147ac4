import { Ajv } from 'ajv';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { citeAgency, citeDocument, citeService, citeTask, type Citation } from '../../src/domain/citing/citation.ts';
import { toBibtex } from '../../src/domain/citing/bibtex.ts';
import { toCsl } from '../../src/domain/citing/csl.ts';
import { reporterOf } from '../../src/domain/citing/reported-by.ts';
import { FORMS, formsOf } from '../../src/domain/citing/forms.ts';
import { toMarkdown } from '../../src/domain/citing/plain.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { citingPlace } from '../../src/i18n/words/cite-words.ts';
import { type Locale, LOCALES } from '../../src/schema/fields/languages.ts';
import { portalOf } from './real-portal.ts';

/** Citation processors are slow on a busy machine; this is a timeout, not a performance claim. */
const SLOW = { timeout: 60_000 } as const;

const portal = portalOf('content');
const settings = { ...portal.settings, checked: '2026-11-23' };
const at = (path: string, locale: Locale = 'vi') => citingPlace(settings, `https://example.org/${path}`, locale);
const letter = getOrThrow(portal.directives, '659-ubnd-kstt');
const reportedBy = reporterOf(portal, letter);
const task = portal.tasks.find(({ id }) => id === 'nv-10');
if (!task) throw new Error('the letter has a task nv-10');
const document = (id: string, locale?: Locale): Citation =>
  citeDocument(getOrThrow(portal.documents, id), at(`van-ban/${id}/`, locale));
const printed = (citation: Citation): string => FORMS.map((form) => formsOf(citation)[form]).join('\n\n');
const all = LOCALES.flatMap((locale) => [
  ...[...portal.documents.keys()].map((id) => document(id, locale)),
  citeDocument(letter, at('van-ban/659-ubnd-kstt/', locale), { kind: 'directive', reportedBy }),
  ...portal.tasks.map((one) => citeTask(one, at(`van-ban/659-ubnd-kstt/#${one.id}`, locale), reportedBy)),
  ...[...portal.agencies.values()].map((agency) => citeAgency(agency, at(`co-quan/${agency.id}/`, locale))),
  ...[...portal.services.values()].map((service) => citeService(service, at(`dich-vu/${service.id}/`, locale))),
]);

describe('every form of', () => {
  test('a letter without a date', () => {
    expect(
      printed(citeDocument(letter, at('van-ban/659-ubnd-kstt/'), { kind: 'directive', reportedBy })),
    ).toMatchSnapshot();
  });
  test('a task: states that the number is the portal’s', () => {
    expect(printed(citeTask(task, at('van-ban/659-ubnd-kstt/#nv-10'), reportedBy))).toMatchSnapshot();
  });
  test('a plan without a number, dated by month', () => {
    expect(printed(document('ke-hoach-ubnd-2021-04'))).toMatchSnapshot();
  });
  test('a letter with number and day', () => {
    expect(printed(document('64-vphdbcqg-tt'))).toMatchSnapshot();
  });
  test('a law, cited by name only, as the decree requires', () => {
    expect(printed(document('72-2025-qh15'))).toMatchSnapshot();
  });
  test('a document, in English', () => {
    expect(printed(document('64-vphdbcqg-tt', 'en'))).toMatchSnapshot();
  });
  test('an agency, in English', () => {
    expect(
      printed(citeAgency(getOrThrow(portal.agencies, 'so-noi-vu'), at('en/agencies/so-noi-vu/', 'en'))),
    ).toMatchSnapshot();
  });
  test('a service', () => {
    const service = getOrThrow(portal.services, '1.000656');
    expect(printed(citeService(service, at(`dich-vu/${service.id}/`)))).toMatchSnapshot();
  });
});

test('no citation contains an unknown day', () => {
  for (const id of portal.documents.keys()) {
    const { issued } = getOrThrow(portal.documents, id);
    const { administrative, bibtex, csl } = formsOf(document(id));
    const isLaw = getOrThrow(portal.documents, id).type === 'luat';
    if (issued === null) {
      expect(administrative.includes('(chưa rõ ngày ban hành)'), id).toBe(!isLaw);
      expect(bibtex).not.toMatch(/^ {2}(?:year|month|day) =/mu);
      expect(csl).not.toContain('"issued"');
      expect(csl).toContain('chưa rõ ngày ban hành');
    } else if (!/^\d{4}-\d\d-\d\d$/u.test(issued)) {
      expect(administrative.slice(0, administrative.indexOf(' của ')), id).not.toContain('ngày');
      expect(bibtex).not.toMatch(/^ {2}day =/mu);
    }
  }
});

describe('citation-js as BibTeX reader', () => {
  const parsed = (bibtex: string): Record<string, unknown> =>
    (new Cite(bibtex).data as Record<string, unknown>[])[0] ?? {};

  test('reads every entry: key, title, issuer, date, address', SLOW, () => {
    for (const citation of all) {
      const { issued } = citation.document ?? {};
      expect(parsed(toBibtex(citation)), citation.key).toMatchObject({
        id: citation.key,
        title: citation.title,
        URL: citation.url,
        ...(citation.document ? { author: [{ family: citation.document.issuer }] } : {}),
        ...(issued === undefined ? {} : { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
      });
    }
  });

  test('reads LaTeX special characters', () => {
    const signs = 'a\\b {c} ~d ^e 5% $6 #7 f_g & “h” @i';
    const citation = document('64-vphdbcqg-tt');
    expect(parsed(toBibtex({ ...citation, title: signs, notes: [signs] }))).toMatchObject({ title: signs });
    expect(toBibtex({ ...citation, title: '}{' })).toContain('title = {{\\textbraceright{}\\textbraceleft{}}}');
  });
});

describe('CSL-JSON', () => {
  const text = { type: 'string', minLength: 1 };
  const date = {
    type: 'object',
    additionalProperties: false,
    required: ['date-parts'],
    properties: {
      'date-parts': {
        type: 'array',
        minItems: 1,
        maxItems: 1,
        items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
      },
    },
  };
  /** The CSL variables in use here; others are mistakes. */
  const valid = new Ajv({ allErrors: true }).compile({
    type: 'array',
    minItems: 1,
    maxItems: 1,
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'type', 'title', 'URL', 'language', 'note'],
      properties: {
        id: text,
        type: { const: 'webpage' },
        author: {
          type: 'array',
          items: { type: 'object', additionalProperties: false, required: ['literal'], properties: { literal: text } },
        },
        title: text,
        'original-title': text,
        authority: text,
        issued: date,
        'container-title': text,
        URL: text,
        language: text,
        note: text,
      },
    },
  });

  test('uses only CSL variables, with dates as precise as known', SLOW, () => {
    for (const citation of all) {
      expect(valid(JSON.parse(toCsl(citation))), `${citation.key}: ${JSON.stringify(valid.errors)}`).toBe(true);
    }
    expect(toCsl(document('ke-hoach-ubnd-2021-04'))).toContain('"issued": {"date-parts":[[2021,4]]}');
    const quarter = citeDocument({ ...getOrThrow(portal.documents, '64-vphdbcqg-tt'), issued: '2021-Q2' }, at(''));
    expect(toCsl(quarter)).toContain('"issued": {"date-parts":[[2021]]}');
    expect(toCsl(quarter)).toContain('quý II/2021');
  });

  test('is formatted by a citation processor', SLOW, () => {
    const set = (citation: Citation): string =>
      String(new Cite(toCsl(citation)).format('bibliography', { template: 'apa', lang: 'en-US' }));
    expect(set(document('64-vphdbcqg-tt'))).toContain('64/VPHĐBCQG-TT');
    expect(set(document('64-vphdbcqg-tt'))).toContain('2021');
    expect(set(citeAgency(getOrThrow(portal.agencies, 'so-noi-vu'), at('co-quan/so-noi-vu/')))).toContain('Sở Nội vụ');
  });
});

describe('Markdown', () => {
  /** The text and link targets of parsed Markdown. */
  const read = (markdown: string) => {
    const [paragraph] = fromMarkdown(markdown).children;
    if (paragraph?.type !== 'paragraph') throw new Error('one paragraph is expected');
    const [link, rest] = paragraph.children;
    return link?.type === 'link' && rest?.type === 'text' && paragraph.children.length === 2
      ? { text: link.children.map((child) => ('value' in child ? child.value : '')).join(''), url: link.url }
      : undefined;
  };

  test('is one link with the sentence as its text', SLOW, () => {
    for (const citation of all)
      expect(read(toMarkdown(citation))).toEqual({ text: citation.sentence, url: citation.url });
  });

  test('keeps any special characters of the sentence', SLOW, () => {
    const base = document('64-vphdbcqg-tt');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('a](<*_`[\\)>&amp;~|!#^$@1.+-“đ')) }), (signs) => {
        const sentence = `Về${signs}.`;
        expect(read(toMarkdown({ ...base, sentence }))).toEqual({ text: sentence, url: base.url });
      }),
    );
  });
});

test('keys are unique', () => {
  const keys = all.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length / LOCALES.length);
  expect(keys.filter((key) => !/^[a-z0-9:.-]+$/u.test(key))).toEqual([]);
});

import { describe, expect, inject, test } from 'vitest';
import type { Service } from '../../src/domain/entries/entry.ts';
import en from '../../content/ui/en.json' with { type: 'json' };
import vi from '../../content/ui/vi.json' with { type: 'json' };
import { getOrThrow } from '../../src/domain/portal.ts';
import { papersAnswer } from '../../src/domain/services/page/answer.ts';
import { resultCode } from '../../src/domain/services/page/results.ts';
import { formNames } from '../../src/domain/services/page/papers.ts';
import { isDoubtfulFee } from '../../src/domain/resolve/source-words.ts';
import { clip } from '../../src/domain/text/clip.ts';
import { urlOf } from '../../src/i18n/addresses/urls.ts';
import { portalOf } from '../content/real-portal.ts';
import { isEvery } from '../mode.ts';
import { attribute, elementsOf, pagesOf, textOf } from './built-site.ts';
import { NAMED_SERVICES } from './named-services.ts';

/**
 * Every word of the source that a service page must show, in both languages, held against the content: papers, steps,
 * ways, fees, times, conditions, results, law.
 */
const portal = portalOf(inject('content'));
const pages = new Map(pagesOf(inject('dist')).map(({ path, html }) => [path, html]));
const LANGUAGES = ['vi', 'en'] as const;

const htmlOf = (id: string, locale: 'vi' | 'en'): string => pages.get(urlOf({ route: 'service', id }, locale)) ?? '';
/** Letters without the space between them: how lines break is the page’s own affair. */
const squash = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, '');
const mainOf = (id: string, locale: 'vi' | 'en'): string => {
  const element = elementsOf(htmlOf(id, locale)).find(({ tagName }) => tagName === 'main');
  return element ? textOf(element) : '';
};
const headingsOf = (id: string): string[] =>
  elementsOf(htmlOf(id, 'vi'))
    .filter(({ tagName }) => tagName === 'h2')
    .map(textOf);

/** The pieces of the source that stand on a page, whole. */
function wordsOf({ procedure }: Service): string[] {
  const { papers, papers_raw: passage, ways, ways_raw: table, results } = procedure;
  const items = papers.flatMap((group) => group.items);
  return [
    procedure.name,
    ...(passage === undefined
      ? [
          ...papers.flatMap(({ group }) => group ?? []),
          ...items.flatMap(({ text, form }) => [text, ...formNames(form)]),
        ]
      : [passage]),
    ...(table === undefined
      ? ways.flatMap(({ time, fees = [], note }) => [
          ...(time ? [time.text] : []),
          ...fees,
          ...(note?.split('\n') ?? []),
        ])
      : [table]),
    ...procedure.steps,
    ...procedure.conditions,
    ...procedure.legal_basis,
    ...results.flatMap(({ name, code }) => [name, resultCode(code) ?? '']),
    ...[procedure.applicants, procedure.decision].filter((text) => text !== undefined),
  ];
}

/** Parts of a page by where they stand in it, since the parts of a passage are told apart by headings of their own. */
const missingOn = (service: Service, locale: 'vi' | 'en'): string[] => {
  // What stands between the lines of a passage is ours: how many papers a case has, and which lines are no paper.
  const own = { vi: vi['service.papers.ownLine'], en: en['service.papers.ownLine'] }[locale];
  const text = squash(mainOf(service.id, locale))
    .replaceAll(squash(own), '')
    .replaceAll(/\(\d+(?:mục|items?)\)/gu, '');
  return wordsOf(service).filter((words) => !text.includes(squash(words)));
};

describe.each(Object.entries(NAMED_SERVICES))('%s', (_name, id) => {
  test.each(LANGUAGES)('every paper, step, fee and time of the source stands on the page in %s', (locale) => {
    expect(missingOn(getOrThrow(portal.services, id), locale)).toEqual([]);
  });

  test('the page begins with the answer, then the papers, and ends with 2021 and its sources', () => {
    const own = headingsOf(id);
    const order = ['Trả lời nhanh', 'Giấy tờ phải mang', 'Làm gì trước khi đi', 'Cách nộp, thời hạn, phí', 'Các bước'];
    expect(own.filter((heading) => order.includes(heading))).toEqual(order);
    const then = own.indexOf(`Năm ${portal.theme.year} và từ đó đến nay`);
    expect(then).toBeGreaterThan(own.indexOf('Căn cứ pháp lý'));
    expect(own.indexOf('Nguồn')).toBeGreaterThan(then);
  });
});

test.each(LANGUAGES)('no service loses a word of its source in %s', (locale) => {
  const wrong = [...portal.services.values()]
    // Pages of one template: the quick run has all of its sample, the whole run every tenth.
    .filter((_service, index) => isEvery || portal.services.size < 500 || index % 10 === 0)
    .flatMap((service) => missingOn(service, locale).map((words) => `${service.id}: ${words.slice(0, 80)}`));
  expect(wrong).toEqual([]);
});

/** Text with the words of others left out. */
const unquoted = (text: string): string => text.replaceAll(/“[^”]*”/gu, '');
const answerOf = (id: string, locale: 'vi' | 'en'): string => {
  const element = elementsOf(htmlOf(id, locale)).find((one) => attribute(one, 'class')?.split(' ').includes('answer'));
  return element ? textOf(element).replaceAll(/\s+/gu, ' ') : '';
};

describe.each(LANGUAGES)('fees in %s', (locale) => {
  const NO_FEE = locale === 'vi' ? 'nguồn không nêu lệ phí' : 'the source names no fee';

  test('an amount or “free” stands only in the words of the source', () => {
    for (const { id } of portal.services.values()) {
      expect(unquoted(answerOf(id, locale)), id).not.toMatch(/\d đồng|\d USD|\d VNĐ|Miễn phí/u);
    }
  });

  test('an amount that lost its noughts is never in the answer', () => {
    for (const { id, procedure } of portal.services.values()) {
      const doubtful = procedure.ways.flatMap(({ fees = [] }) => fees.filter(isDoubtfulFee));
      for (const fee of doubtful) expect(squash(answerOf(id, locale)), id).not.toContain(squash(fee));
    }
  });

  test('a fee the source does not give is said to be missing, one the reading lost is not', () => {
    for (const { id, procedure } of portal.services.values()) {
      const hasFee = procedure.ways.some(({ fees = [] }) => fees.length > 0);
      if (hasFee || procedure.fees_lost) expect(answerOf(id, locale), id).not.toContain(NO_FEE);
      else
        expect(answerOf(id, locale), id).toMatch(
          new RegExp(`${NO_FEE}|để trống|phần mô tả|remarks mention money`, 'u'),
        );
    }
  });

  test('the first papers are named in the answer, at most three, in the words of the source', () => {
    for (const service of portal.services.values()) {
      const papers = papersAnswer(service);
      const first = papers.kind === 'list' ? papers.first : [];
      expect(first.length, service.id).toBeLessThanOrEqual(3);
      for (const { text } of first)
        expect(squash(answerOf(service.id, locale)), service.id).toContain(squash(clip(text, 32)));
    }
  });
});

test('stopgap codes of results are not printed', () => {
  for (const { id, procedure } of portal.services.values()) {
    const codes = procedure.results.flatMap(({ code }) =>
      code !== undefined && resultCode(code) === undefined ? code : [],
    );
    for (const code of codes) expect(mainOf(id, 'vi'), id).not.toContain(`mã ${code}`);
  }
});

test('official words stand once on an English page, marked as Vietnamese', () => {
  for (const id of Object.values(NAMED_SERVICES)) {
    const service = getOrThrow(portal.services, id);
    const { procedure } = service;
    // The forms of a citation name what they cite by its own name.
    const text = squash(mainOf(id, 'en').replace(/Cite(?=Vietnamese administrative form)[\s\S]*$/u, ''));
    const whole = wordsOf(service);
    for (const words of new Set(whole.filter((one) => one.length > 60))) {
      const times = whole.reduce((sum, one) => sum + squash(one).split(squash(words)).length - 1, 0);
      expect(text.split(squash(words)).length - 1, `${id}: ${words.slice(0, 60)}`).toBeLessThanOrEqual(times);
    }
    const marked = elementsOf(htmlOf(id, 'en')).filter((one) => attribute(one, 'lang') === 'vi');
    expect(
      marked.some((one) => textOf(one).trim() === procedure.name),
      id,
    ).toBe(true);
    expect(mainOf(id, 'en').match(/unofficial translation/gu), id).toHaveLength(1);
  }
});

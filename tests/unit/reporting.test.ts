import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactLink } from '../../src/domain/reporting/contact.ts';
import { LONGEST_MAILTO, mailtoHead, withBody } from '../../src/domain/reporting/mailto.ts';
import { reportAt, reportText } from '../../src/domain/reporting/report.ts';
import { refOfPlace } from '../../src/i18n/addresses/page-ref.ts';
import { reportWords } from '../../src/i18n/words/report-words.ts';
import { translator } from '../../src/i18n/language/translate.ts';
import { smallPortal } from './domain/small-portal.ts';

const words = reportWords(translator('vi'));
const letter = { address: 'https://vidu.example/van-ban/659-ubnd-kstt/', ref: 'directive:659-ubnd-kstt' };

/** Parses a mailto address according to RFC 6068. */
const readMail = (href: string): { to: string; subject: string | null; body: string | null } => {
  const { pathname, search } = new URL(href);
  // `+` is a plus sign here, not a space.
  const fields = new URLSearchParams(search.replaceAll('+', '%2B'));
  return { to: decodeURIComponent(pathname), subject: fields.get('subject'), body: fields.get('body') };
};

describe('the text of a report', () => {
  test('names the page and has three blanks', () => {
    expect(reportText({ ...letter, digest: '0123456789ab' }, words)).toMatchInlineSnapshot(`
      "Trang: https://vidu.example/van-ban/659-ubnd-kstt/
      Mã: directive:659-ubnd-kstt
      Bản dựng: 0123456789ab

      Điều sai:

      Điều đúng:

      Nguồn:
      "
    `);
    expect(reportText(letter, reportWords(translator('en')))).toMatchInlineSnapshot(`
      "Page: https://vidu.example/van-ban/659-ubnd-kstt/
      Id: directive:659-ubnd-kstt

      What is wrong:

      What would be right:

      Source:
      "
    `);
  });

  test('follows the reader to a task or another anchor of the page', () => {
    const text = reportText(letter, words);
    const linesAt = (anchor: string, isTask = false): string[] =>
      reportAt(text, '', anchor, isTask).split('\n').slice(0, 2);
    expect(linesAt('#nv-10', true)).toEqual([
      'Trang: https://vidu.example/van-ban/659-ubnd-kstt/#nv-10',
      'Mã: task:659-ubnd-kstt#nv-10',
    ]);
    expect(linesAt('#doan-3')).toEqual([
      'Trang: https://vidu.example/van-ban/659-ubnd-kstt/#doan-3',
      'Mã: directive:659-ubnd-kstt',
    ]);
    expect(reportAt(text, 'https://other.example/', '')).toBe(text);
  });

  test('of a page without address names the one it was opened at', () => {
    const opened = 'https://vidu.example/khong-co/';
    expect(reportAt(reportText({}, words), opened, '').split('\n')[0]).toBe(`Trang: ${opened}`);
  });
});

describe('a mailto: address', () => {
  test('passes Vietnamese, quotation marks, special characters and line ends to the mail program', () => {
    const subject = 'Báo sai sót: “Sở Nội vụ” & \'bạn\' 100% + "x"?';
    const body = 'Điều sai: <b>"Phòng" & ‘Cây’</b>\n1 + 1 = 2; 100%\n#nv-10?';
    const href = withBody(mailtoHead('hoi.dap+1@vidu.example', subject), body);
    expect(readMail(href)).toEqual({
      to: 'hoi.dap+1@vidu.example',
      subject,
      body: body.replaceAll('\n', '\r\n'),
    });
    expect(href).toMatch(/^[!-~]+$/u);
    expect(href).not.toMatch(/["<>]/u);
  });

  test('accepts any text, in at most 2,000 characters, and omits whole lines from the end', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 }).map((part) => part.replace(/\r/gu, ''));
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 8 }), (subject, parts) => {
        const lines = parts.flatMap((part) => part.split('\n'));
        const head = mailtoHead('hoi@vidu.example', subject.slice(0, 20));
        const href = withBody(head, lines.join('\n'));
        expect(href.length).toBeLessThanOrEqual(LONGEST_MAILTO);
        const { body } = readMail(href);
        if (body === null) return;
        const kept = body.split('\r\n');
        expect(kept).toEqual(lines.slice(0, kept.length));
      }),
    );
  });

  test('has no body if no line fits', () => {
    const head = mailtoHead('hoi@vidu.example', 'Báo');
    expect(withBody(head, 'ệ'.repeat(300))).toBe(head);
  });
});

test('a page is named by the public reference of its entry, in any language', () => {
  const portal = smallPortal({
    documents: { '33-2021-nd-cp': {} },
    districts: { 'quan-3': {} },
    wards: { 'quan-3-p6': {} },
    communes: { 'sai-gon': {} },
  });
  expect([
    refOfPlace(portal, { route: 'document', id: 'cv' }),
    refOfPlace(portal, { route: 'document', id: '33-2021-nd-cp' }),
    refOfPlace(portal, { route: 'place', id: 'quan-3' }),
    refOfPlace(portal, { route: 'place', id: '2021-quan-3-p6' }),
    refOfPlace(portal, { route: 'place', id: 'sai-gon' }),
    refOfPlace(portal, { route: 'about' }),
    refOfPlace(portal, { route: 'servicesBy', id: 'co-quan/so-noi-vu' }),
  ]).toEqual([
    'directive:cv',
    'document:33-2021-nd-cp',
    'unit:quan-3',
    'ward:quan-3-p6',
    'commune:sai-gon',
    'page:about',
    'page:servicesBy/co-quan/so-noi-vu',
  ]);
});

describe('the way to report', () => {
  test.each([
    ['none', undefined],
    ['https://vidu.example/gop-y/', { kind: 'open', href: 'https://vidu.example/gop-y/', shown: 'vidu.example/gop-y' }],
    ['tel:1022', { kind: 'call', href: 'tel:1022', shown: '1022' }],
  ])('%s', (contact, expected) => {
    expect(contactLink(contact, 'a', 'b')).toEqual(expected);
  });

  test.each(['hoi@vidu.example', 'mailto:hoi@vidu.example', 'mailto:hoi@vidu.example?subject=x'])(
    '%s is a message with subject and text',
    (contact) => {
      const link = contactLink(contact, 'Báo sai sót', 'a\nb');
      expect(link).toMatchObject({ kind: 'mail', shown: 'hoi@vidu.example' });
      expect(readMail(link?.href ?? '')).toEqual({ to: 'hoi@vidu.example', subject: 'Báo sai sót', body: 'a\r\nb' });
    },
  );
});

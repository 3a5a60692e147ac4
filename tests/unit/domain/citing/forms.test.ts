import { describe, expect, test } from 'vitest';
import { citeAgency, citeService, type Citation } from '../../../../src/domain/citing/citation.ts';
import { FORMS, formsOf } from '../../../../src/domain/citing/forms.ts';
import { at, cited, fields, lines } from './cited.ts';

describe('the forms', () => {
  test('are told in their order', () => {
    const forms = formsOf(cited());
    expect(Object.keys(forms)).toEqual(FORMS);
    expect(forms.administrative).toBe(cited().administrative);
    expect(forms.plain).toBe(
      `${cited().sentence}. Cổng_A (không chính thức), https://a.example/x_y/ (nội dung kiểm tra ngày 23 tháng 11 năm 2026).`,
    );
  });

  test('in Markdown are a link whose words mean nothing else', () => {
    const { markdown } = formsOf({ ...cited(), sentence: 'a*b_[c]<d>`e`|f' });
    expect(markdown).toBe(
      '[a\\*b\\_\\[c\\]\\<d\\>\\`e\\`\\|f](<https://a.example/x_y/>). Cổng\\_A (không chính thức), nội dung kiểm tra ngày 23 tháng 11 năm 2026.',
    );
  });

  test('in BibTeX say as much of a date as is known', () => {
    const dated = (issued: string | null) => fields(formsOf(cited({ issued })).bibtex, 'year', 'month', 'day');
    expect(dated('2021-03-04')).toEqual(['year = {2021}', 'month = mar', 'day = {4}']);
    expect(dated('2021-12')).toEqual(['year = {2021}', 'month = dec']);
    expect(dated('2021-Q2')).toEqual(['year = {2021}']);
    expect(dated('2021')).toEqual(['year = {2021}']);
    expect(dated(null)).toEqual([]);
  });

  test('in BibTeX keep the capitals and the signs of names', () => {
    const { bibtex } = formsOf({ ...cited(), title: '5 % & {a} \\ ~ ^ $ # _' });
    expect(lines(bibtex)).toEqual([
      '@misc{document:cv-5',
      'author = {{Ủy ban}}',
      'title = {{5 \\% \\& \\textbraceleft{}a\\textbraceright{} \\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\$ \\# \\_}}',
      'howpublished = {Cổng\\_A (không chính thức)}',
      'year = {2021}',
      'month = mar',
      'day = {4}',
      'url = {https://a.example/x_y/}',
      'language = {vietnamese}',
      'note = {nội dung kiểm tra ngày 23 tháng 11 năm 2026}',
      '}',
    ]);
    const page = formsOf(citeService({ id: '1.2', name: { vi: 'Khai sinh' } } as never, at())).bibtex;
    expect(fields(page, 'author', 'howpublished')).toEqual(['howpublished = {Cổng\\_A (không chính thức)}']);
    expect(fields(page, 'title', 'note')).toEqual([
      'title = {{Thủ tục hành chính “Khai sinh” (mã 1.2)}}',
      'note = {nội dung kiểm tra ngày 23 tháng 11 năm 2026}',
    ]);
    expect(fields(formsOf(cited({ issued: null })).bibtex, 'note')).toEqual([
      'note = {chưa rõ ngày ban hành; nội dung kiểm tra ngày 23 tháng 11 năm 2026}',
    ]);
    expect(fields(formsOf(cited({}, 'en')).bibtex, 'author', 'title', 'origtitle', 'language')).toEqual([
      'author = {{Committee}}',
      'title = {{Official letter No. 5/UBND: Dialogue}}',
      'origtitle = {Về việc Đối thoại}',
      'language = {english}',
    ]);
  });

  test('in CSL are what a reader of references expects', () => {
    const csl = (citation: Citation): unknown => JSON.parse(formsOf(citation).csl);
    const note = 'nội dung kiểm tra ngày 23 tháng 11 năm 2026';
    expect(csl(cited())).toEqual([
      {
        id: 'document:cv-5',
        type: 'webpage',
        author: [{ literal: 'Ủy ban' }],
        title: 'Công văn số 5/UBND: Về việc Đối thoại',
        'container-title': 'Cổng_A (không chính thức)',
        authority: 'Ủy ban',
        issued: { 'date-parts': [[2021, 3, 4]] },
        URL: 'https://a.example/x_y/',
        language: 'vi',
        note,
      },
    ]);
    const [bare] = csl(cited({ issued: null, symbol: null })) as object[];
    expect(bare).not.toHaveProperty('issued');
    expect(bare).toMatchObject({ title: 'Công văn (chưa rõ số): Về việc Đối thoại' });
    expect(csl(cited({}, 'en'))).toMatchObject([
      { language: 'en', 'original-title': 'Về việc Đối thoại', authority: 'Committee' },
    ]);
    expect(csl(cited({ issued: '2021-06' }))).toMatchObject([{ issued: { 'date-parts': [[2021, 6]] } }]);
    expect(csl(cited({ issued: '2021-Q2' }))).toMatchObject([{ issued: { 'date-parts': [[2021]] } }]);
    const agency = citeAgency({ id: 'so', name: { vi: 'Sở A' } } as never, at());
    expect(csl(agency)).toEqual([
      {
        id: 'agency:so',
        type: 'webpage',
        title: 'Sở A',
        'container-title': 'Cổng_A (không chính thức)',
        URL: 'https://a.example/x_y/',
        language: 'vi',
        note,
      },
    ]);
  });

  test('say when someone looked at the document again, and leave the day of the reader to the reader', () => {
    const forms = formsOf(cited({ checked: '2026-11-25' }));
    expect(fields(forms.bibtex, 'note', 'urldate')).toEqual(['note = {nội dung kiểm tra ngày 25 tháng 11 năm 2026}']);
    expect(JSON.parse(forms.csl)).toMatchObject([{ note: 'nội dung kiểm tra ngày 25 tháng 11 năm 2026' }]);
    expect(forms.csl).not.toContain('accessed');
    expect(forms.plain).toContain('nội dung kiểm tra ngày 25 tháng 11 năm 2026');
  });
});

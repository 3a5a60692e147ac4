import { z } from 'astro/zod';
import { describe, expect, test, vi } from 'vitest';
import { fieldsOf, itemOf, type FormField } from '../../../src/tools/form/fields.ts';
import { KINDS } from '../../../src/tools/interview/entry/kinds.ts';
import { lines } from '../../../src/tools/interview/words/vi/lines.ts';
import { themeSchema } from '../../../src/schema/legislation/theme.ts';
import { portalSchema } from '../../../src/schema/site/portal-settings.ts';
import { sourceSchema } from '../../../src/schema/site/source.ts';
import { read } from '../../content/portal-files.ts';
import { answer, DOCUMENT, END, scratch } from './interview.ts';

// Tests read the whole content up to three times; the timeout is for a slow machine.
vi.setConfig({ testTimeout: 60_000 });

describe('every kind writes a valid file', () => {
  test.each([
    [
      'agency',
      'agencies/so-hoa.yaml',
      [
        ...['Sở Hoa và Cây cảnh', 'Department of Flowers', '3'],
        // Two sources: a new one, which is asked for, and an existing one.
        ...[
          'https://www.vidu.gov.vn/tin/lap-so-hoa.html, báo',
          '',
          'press',
          'Báo Mới',
          'Lập Sở Hoa',
          '19/3/1999',
          'vi',
          '',
        ],
        ...['1', 'so-hoa'],
        ...['abbreviations, founded', 'SHCC', 'SH', '', 'ngày 2 tháng 9 năm 1998', 'bao-vi-du', 'medium', ''],
        ...[
          '9',
          '',
          '',
          '02-1234',
          '',
          '',
          '1999',
          '',
          '+ Danh bạ 1999',
          '',
          '4',
          '',
          '',
          '',
          'vi',
          '',
          'low',
          '',
          'k',
        ],
        ...END,
      ],
    ],
    ['document', 'documents/12-ub.yaml', [...DOCUMENT, 'issuer_agency programmes', 'uy ban', 'trồng cây', ...END]],
    [
      'service',
      'services/1.000001.yaml',
      [
        ...['1.000001', 'Đăng ký trồng cây', 'bo-cay', 'https://dvc.vidu.example/1', '12/QĐ-BC', 'province, commune'],
        ...['', 'Cây xanh', 'Công dân Việt Nam', 'citizen', '', 'Phòng Cây xanh', ''],
        ...['Nộp hồ sơ, rồi chờ', 'Nhận cây', '', 'c', 'online', 'c', '4', 'working-day', '4 Ngày làm việc'],
        ...['1,500,000 Việt Nam Đồng(/cây)', '', 'Cây to', 'c', 'post', 'k', '', '', 'k'],
        ...['c', '', 'Đơn xin cây', '1', '0', 'don.docx', 'k', 'k', '', '1/NQ-HĐ', '', 'c', 'Cây', '', 'k'],
        ...['tháng 1/2000', 'bao-vi-du', 'high'],
        // The field of work that its source names is none of the portal: that alone is asked for again.
        ...['name, agencies_now', 'Tree planting registration', 'cay xanh', '', 'cây cối', ...END],
      ],
    ],
    [
      'dialogue',
      'dialogues/1999-12-20-doi-thoai-cuoi-nam.yaml',
      [
        ...['Đối thoại cuối năm', '', 'dialogue', 'c', 'uy-ban', '', '', '', 'c', 'Hội trường', ''],
        ...['announced', '1/12/1999', '14h ngày 20/12/1999', '20/12/1999, 16:30', 'bao-vi-du', 'high', '', ''],
        ...['', 'quarter', 'quý IV/1999', ...END],
      ],
    ],
  ])('%s', async (kind, path, answers) => {
    const portal = scratch();
    const { status, stdout, stderr } = await answer(portal, [kind], answers);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatchSnapshot();
    expect(read(portal, path)).toMatchSnapshot();
    expect(portal.report('en')).toContain('0 problems');
  });

  test('in English with the descriptions of the schema', async () => {
    const { stdout } = await answer(scratch(), ['document', '--lang', 'en'], [...DOCUMENT, ...END]);
    expect(stdout).toMatchSnapshot();
  });
});

/** The descriptions of a schema, including its groups. */
const linesOf = (group: z.ZodObject): string[] =>
  fieldsOf(group).flatMap((field): string[] => {
    const { core } = itemOf(field) ?? field;
    const isText = (one: FormField) => one.name !== 'vi' && one.name !== 'en';
    return [...(isText(field) ? [field.description] : []), ...(core instanceof z.ZodObject ? linesOf(core) : [])];
  });

test('every description has a Vietnamese one, and none is unused', () => {
  const settings = portalSchema.pick({ name: true, place: true });
  const theme = themeSchema.pick({ year: true, name: true });
  const asked = [...Object.values(KINDS).map(({ schema }) => schema), sourceSchema, settings, theme].flatMap(linesOf);
  expect(Object.keys(lines).sort()).toEqual([...new Set(asked)].sort());
});

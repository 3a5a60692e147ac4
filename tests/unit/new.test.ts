import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { z } from 'astro/zod';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { writeDraft } from '../../src/tools/interview/entry/draft.ts';
import { runNew } from '../../src/tools/interview/run-new.ts';
import { fieldsOf, itemOf, type FormField } from '../../src/tools/interview/asking/fields.ts';
import { KINDS } from '../../src/tools/interview/entry/kinds.ts';
import { lines } from '../../src/tools/interview/words/vi/lines.ts';
import { sourceSchema } from '../../src/schema/site/source.ts';
import { ScratchPortal } from '../content/scratch-portal.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

// Tests read the whole content up to three times; the timeout is for a slow machine.
vi.setConfig({ testTimeout: 60_000 });

const SESSION = 'dialogues/1999-12-03-doi-thoai-ve-cay.yaml';

/** A second portal with a field of work, an upcoming session, and a removed id. */
function scratch(): ScratchPortal {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  portal.write('fields/cay-coi.yaml', 'name:\n  vi: "Cây cối"\n  en: "Trees"\n');
  portal.write(
    SESSION,
    [
      '# Cuộc đầu tiên',
      'title:',
      '  vi:   "Đối thoại về cây"   # tên ngắn',
      'form: dialogue',
      'states:',
      '    - state: announced',
      '      date: "1999-11-20"',
      '      starts: "1999-12-03T08:30+07:00"',
      '      sources: [bao-vi-du]',
      '      confidence: high # theo báo',
      '# hết các trạng thái',
      'note:',
      '  vi: >-',
      '    Dòng một',
      '    dòng hai',
      '',
    ].join('\n'),
  );
  portal.edit('ids.txt', /$/u, 'dialogue:1999-12-03-doi-thoai-ve-cay\n');
  return portal;
}

const anonymous = (text: string): string => text.replaceAll(/\S*portal-\w{6}/gu, '<content>');
const linesFor = (answers: readonly string[]): string => answers.map((line) => `${line}\n`).join('');

/** Runs the command as a process, with piped answers. */
function spawned(portal: ScratchPortal, args: readonly string[], answers: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...args], {
    encoding: 'utf8',
    input: linesFor(answers),
    env: { ...process.env, PORTAL_CONTENT: portal.folder },
  });
  return { status, stdout: anonymous(stdout), stderr: anonymous(stderr) };
}

/** The same within this process. */
async function answer(portal: ScratchPortal, args: readonly string[], answers: readonly string[] = []) {
  vi.stubEnv('PORTAL_CONTENT', portal.folder);
  vi.stubEnv('PORTAL_TODAY', undefined);
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const chunks: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  const status = await runNew(args, Readable.from([linesFor(answers)]), output);
  const stderr = errors.mock.calls.map(([line]) => `${String(line)}\n`).join('');
  errors.mockRestore();
  return { status, stdout: anonymous(chunks.join('')), stderr: anonymous(stderr) };
}

const read = ({ folder }: ScratchPortal, path: string): string => readFileSync(join(folder, path), 'utf8');

/** All files of a portal with their bytes, and its folders. */
const bytesOf = (portal: ScratchPortal): Record<string, string> =>
  Object.fromEntries(
    readdirSync(portal.folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((path) => [path, statSync(join(portal.folder, path)).isFile() ? read(portal, path) : '/']),
  );

const AGENCY = ['Sở Hoa', 'Department of Flowers', 'department', 'bao-vi-du', 'high', ''];
const DOCUMENT = ['cong-van', '12/UB', 'Ủy ban Thị xã Ví Dụ', '', '19/3/1999', 'Tưới cây', '', 'báo ví dụ', 'high', ''];
const END = ['', ''];

describe('every kind writes a valid file', () => {
  test.each([
    [
      'agency',
      'agencies/so-hoa.yaml',
      [
        ...['Sở Hoa và Cây cảnh', 'Department of Flowers', '3'],
        // Two sources: a new one, which is asked for, and an existing one.
        ...['https://www.vidu.gov.vn/tin/lap-so-hoa.html, báo', '', 'Báo Mới', 'Lập Sở Hoa', 'vi'],
        ...['1', 'so-hoa'],
        ...['abbreviations, founded', 'SHCC', 'SH', '', 'ngày 2 tháng 9 năm 1998', 'bao-vi-du', 'medium', ''],
        ...['9', '', '', '02-1234', '', '', '1999', '', '+ Danh bạ 1999', '', '', '', 'vi', 'low', '', 'k'],
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
        ...['Đối thoại cuối năm', '', 'dialogue'],
        ...['announced', '1/12/1999', '14h ngày 20/12/1999', '20/12/1999, 16:30', 'bao-vi-du', 'high', '', ''],
        ...['', 'hosts, quarter', 'uy-ban', '', '', 'quý IV/1999', ...END],
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

test('invalid answers are refused with the messages of the check, and asked again', async () => {
  const portal = scratch();
  const { status, stdout } = await answer(
    portal,
    ['document'],
    [
      ...[
        'giay-moi',
        '4',
        '12/UB',
        '',
        'Ủy ban',
        '',
        '31/02/1999',
        'hôm qua',
        '19/3/2021',
        '19/3/1999',
        'Tưới\u200b cây',
      ],
      ...['Tưới cây', '', 'bao-vi-dua', '', 'ftp://vidu.example/x', 'bao', 'chắc', 'high'],
      ...['12-UB', '13-ub', '12-ub', 'kind', 'signatory', 'Nguyễn Văn A', ...END],
    ],
  );
  expect(status).toBe(0);
  expect(stdout.split('\n').filter((line) => line.includes(' ! '))).toMatchSnapshot();
  expect(read(portal, 'documents/12-ub.yaml')).toContain('type: quyet-dinh\nsymbol: "12/UB"');
});

test('problems of the whole content are reported before writing, and their field is asked again', async () => {
  const portal = scratch();
  const answers = [...AGENCY, 'members', 'uy-ban', '', 'text', '', '', '', ''];
  const { status, stdout } = await answer(portal, ['agency'], answers);
  expect(stdout).toContain('! cơ quan loại “department” mà có thành viên  →  chỉ loại collective mới có “members”');
  expect(status).toBe(0);
  expect(read(portal, 'agencies/so-hoa.yaml')).not.toContain('members');
});

test('statements about the present ask for the date of verification', async () => {
  const portal = scratch();
  const answers = [...DOCUMENT, 'effective', '1/6/1999', '', '15/1/2000', ...END];
  const { status, stdout } = await answer(portal, ['document'], answers);
  expect(status).toBe(0);
  expect(stdout).toContain('nói hôm nay thế nào mà không ghi ngày xem lại  →  thêm “checked”');
  expect(read(portal, 'documents/12-ub.yaml')).toContain('effective: "1999-06-01"\nchecked: "2000-01-15"\n');
});

test('an ambiguous name of an entry is resolved by a list', async () => {
  const portal = scratch();
  portal.write('agencies/uy-ban-cu.yaml', read(portal, 'agencies/uy-ban.yaml').replace('Ủy ban', 'Ủy ban cũ của'));
  portal.edit('ids.txt', /$/u, 'agency:uy-ban-cu\n');
  const { stdout } = await answer(portal, ['document'], [...DOCUMENT, 'issuer_agency', 'ủy', '2', ...END]);
  expect(stdout).toContain(
    '  “ủy” có ở nhiều mục:\n  1 uy-ban – Ủy ban Thị xã Ví Dụ\n  2 uy-ban-cu – Ủy ban cũ của Thị xã Ví Dụ\n',
  );
  expect(read(portal, 'documents/12-ub.yaml')).toContain('issuer_agency: uy-ban-cu\n');
});

test('a field can be changed before writing', async () => {
  const portal = scratch();
  await answer(portal, ['agency'], [...AGENCY, '', 'kind', 'board', '']);
  expect(read(portal, 'agencies/so-hoa.yaml')).toContain('kind: board\n');
});

describe('an id', () => {
  test.each([
    ['that is taken', 'agency', [...AGENCY.slice(0, -1), 'uy-ban'], 'mã “uy-ban” đã thuộc về agencies/uy-ban.yaml'],
    [
      'that was taken back',
      'agency',
      [...AGENCY.slice(0, -1), 'phong-cu'],
      'agency:phong-cu đã bị thu hồi mà nay dùng lại',
    ],
    ['that Windows reserves', 'agency', [...AGENCY.slice(0, -1), 'con'], 'tên “con” không dùng được trên mọi hệ tệp'],
    [
      'that a directive bears',
      'document',
      ['cong-van', '7/UB', 'A', '', '', 'B', '', 'bao', 'high', '7-ub'],
      'mã “7-ub” đã thuộc về directives/7-ub.yaml',
    ],
    ['that is no code', 'service', ['1001193'], '“1001193” không phải mã thủ tục'],
  ])('%s is refused', async (_what, kind, answers, message) => {
    const portal = scratch();
    const before = bytesOf(portal);
    const { status, stdout } = await answer(portal, [kind], answers);
    expect(stdout).toContain(`  ! ${message}`);
    expect(status).toBe(2);
    expect(bytesOf(portal)).toEqual(before);
  });

  test('that is in use is proposed with its year', async () => {
    const answers = ['nghi-quyet', '1/NQ-HĐ', 'Hội đồng', '', '2/1999', 'Quỹ', '', 'bao', 'high', '', ...END];
    const portal = scratch();
    expect((await answer(portal, ['document'], answers)).status).toBe(0);
    expect(read(portal, 'ids.txt')).toMatch(/document:1-nq-hd-1999\n$/u);
  });
});

describe('nothing is written and no file changes', () => {
  const ends = async (args: string[], answers: string[]) => {
    const portal = scratch();
    const before = bytesOf(portal);
    const { status, stderr } = await answer(portal, args, answers);
    expect(bytesOf(portal)).toEqual(before);
    return { status, stderr };
  };
  const STOPPED = { status: 2, stderr: 'Đã dừng, chưa ghi gì.\n' };

  test.each([1, 4, AGENCY.length, AGENCY.length + 1])('if the answers end after %i of them', async (count) => {
    expect(await ends(['agency'], [...AGENCY, ''].slice(0, count))).toEqual(STOPPED);
  });

  test('if the user declines the file', async () => {
    expect(await ends(['agency'], [...AGENCY, '', 'k'])).toEqual(STOPPED);
  });

  test('if the content had problems before', async () => {
    const portal = scratch();
    portal.edit('themes/1999.yaml', 'year: 1999', 'year: soon');
    const before = bytesOf(portal);
    const { status, stderr } = await answer(portal, ['agency'], [...AGENCY, ...END]);
    expect(status).toBe(1);
    expect(stderr).toContain('themes/1999.yaml:1:7');
    expect(bytesOf(portal)).toEqual(before);
  });

  test.each([
    ['a file stands where a folder is needed', 'portal.yaml/x.yaml'],
    ['a folder stands where the file is to go', 'sources'],
  ])('when %s', (_what, path) => {
    const portal = scratch();
    const before = bytesOf(portal);
    const files = ['agencies/new.yaml', 'new-folder/a.yaml', 'ids.txt', path].map((each) => ({
      path: each,
      text: 'x',
    }));
    expect(() => {
      writeDraft(portal.folder, files);
    }).toThrow();
    expect(bytesOf(portal)).toEqual(before);
  });

  test('after Ctrl+C', async () => {
    const portal = scratch();
    const before = bytesOf(portal);
    const child = spawn(process.execPath, ['src/cli/new.ts', 'agency'], {
      env: { ...process.env, PORTAL_CONTENT: portal.folder },
    });
    child.stdin.write('Sở Hoa\n');
    await new Promise<void>((resolve) => {
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += String(chunk);
        if (output.includes('en: ')) resolve();
      });
    });
    child.kill('SIGINT');
    const [status] = (await once(child, 'exit')) as [number];
    expect(status).toBe(2);
    expect(bytesOf(portal)).toEqual(before);
  });
});

describe('a state is added to the file of a session', () => {
  const added = async (step: string, answers: string[], before?: ScratchPortal) => {
    const portal = before ?? scratch();
    const old = read(portal, SESSION);
    const result = await answer(portal, ['dialogue', `--${step}`, 've-cay'], answers);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const lines = old.split('\n');
    const now = read(portal, SESSION).split('\n');
    // All previous lines remain, in order; the others are new.
    let next = 0;
    const fresh = now.filter((line) => line !== lines[next] || ((next += 1), false));
    expect(next).toBe(lines.length);
    expect(portal.report('en')).toContain('0 problems');
    return { portal, fresh: fresh.join('\n'), text: now.join('\n'), stdout: result.stdout };
  };
  const TOLD = ['bao', 'high', ''];

  test('if it is moved, and moved again', async () => {
    const { portal, text } = await added('move', ['1/12/1999', '9 giờ 15 ngày 10/12/1999', '', ...TOLD, '', '']);
    expect(text).toMatchSnapshot();
    await added('move', ['2/12/1999', 'quý 1/2000', '', ...TOLD, '', ''], portal);
  });

  test('if it is cancelled, after which no state can follow', async () => {
    const { portal, fresh } = await added('cancel', ['1/12/1999', ...TOLD, '']);
    expect(fresh).toMatchSnapshot();
    const { status, stdout } = await answer(portal, ['dialogue', '--move', 've-cay']);
    expect(status).toBe(1);
    expect(stdout).toContain(
      '“rescheduled” đứng sau “cancelled”, trạng thái khép lại một phiên  →  bỏ trạng thái này; phiên được tổ chức lại là một mục mới trong dialogues/',
    );
  });

  test('if it was held, by default as planned, and if answers were published', async () => {
    const { portal, text, stdout } = await added('report', [
      ...['4/12/1999', '', '', 'https://vidu.example/tuong-thuat', '', '', '', 'vi', 'high', ''],
      ...['c', 'report', 'https://vidu.example/tuong-thuat', '', ''],
    ]);
    expect(stdout).toMatchSnapshot();
    expect(text).toMatchSnapshot();
    const LINK = ['c', 'answers', 'https://vidu.example/tra-loi', '', ''];
    expect((await added('outcome', ['5/12/1999', ...TOLD, ...LINK], portal)).fresh).toMatchSnapshot();
  });

  test('if its day is announced', async () => {
    const portal = scratch();
    portal.edit(SESSION, 'announced', 'expected');
    portal.edit(SESSION, '1999-12-03T08:30+07:00', '1999-12');
    expect((await added('announce', ['30/11/1999', '8h30 3/12/1999', '', ...TOLD, '', ''], portal)).fresh).toContain(
      '"1999-12-03T08:30+07:00"',
    );
  });

  test('unless the rules of sessions forbid it', async () => {
    const portal = scratch();
    const before = bytesOf(portal);
    const { status, stdout } = await answer(
      portal,
      ['dialogue', '--report', 've-cay'],
      ['1/12/1999', '', '', ...TOLD, ''],
    );
    expect(status).toBe(2);
    expect(stdout).toContain('! phiên ghi là đã diễn ra “1999-12-03T08:30+07:00” theo một tin ngày 1999-12-01');
    expect(bytesOf(portal)).toEqual(before);
  });
});

test.each([
  [[]],
  [['theme']],
  [['agency', 'document']],
  [['agency', '--lang', 'fr']],
  [['agency', '--move', 've-cay']],
  [['dialogue', '--move', 'x', '--cancel', 'x']],
  [['dialogue', '--move', 've-hoa']],
])('%j is refused with one line that says what is right', async (args) => {
  const { status, stderr } = await answer(scratch(), args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^[^\n]+\n$/u);
  expect(stderr).toMatchSnapshot();
});

describe('as a process', () => {
  test('accepts piped answers', () => {
    const portal = scratch();
    expect(spawned(portal, ['agency'], [...AGENCY, ...END])).toMatchObject({ status: 0, stderr: '' });
    expect(portal.report('en')).toContain('0 problems');
  });

  test.each([[['dialogue', '--move']], [['dialogue', '--postpone', 've-cay']]])(
    'it refuses %j with one line',
    (args) => {
      const { status, stderr } = spawned(scratch(), args);
      expect(status).toBe(2);
      expect(stderr).toMatchSnapshot();
    },
  );

  test('--help is bilingual', () => {
    const { status, stdout } = spawned(scratch(), ['--help']);
    expect(status).toBe(0);
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
  const asked = [...Object.values(KINDS).map(({ schema }) => schema), sourceSchema].flatMap(linesOf);
  expect(Object.keys(lines).sort()).toEqual([...new Set(asked)].sort());
});

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { MESSAGE_LOCALES, type MessageLocale } from '../../src/reader/messages/messages.ts';
import { runImport, type ImportOptions } from '../../src/tools/procedures/run-import.ts';
import { rowSchema } from '../../src/tools/procedures/row-schema.ts';
import type { ProcedureRow } from '../../src/tools/procedures/row.ts';
import { ScratchPortal } from '../content/scratch-portal.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

vi.setConfig({ testTimeout: 60_000 });

const DAY = '1999-11-01';
const LATER = '1999-12-01';

/** A row of a reading, as the national portal might say it. */
const row = (code: string, over: Partial<Record<keyof ProcedureRow | 'feez', unknown>> = {}): object => ({
  code,
  name: `Trồng cây ${code}`,
  ministry: 'bo-cay',
  url: `https://vidu.example/${code}`,
  decision: '12/QĐ-BC',
  tiers: ['province'],
  kind: null,
  field: 'Cây xanh',
  applicants: 'Công dân Việt Nam',
  audience: 'citizen',
  competent: 'Ủy ban',
  carried_out_by: null,
  reception: null,
  steps: ['Nộp hồ sơ.', 'Nhận cây.'],
  ways: [
    {
      channel: 'online',
      time: { value: 5, unit: 'day', text: '5 Ngày' },
      fees: [{ kind: null, text: '20 VNĐ(/cây)' }],
    },
  ],
  ways_clean: true,
  papers: [{ group: null, items: [{ text: 'Đơn', originals: 1, copies: 0, form: 'don.docx' }] }],
  papers_clean: true,
  conditions: [],
  legal_basis: ['1/2019/NQ-HĐ'],
  results: [{ name: 'Cây', code: null }],
  ...over,
});

const THREE = ['1.000001', '1.000002', '2.000003'].map((code) => row(code));
const linesOf = (rows: readonly (object | string)[]): string =>
  rows.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('');

/** A portal whose fields and readings know the rows above. */
function scratch(): ScratchPortal {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  portal.write('fields/cay.yaml', 'name: { vi: "Cây", en: "Trees" }\nsource_names: ["Cây xanh"]\n');
  portal.write(
    'readings/01-cay.yaml',
    'rows: [{ when: { competent: ["Ủy ban"] }, decides: [uy-ban], reason: "Its name", confidence: high }]\n',
  );
  return portal;
}

const read = ({ folder }: ScratchPortal, path: string): string => readFileSync(join(folder, path), 'utf8');
const bytesOf = (portal: ScratchPortal): Record<string, string> =>
  Object.fromEntries(
    readdirSync(portal.folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((path) => [path, statSync(join(portal.folder, path)).isFile() ? read(portal, path) : '/']),
  );

/** The folder of the portal, and that of its file, by names that stay the same. */
const anonymous = (text: string): string => text.replaceAll(/[^\s“]*portal-\w{6}/gu, '<content>');

/** A file of rows beside a portal: hidden, so that it is no content. */
function fileOf(portal: ScratchPortal, rows: readonly (object | string)[]): string {
  portal.write('.rows.jsonl', linesOf(rows));
  return join(portal.folder, '.rows.jsonl');
}

/** Imports rows in this process. */
function run(portal: ScratchPortal, rows: readonly (object | string)[], options: Partial<ImportOptions> = {}) {
  vi.stubEnv('PORTAL_CONTENT', portal.folder);
  vi.stubEnv('PORTAL_TODAY', undefined);
  const [out, errors] = (['log', 'error'] as const).map((to) =>
    vi.spyOn(console, to).mockImplementation(() => undefined),
  );
  const file = fileOf(portal, rows);
  const status = runImport(file, { lang: 'en', read: DAY, source: 'bao-vi-du', ...options });
  const said = [...(out?.mock.calls ?? []), ...(errors?.mock.calls ?? [])].map(([line]) => String(line)).join('\n');
  out?.mockRestore();
  errors?.mockRestore();
  return { status, said: anonymous(said) };
}

/** What both languages say of an import that writes nothing; the code that both exit with. */
function inBoth(portal: ScratchPortal, rows: readonly (object | string)[], options: Partial<ImportOptions> = {}) {
  const before = bytesOf(portal);
  const said = MESSAGE_LOCALES.map((lang: MessageLocale) => run(portal, rows, { ...options, lang }));
  const after = bytesOf(portal);
  for (const files of [before, after]) delete files['.rows.jsonl'];
  expect(after).toEqual(before);
  const [first, ...others] = new Set(said.map(({ status }) => status));
  expect(others).toEqual([]);
  return { status: first, said: said.map((one) => one.said).join('\n\n=====\n\n') };
}

/** A portal into which three procedures were imported. */
function imported(): ScratchPortal {
  const portal = scratch();
  expect(run(portal, THREE).status).toBe(0);
  return portal;
}

describe('a reading', () => {
  test('adds what is new, each with its file and its id, and nothing on trial', () => {
    const portal = scratch();
    expect(inBoth(portal, THREE, { dryRun: true })).toMatchSnapshot();
    const { status, said } = run(portal, THREE);
    expect(status).toBe(0);
    expect(said).toContain('Written: 4 files.');
    expect(read(portal, 'services/1.000001.yaml')).toMatchSnapshot();
    expect(read(portal, 'ids.txt')).toMatch(/service:1\.000001\nservice:1\.000002\nservice:2\.000003\n$/u);
    expect(portal.report('en')).toContain('0 problems');
  });

  test('that is the same changes nothing, and one of a later day only the day', () => {
    const portal = imported();
    const before = bytesOf(portal);
    expect(run(portal, THREE).said).toContain('Nothing changes.');
    expect(bytesOf(portal)).toEqual(before);
    const { said } = run(portal, THREE, { read: LATER });
    expect(said).toMatch(/read again\s+3/u);
    const text = before['services/1.000001.yaml'] ?? '';
    expect(read(portal, 'services/1.000001.yaml')).toBe(text.replace(`read: "${DAY}"`, `read: "${LATER}"`));
  });

  test('updates its own part of a file, field by field, and no byte of the rest', () => {
    const portal = imported();
    const file = 'services/1.000001.yaml';
    portal.edit(file, /^/u, '# Của chúng tôi\nname: {en:   "Plant"}\nasks: ["cây"] # lời thường\n');
    portal.edit(file, /$/u, '\n# Cuối\nnote:\n  vi: "Một lưu ý"\n');
    const [head, tail] = read(portal, file).split(/^procedure:[\s\S]*confidence: high\n/mu);
    const changed = row('1.000001', {
      name: 'Trồng một cây to',
      decision: null,
      steps: ['Nộp hồ sơ.', 'Chờ.', 'Nhận cây.'],
      ways: [
        {
          channel: 'online',
          time: { value: 7, unit: 'day', text: '7 Ngày' },
          fees: [{ kind: null, text: '30 VNĐ(/cây)' }],
        },
      ],
      conditions: [`${'Đất rộng, '.repeat(40)}có nước.`],
    });
    const rows = [changed, ...THREE.slice(1)];
    expect(inBoth(portal, rows, { read: LATER, dryRun: true })).toMatchSnapshot();
    expect(run(portal, rows, { read: LATER }).status).toBe(0);
    const now = read(portal, file);
    expect(now.startsWith(head ?? '?')).toBe(true);
    expect(now.endsWith(tail ?? '?')).toBe(true);
    expect(now).toContain('name: "Trồng một cây to"');
    expect(portal.report('en')).toContain('0 problems');
    expect(run(portal, rows, { read: LATER }).said).toContain('Nothing changes.');
  });

  test('that lacks a procedure marks it, and one that has it again takes the mark away', () => {
    const portal = imported();
    const rows = THREE.slice(0, 2);
    expect(inBoth(portal, rows, { read: LATER })).toMatchSnapshot();
    expect(run(portal, rows, { read: LATER, allowGone: 1 }).status).toBe(0);
    const file = 'services/2.000003.yaml';
    expect(read(portal, file)).toContain(`not_seen_since: "${LATER}"`);
    expect(portal.report('en')).toContain('0 problems');
    // The day stays that of the first reading that lacked it.
    expect(run(portal, rows, { read: '1999-12-15' }).status).toBe(0);
    expect(read(portal, file)).toContain(`not_seen_since: "${LATER}"`);
    expect(inBoth(portal, THREE, { read: '1999-12-24', dryRun: true })).toMatchSnapshot();
    expect(run(portal, THREE, { read: '1999-12-24' }).status).toBe(0);
    expect(read(portal, file)).not.toContain('not_seen_since');
  });

  test('of one ministry or tier says nothing of any other', () => {
    const portal = scratch();
    const others = [
      row('1.000004', { ministry: 'bo-hoa' }),
      row('1.000005', { tiers: ['commune'] }),
      row('1.000006', { tiers: ['province', 'commune'] }),
    ];
    expect(run(portal, [...THREE, ...others]).status).toBe(0);
    const { status, said } = run(portal, THREE, { read: LATER });
    expect(status).toBe(0);
    expect(said).toMatch(/gone\s+0/u);
  });

  test('that is older than what stands is refused, unless that is wanted', () => {
    const portal = imported();
    const rows = [row('1.000001', { name: 'Tên cũ' }), ...THREE.slice(1)];
    expect(inBoth(portal, rows, { read: '1999-10-01' })).toMatchSnapshot();
    expect(run(portal, rows, { read: '1999-10-01', allowOlder: true }).status).toBe(0);
  });

  test('finds a procedure that was written by hand, and lacks none that was', () => {
    const portal = imported();
    portal.edit('services/2.000003.yaml', /^ {2}digest: .*\n/mu, '');
    expect(run(portal, THREE.slice(0, 2), { read: LATER }).said).toMatch(/gone\s+0/u);
    expect(run(portal, THREE, { read: LATER }).status).toBe(0);
    expect(read(portal, 'services/2.000003.yaml')).toMatch(/^ {2}digest: "[0-9a-f]{64}"$/mu);
  });
});

describe('bad input', () => {
  const way = (over: object): object[] => [{ channel: 'online', ...over }];

  test('is told with line and reason, all at once, and nothing is written', () => {
    const rows = [
      row('1.000001'),
      JSON.stringify(row('1.000002')).slice(0, 300),
      row('1000003'),
      row('1.000001', { name: 'Tên khác' }),
      '[]',
      '7',
      row('1.000004', { papers: [{ group: null, items: [{ text: 'Đ'.repeat(20_001), originals: 0, copies: 0 }] }] }),
      row('1.000005', { ways: way({ time: { value: 5, unit: 'week', text: '5 tuần' } }) }),
      row('1.000006', { ways: way({ channel: 'fax' }) }),
      row('1.000007', { url: 'javascript:alert(1)', steps: [''], feez: 1 }),
      row('1.000008', { tiers: [], decision: 7, name: undefined }),
      row('1.000009', { results: [{ name: 'Cây' }] }),
      '',
      row('1.000010'),
    ];
    const both = inBoth(scratch(), rows);
    expect(both.status).toBe(1);
    expect(both.said).toMatchSnapshot();
  });

  test('that is no UTF-8 is told with its line', () => {
    const portal = scratch();
    vi.stubEnv('PORTAL_CONTENT', portal.folder);
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    portal.write('.rows.jsonl', Buffer.concat([Buffer.from(linesOf(THREE.slice(0, 1))), Buffer.from([0x7b, 0xff])]));
    expect(runImport(join(portal.folder, '.rows.jsonl'), { lang: 'en', read: DAY, source: 'bao-vi-du' })).toBe(1);
    expect(anonymous(String(errors.mock.calls[0]?.[0]))).toMatchSnapshot();
  });

  test('that its own words contradict is refused with its line', () => {
    const both = inBoth(scratch(), [
      row('1.000001', { audience: 'business' }),
      row('1.000002', { ways: way({ time: { value: 3, unit: 'day', text: '5 Ngày' } }) }),
      row('1.000003'),
    ]);
    expect(both.status).toBe(1);
    expect(both.said).toMatchSnapshot();
  });

  test('that is unusual is taken as it is, and said', () => {
    const rows = [
      row('1.000001', { ways: way({ time: { value: 5, unit: null, text: '5' } }) }),
      row('1.000002', { steps: ['Nộp <b>hồ sơ</b> dưới <5 tấn.'] }),
      row('1.000003', { legal_basis: ['Luật số 58', '167/2025', '66.7/2025/NQ-CP', '12/QĐ- TTg'] }),
      row('1.000004', { competent: 'Cục Lá', carried_out_by: 'Chi cục Cành' }),
      row('1.000005', { field: 'Hoa kiểng' }),
      row('1.000006', { name: 'Trồ\u200bng\u00ad cây', steps: ['Nộp hồ sơ'.normalize('NFD')] }),
      row('1.000006', { name: 'Trồng cây', steps: ['Nộp hồ sơ'] }),
      row('1.000007', { papers: [{ group: null, items: [{ text: 'Đ'.repeat(20_000), originals: 0, copies: 0 }] }] }),
    ];
    const portal = scratch();
    expect(inBoth(portal, rows, { dryRun: true })).toMatchSnapshot();
    expect(run(portal, rows).status).toBe(0);
    expect(read(portal, 'services/1.000002.yaml')).toContain('"Nộp <b>hồ sơ</b> dưới <5 tấn."');
    expect(read(portal, 'services/1.000006.yaml')).toContain('name: "Trồng cây"\n');
    // Only the field of work waits for an editor, and keeps no later reading out.
    expect(portal.validate().problems.map(({ rule }) => rule)).toEqual(['service-field']);
    expect(run(portal, rows).said).toContain('Nothing changes.');
  });

  test.each([
    ['an empty file', ['', ''], {}],
    ['no day', THREE, { read: undefined }],
    ['no source', THREE, { source: undefined }],
    ['a source nobody wrote', THREE, { source: 'bao-vi-du-2' }],
    ['a source like no other', THREE, { source: 'github-xyz' }],
    ['no day and no source, on trial', THREE, { read: undefined, source: undefined, dryRun: true }],
  ] as const)('%s', (_what, rows, options) => {
    expect(inBoth(scratch(), rows, options)).toMatchSnapshot();
  });

  test('content that is not sound is mended first', () => {
    const portal = scratch();
    portal.edit('themes/1999.yaml', 'year: 1999', 'year: soon');
    expect(inBoth(portal, THREE)).toMatchSnapshot();
  });
});

describe('the content is held against a file', () => {
  test('and is equal', () => {
    expect(inBoth(imported(), THREE, { verify: true })).toMatchSnapshot();
  });

  test('or differs, field by field, by digest, and in what is there', () => {
    const portal = imported();
    portal.edit('services/1.000001.yaml', 'Nhận cây.', 'Nhận hoa.');
    portal.edit('services/1.000002.yaml', /digest: "\w{4}/u, 'digest: "0000');
    const both = inBoth(portal, [...THREE.slice(0, 2), row('1.000009')], { verify: true });
    expect(both.status).toBe(1);
    expect(both.said).toMatchSnapshot();
  });
});

describe('the command', () => {
  const command = (portal: ScratchPortal, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/import.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, PORTAL_CONTENT: portal.folder },
    });
    return { status, stdout: anonymous(stdout), stderr: anonymous(stderr) };
  };

  test('imports, says so, and exits with 0', () => {
    const portal = scratch();
    const file = fileOf(portal, THREE);
    const args = ['procedures', file, '--read', DAY, '--source', 'bao-vi-du', '--lang', 'en'];
    expect(command(portal, ...args)).toMatchSnapshot();
    expect(portal.report('en')).toContain('0 problems');
    expect(command(portal, 'procedures', '--verify', file)).toMatchObject({ status: 0, stderr: '' });
  });

  test('says what is wrong on standard error, and exits with 1', () => {
    const portal = scratch();
    expect(command(portal, 'procedures', fileOf(portal, ['{']), '--read', DAY)).toMatchSnapshot();
  });

  test.each([
    [[]],
    [['documents', 'x.jsonl']],
    [['procedures']],
    [['procedures', 'a.jsonl', 'b.jsonl']],
    [['procedures', 'no-such.jsonl']],
    [['procedures', 'no-such.jsonl', '--read', '20/07/2026']],
    [['procedures', 'no-such.jsonl', '--allow-gone', 'all', '--lang', 'en']],
    [['procedures', 'no-such.jsonl', '--lang', 'fr']],
    [['procedures', 'no-such.jsonl', '--force']],
  ])('refuses %j with one line that says what is right', (args) => {
    const { status, stdout, stderr } = command(scratch(), ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect(stderr).toMatchSnapshot();
  });

  test('--help says in both languages what it does', () => {
    const { status, stdout } = command(scratch(), '--help');
    expect(status).toBe(0);
    expect(stdout).toMatchSnapshot();
  });

  test('--schema prints the shape of a row, which programs understand', () => {
    const { status, stdout } = command(scratch(), 'procedures', '--schema');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(rowSchema())));
    const isRow = new Ajv2020({ strict: false, formats: { uri: true } }).compile(JSON.parse(stdout) as object);
    expect(THREE.every((one) => isRow(one))).toBe(true);
    expect([row('1000001'), row('1.000001', { tiers: ['district'] }), {}].some((one) => isRow(one))).toBe(false);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { bytesOf, read } from '../../content/portal-files.ts';
import { imported, inBoth, run, scratch } from './importing.ts';
import { DAY, LATER, row, THREE } from './rows.ts';

vi.setConfig({ testTimeout: 60_000 });

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

import { describe, expect, test } from 'vitest';
import { service } from '../../content/add-entry.ts';
import type { ScratchPortal } from '../../content/scratch-portal.ts';
import { run, scratch } from './running.ts';

describe('check', () => {
  test('only prints a count for valid content', () => {
    expect(run('check', ['--lang', 'en'], { PORTAL_CONTENT: scratch().folder })).toMatchObject({
      status: 0,
      stdout: [
        'Content is sound: 19 files, 0 problems.',
        'No git history of ids.txt: whether ids were ever deleted from it could not be checked.',
        '',
      ].join('\n'),
    });
  });

  test('exits 1 and lists every problem in Vietnamese', () => {
    const portal = scratch();
    portal.edit('themes/1999.yaml', 'year: 1999', 'year: soon');
    const { status, stdout } = run('check', [], { PORTAL_CONTENT: portal.folder });
    expect(status).toBe(1);
    expect(stdout).toContain('themes/1999.yaml:1:7  “year” là chữ (trong "ngoặc kép"): soon  →  viết số');
  });

  describe('--stale', () => {
    const portalWithClaims = (): ScratchPortal => {
      const portal = scratch();
      portal.edit('documents/1-nq-hd.yaml', 'subject:', 'effective: "1998-12-01"\nchecked: "1999-06"\nsubject:');
      portal.edit(
        'agencies/uy-ban.yaml',
        /$/u,
        'confirmed:\n  - { date: "1999-02-01", sources: [bao-vi-du], confidence: high }\n',
      );
      return portal;
    };
    const stale = (portal: ScratchPortal, ...more: string[]) => {
      const { status, stdout, stderr } = run('check', ['--stale', ...more], { PORTAL_CONTENT: portal.folder });
      return { status, stderr, stdout: stdout.replaceAll(/\S*portal-\w{6}/gu, '<folder>') };
    };

    test('lists statements about the present, unverified first, then oldest first, and exits 0', () => {
      const portal = portalWithClaims();
      portal.edit(
        'portal.yaml',
        'current: []',
        'current:\n  - name: { vi: "Cổng", en: "Portal" }\n    url: "https://vidu.example/"\n    purpose: { vi: "Hỏi", en: "Ask" }\n    sources: [bao-vi-du]',
      );
      expect(stale(portal)).toMatchSnapshot();
      expect(stale(portal, '--lang', 'en')).toMatchSnapshot();
    });

    test('--before excludes those verified since', () => {
      expect(stale(portalWithClaims(), '--before', '1999-03-01')).toMatchSnapshot();
      expect(stale(portalWithClaims(), '--before', '1999-01-01').stdout).toMatch(/^0 điều/u);
    });

    test.each([
      [['--before', '1999-01-01']],
      [['--stale', '--before', '1/3/1999']],
      [['--stale', '--before', '1999-02-30']],
    ])('%j is refused with one line that says what is right', (args) => {
      const { status, stdout, stderr } = run('check', args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatchSnapshot();
    });
  });

  describe('--readings', () => {
    const read = (): ScratchPortal => {
      const portal = scratch();
      service(portal, (yaml) => yaml.replace('agencies_now: [uy-ban]\n', 'asks: ["xin cây"]\nrelevance: 3\n'));
      service(portal, (yaml) => yaml.replace('agencies_now: [uy-ban]\n', ''), '1.000002');
      portal.edit('services/1.000002.yaml', 'tiers: [province]', 'tiers: [commune]');
      portal.edit('fields/cay.yaml', /$/u, 'source_names: ["Cây xanh"]\n');
      portal.write(
        'readings/01-cay.yaml',
        `rows:
  - { when: { tiers: [province] }, decides: [uy-ban], reason: "Tier", confidence: medium }
  - { when: { name: ["khác"] }, decides: [uy-ban], reason: "Answers nothing", confidence: low }
  - { when: { codes: ["1.000001"] }, receives: [uy-ban], reason: "Its words", confidence: high }
`,
      );
      return portal;
    };
    const readings = (portal: ScratchPortal, ...more: string[]) => {
      const { status, stdout, stderr } = run('check', ['--readings', ...more], { PORTAL_CONTENT: portal.folder });
      return { status, stderr, stdout: stdout.replaceAll(/\S*portal-\w{6}/gu, '<folder>') };
    };

    test('lists our readings by kind, most needed first, with how to confirm them, and exits 0', () => {
      expect(readings(read())).toMatchSnapshot();
      expect(readings(read(), '--lang', 'en')).toMatchSnapshot();
    });

    test('leaves out what someone confirmed', () => {
      const portal = read();
      portal.edit('readings/01-cay.yaml', 'reason: "Tier"', 'reason: "Tier", confirmed: "1999-06-01"');
      portal.edit('fields/cay.yaml', /$/u, 'confirmed: "1999-06-01"\n');
      for (const code of ['1.000001', '1.000002']) {
        portal.edit(`services/${code}.yaml`, 'field: cay', 'field: cay\nnames_confirmed: "1999-06-01"');
      }
      portal.edit('services/1.000002.yaml', 'field: cay', 'field: cay\nagencies_now: [uy-ban]');
      expect(readings(portal)).toEqual({ status: 0, stderr: '', stdout: '0 cách đọc chưa ai xác nhận.\n' });
    });
  });

  test.each([[['--lang', 'fr']], [['--long']], [['content']], [['--stale', '--readings', '--lang', 'vi']]])(
    'refuses %j with one line that says what is right',
    (args) => {
      const { status, stderr } = run('check', args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^[^\n]*--(?:lang|stale)[^\n]*\n$/u);
      expect(stderr).toMatchSnapshot();
    },
  );
});

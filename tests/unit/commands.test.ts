import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { service } from '../content/add-entry.ts';
import { ScratchPortal } from '../content/scratch-portal.ts';
import { ATTEMPTS, findBrowser } from '../site/browser.ts';

/** Runs a command of the portal like its npm script. */
const run = (command: string, args: string[] = [], environment: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
};

const scratch = (): ScratchPortal => {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  return portal;
};

test.each(['check', 'ids', 'build', 'serve', 'search'])('%s --help prints bilingual help', (command) => {
  const { status, stdout } = run(command, ['--help']);
  expect(status).toBe(0);
  expect(stdout).toMatchSnapshot();
});

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

test.each(['ids', 'build', 'serve'])('%s rejects unknown options', (command) => {
  expect(run(command, ['--fast'])).toMatchObject({ status: 2, stderr: `--fast: npm run ${command}\n` });
});

test('ids appends new ids and leaves the rest unchanged', () => {
  const portal = scratch();
  const file = join(portal.folder, 'ids.txt');
  appendFileSync(file, '# a remark\n');
  const before = readFileSync(file, 'utf8');
  portal.write('agencies/phong-hoa.yaml', readFileSync(join(portal.folder, 'agencies/uy-ban.yaml'), 'utf8'));
  expect(run('ids', [], { PORTAL_CONTENT: portal.folder }).stdout).toMatch(/ids\.txt: \+1\n$/u);
  expect(readFileSync(file, 'utf8')).toBe(`${before}agency:phong-hoa\n`);
  expect(portal.report('en')).toContain('0 problems');
});

test('ids names the files that prevent registration, and registers the others', () => {
  const portal = scratch();
  portal.write('agencies/so-moi.yaml', 'name: { vi: "Sở Mới" }\n');
  portal.write(
    'programmes/viec-moi.yaml',
    'name: { vi: "Việc mới", en: "New work" }\nsources: [bao-vi-du]\nconfidence: high\n',
  );
  const { status, stdout, stderr } = run('ids', [], { PORTAL_CONTENT: portal.folder });
  expect(status).toBe(1);
  expect(stdout).toMatch(/ids\.txt: \+1\n$/u);
  expect(stderr).toContain('agencies/so-moi.yaml:1:');
  expect(stderr).not.toContain('ids.txt');
  expect(readFileSync(join(portal.folder, 'ids.txt'), 'utf8')).toMatch(/\nprogramme:viec-moi\n$/u);
});

describe('the search for a browser', () => {
  const failing = (name: string) => ({ name, find: () => ({ failed: 'not here' }) });

  test('takes the first that works and explains why earlier ones failed', () => {
    const log: string[] = [];
    const path = findBrowser([failing('a'), { name: 'b', find: () => '/b' }, failing('c')], (line) => log.push(line));
    expect(path).toBe('/b');
    expect(log).toEqual(['browser: a: not here']);
  });

  test('ends with one sentence that says what to install', () => {
    expect(() => findBrowser([failing('a')], () => undefined)).toThrowErrorMatchingInlineSnapshot(
      `[Error: No browser: install Chromium or Chrome, or set CHROMIUM_PATH to the program, then run the tests again.]`,
    );
  });

  test('uses CHROMIUM_PATH only if it exists', () => {
    const log: string[] = [];
    const before = process.env.CHROMIUM_PATH;
    process.env.CHROMIUM_PATH = '/no/such/chromium';
    onTestFinished(() => {
      if (before === undefined) delete process.env.CHROMIUM_PATH;
      else process.env.CHROMIUM_PATH = before;
    });
    try {
      findBrowser(ATTEMPTS.slice(0, 1), (line) => log.push(line));
    } catch {
      // The other ways would install a browser; only the message about this one matters.
    }
    expect(log[0]).toBe('browser: CHROMIUM_PATH: /no/such/chromium does not exist');
  });
});

describe('search', () => {
  const ask = (...args: string[]) => run('search', args, { PORTAL_CONTENT: scratch().folder });

  test('answers in words, with location and reason', () => {
    const { status, stdout } = ask('phong cay xanh');
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('1. Phòng Cây xanh  agency:phong-cay-xanh  /co-quan/phong-cay-xanh/');
  });

  test('answers a file of questions in JSON Lines, with what a browser would load', () => {
    const portal = scratch();
    const file = join(portal.folder, 'questions.jsonl');
    portal.write('questions.jsonl', '{"q":"cây xanh","locale":"vi"}\n\n{"q":"green","locale":"en"}\n');
    const { status, stdout } = run('search', ['--queries', file, '--limit', '2'], { PORTAL_CONTENT: portal.folder });
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ q }) => q)).toEqual(['cây xanh', 'green']);
    for (const line of lines) {
      expect(line).toMatchObject({
        requests: 4,
        hits: expect.any(Array) as unknown,
        ms: expect.any(Number) as unknown,
      });
      expect(line.bytes).toBeGreaterThan(100);
    }
  });

  test.each([[[]], [['--limit', '0', 'x']], [['--locale', 'fr', 'x']], [['--queries', 'no-such-file']], [['--lines']]])(
    'refuses %j with one line that says what is right',
    (args) => {
      const { status, stderr } = ask(...args);
      expect(status).toBe(2);
      expect(stderr).toMatchSnapshot();
    },
  );

  test('names the invalid line of a file of questions', () => {
    const portal = scratch();
    portal.write('questions.jsonl', '{"q":"cây xanh"}\n{"q":7}\n');
    const { status, stderr } = run('search', ['--queries', join(portal.folder, 'questions.jsonl')]);
    expect(status).toBe(2);
    expect(stderr.replace(portal.folder, '…')).toBe('…/questions.jsonl:2: “{"q":7}” → {"q": "…", "locale": "vi"}\n');
  });
});

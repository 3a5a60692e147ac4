import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, scratch } from './running.ts';

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

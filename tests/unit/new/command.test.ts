import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import type { ScratchPortal } from '../../content/scratch-portal.ts';
import { AGENCY, anonymous, answer, END, linesFor, scratch } from './interview.ts';

// Tests read the whole content up to three times; the timeout is for a slow machine.
vi.setConfig({ testTimeout: 60_000 });

/** Runs the command as a process, with piped answers. */
function spawned(portal: ScratchPortal, args: readonly string[], answers: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...args], {
    encoding: 'utf8',
    input: linesFor(answers),
    env: { ...process.env, PORTAL_CONTENT: portal.folder },
  });
  return { status, stdout: anonymous(stdout), stderr: anonymous(stderr) };
}

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

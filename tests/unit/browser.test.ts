import { describe, expect, onTestFinished, test } from 'vitest';
import { ATTEMPTS, findBrowser } from '../site/browser.ts';

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

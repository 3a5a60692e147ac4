import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--(?<name>[\w-]+): light-dark\((?<light>#\w+), (?<dark>#\w+)\)/gu)].map(({ groups }) => [
    groups?.name,
    { light: groups?.light ?? '', dark: groups?.dark ?? '' },
  ]),
);

/** Relative luminance according to WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const GROUNDS = ['paper', 'surface', 'action-soft', 'changed-soft', 'error-soft'];
/** Every foreground with the backgrounds it may be on, and the required contrast. */
const PAIRS: [foreground: string, grounds: string[], least: number][] = [
  ['ink', GROUNDS, 7],
  ['ink-soft', GROUNDS, 4.5],
  ['action', GROUNDS, 4.5],
  ['action-ink', ['action'], 4.5],
  ['changed', ['paper', 'surface', 'changed-soft'], 4.5],
  ['error', ['paper', 'surface', 'error-soft'], 4.5],
  // Borders that identify a field.
  ['line-strong', ['paper', 'surface'], 3],
];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test.each(PAIRS)('%s is readable on %j at %s : 1', (foreground, grounds, least) => {
    for (const ground of grounds) {
      const [front, back] = [tokens.get(foreground)?.[scheme], tokens.get(ground)?.[scheme]];
      expect(contrast(front ?? '', back ?? ''), `${foreground} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  });
});

test('every colour token is in a pair, except for the decorative thin line', () => {
  const paired = new Set(PAIRS.flatMap(([foreground, grounds]) => [foreground, ...grounds]));
  expect([...tokens.keys()].filter((name) => name !== undefined && !paired.has(name))).toEqual(['line']);
});

test('the focus ring is 3 px in the action colour, which contrasts with every background', () => {
  expect(css).toContain('--focus: 3px solid var(--action)');
});

import { execFileSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { ScratchPortal } from './scratch-portal.ts';

const TEXT = 'texts/bao-vi-du.md';
const LETTER = 'directives/7-ub.yaml';
const SEAL = /sha256: [0-9a-f]{64}/u;
/** Each step reads a whole portal; the timeout is for a slow machine. */
const SLOW = { timeout: 60_000 };

function scratch(): ScratchPortal {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  return portal;
}
/** The report without the names of the files it was read from. */
const faults = (portal: ScratchPortal): string[] =>
  portal
    .validate()
    .problems.filter(({ rule }) => rule.startsWith('seal-') || rule === 'quote-missing')
    .map(({ rule, values }) => `${rule} ${values.value ?? ''}`);

test('changing a stored text together with its quotations is found', SLOW, () => {
  const portal = scratch();
  expect(faults(portal)).toEqual([]);
  portal.edit(TEXT, 'một hàng cây', 'hai hàng cây');
  portal.edit(LETTER, 'một hàng cây', 'hai hàng cây');
  expect(faults(portal)).toEqual([expect.stringMatching(/^seal-broken [0-9a-f]{12}…$/u)]);
  expect(portal.report('en')).toMatchSnapshot();
  expect(portal.report('vi')).toMatchSnapshot();
});

test('title, byline and date line are sealed; translations, rights and white space are not', SLOW, () => {
  const portal = scratch();
  portal.edit(TEXT, 'Bài của Báo Ví Dụ.', 'Bài của báo.');
  portal.edit(TEXT, /$/u, '\n\n');
  expect(faults(portal)).toEqual([]);
  portal.edit(TEXT, 'title: "Năm cây xanh"', 'title: "Năm cây"');
  expect(faults(portal)).toHaveLength(1);
});

test('a text that changed has a further seal, which names the correction', SLOW, () => {
  const portal = scratch();
  portal.edit(TEXT, 'một hàng cây', 'hai hàng cây');
  portal.edit(LETTER, 'một hàng cây', 'hai hàng cây');
  const right = portal.validate().problems.find(({ rule }) => rule === 'seal-broken')?.values.computed ?? '';
  portal.edit(TEXT, /(?<line> {2}- \{ date: .*\n)/u, `$<line>  - { date: "1999-12-31", sha256: ${right} }\n`);
  expect(faults(portal)).toEqual(['seal-correction 1999-12-31', 'seal-order 1999-12-31']);
  expect(portal.report('en')).toMatchSnapshot();
});

test('a seal that was ever committed cannot be rewritten', SLOW, () => {
  const portal = scratch();
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: portal.folder });
  };
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'Store');
  expect(faults(portal)).toEqual([]);
  portal.editText(TEXT, 'một hàng cây', 'hai hàng cây');
  portal.edit(LETTER, 'một hàng cây', 'hai hàng cây');
  expect(faults(portal)).toEqual([expect.stringMatching(/^seal-rewritten [0-9a-f]{64}$/u)]);
  portal.edit(TEXT, SEAL, 'sha256: "12"');
  expect(portal.report('en')).toContain('is not a SHA-256');
});

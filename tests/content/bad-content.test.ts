import { describe, expect, onTestFinished, test } from 'vitest';
import { formatReport } from '../../src/reader/messages/report.ts';
import { MESSAGE_LOCALES, MESSAGES } from '../../src/reader/messages/messages.ts';
import { checkWords } from '../../src/reader/checks/interface-words.ts';
import { INTERNATIONAL } from '../../src/schema/fields/languages.ts';
import { BAD_CONTENT } from './bad-content.ts';
import { EDITOR_MISTAKES } from './editor-mistakes.ts';
import { bytesOf } from './portal-files.ts';
import { ScratchPortal } from './scratch-portal.ts';

const scratch = (): ScratchPortal => {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  return portal;
};
const withoutFolder = (report: string, portal: ScratchPortal): string => report.replaceAll(portal.folder, '<folder>');

test('the second portal is valid before it is modified', () => {
  expect(scratch().report('en')).toMatchInlineSnapshot(`"Content is sound: 19 files, 0 problems."`);
});

/** Mistakes of editors that no test has made yet. */
const MISTAKES = new Set(EDITOR_MISTAKES);

/** Rules violated so far; the tests of one file run in order. */
const provoked = new Set<string>();

describe.each(Object.entries(BAD_CONTENT))('%s', (name, spoil) => {
  test('is reported in both languages, with its place and its fix', () => {
    const portal = scratch();
    const before = MISTAKES.has(name) ? bytesOf(portal) : {};
    spoil(portal);
    const { problems, files } = portal.validate();
    expect(problems).not.toHaveLength(0);
    if (MISTAKES.delete(name)) {
      // Told once, and of a file that the mistake is in.
      expect(problems).toHaveLength(1);
      const after = bytesOf(portal);
      const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
      expect(changed).toContain(problems[0]?.file);
    }
    for (const { rule } of problems) provoked.add(rule);
    const [vi, en] = MESSAGE_LOCALES.map((locale) => formatReport(problems, files, locale, 'content'));
    expect(withoutFolder(`${vi ?? ''}\n\n${en ?? ''}`, portal)).toMatchSnapshot();
  });
});

test('the 47 mistakes of an editor are among it', () => {
  expect(EDITOR_MISTAKES).toHaveLength(47);
  expect([...MISTAKES]).toEqual([]);
});

test('a word that is missing among those shipped is reported, because nothing else has it', () => {
  const reference = { path: 'ui/vi.json', text: '{"nav.home": "Trang chủ"}' };
  const problems = checkWords([{ path: 'ui/en.json', text: '{}' }], reference, [INTERNATIONAL]);
  for (const { rule } of problems) provoked.add(rule);
  expect(MESSAGE_LOCALES.map((locale) => formatReport(problems, 1, locale, 'content'))).toMatchSnapshot();
});

test('every message of the validator is covered by some bad content', () => {
  expect(Object.keys(MESSAGES.vi.problems).filter((rule) => !provoked.has(rule))).toEqual([]);
});

test('all problems are reported at once, including those between entries of valid files', () => {
  const portal = scratch();
  BAD_CONTENT['an unknown key']?.(portal);
  BAD_CONTENT['a date that does not exist']?.(portal);
  BAD_CONTENT['a quotation that is not in its text']?.(portal);
  BAD_CONTENT['an unsafe link in a page']?.(portal);
  expect(portal.report('en')).toMatchInlineSnapshot(`
    "content/agencies/phong-cay-xanh.yaml:5:1  there is no field called “kid”  →  fix the spelling, or remove it; the fields are described in src/schema/

    content/directives/7-ub.yaml:21:12  the quotation “Phòng Cây xanh trồng hai hàng cây trên mỗi phố” does not stand in texts/bao-vi-du.md  →  copy it word for word from the stored text

    content/pages/about.vi.md:8:1  the link “javascript:alert(1)” is not safe  →  use http(s)://, mailto:, tel: or a path inside the portal only

    content/timeline/1999-02-03-cong-van.yaml:1:7  the date “1999-02-31” does not exist  →  write a day that exists, such as "2021-02-28"

    4 problems in 4 files (19 read)."
  `);
});

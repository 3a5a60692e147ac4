import { dump, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { bytesOf, read } from '../../content/portal-files.ts';
import { commit, fix, scratch } from './fixing.ts';

const AGENCY = 'agencies/uy-ban.yaml';
const DIRECTIVE = 'directives/7-ub.yaml';
const FACT = 'timeline/1999-02-03-cong-van.yaml';

/** The lines of a text that another one does not have. */
const newLines = (before: string, after: string): string[] =>
  after.split('\n').filter((line) => !before.split('\n').includes(line));

test('what Notepad, a Mac and haste leave is repaired, told in both languages, and sound', () => {
  const portal = scratch();
  portal.edit(AGENCY, /^/u, '\ufeff');
  portal.edit(AGENCY, /\n/gu, '  \r\n');
  portal.edit('agencies/phong-cay-xanh.yaml', 'Phòng', 'Phòng'.normalize('NFD'));
  portal.edit(FACT, '"1999-02-03"', '1999-02-03 # theo báo');
  portal.edit('sources/bao-vi-du.yaml', 'read: "1999-12-01"\n', '');
  portal.edit('sources/bao-vi-du.yaml', /^/u, '# Báo giấy\nread: 1999-12-01\n');
  portal.edit('pages/about.vi.md', /\n/gu, '\r\n');
  expect(fix(portal, true, 'vi')).toMatchSnapshot();
  expect(fix(portal)).toMatchSnapshot();
  expect(portal.report('en')).toContain('0 problems');
  expect(read(portal, FACT)).toContain('date: "1999-02-03" # theo báo\n');
  expect(read(portal, 'sources/bao-vi-du.yaml')).toMatchSnapshot();
  expect(fix(portal)).toBe('Nothing to repair.');
});

test('--dry-run writes nothing', () => {
  const portal = scratch();
  portal.edit(AGENCY, /\n/gu, '\r\n');
  const before = bytesOf(portal);
  expect(fix(portal, true)).toContain('1 file would be repaired; nothing is written');
  expect(bytesOf(portal)).toEqual(before);
});

test('sound content is left as it is, whatever its layout', () => {
  const portal = scratch();
  portal.edit(DIRECTIVE, 'role: implement', 'role:   implement   # nguyên văn');
  const before = bytesOf(portal);
  expect(fix(portal)).toBe('Nothing to repair.');
  expect(bytesOf(portal)).toEqual(before);
});

describe('what would say something else is left and named', () => {
  test('blanks that belong to a text', () => {
    const portal = scratch();
    portal.edit(AGENCY, 'kind:', 'note:\n  vi: |\n    Một  \n    hai\nkind:');
    const before = read(portal, AGENCY);
    expect(fix(portal)).toContain(`${AGENCY}: blanks at the ends of lines and of the file dropped: left as it is`);
    expect(read(portal, AGENCY)).toContain('Một  \n');
    expect(before).toContain('Một  \n');
  });

  test('a file that cannot be read yet', () => {
    const portal = scratch();
    portal.edit(AGENCY, '  vi', '\tvi');
    portal.edit(AGENCY, 'kind: people-committee', 'kind: people-committee  ');
    const before = bytesOf(portal);
    expect(fix(portal)).toContain('left as it is');
    expect(bytesOf(portal)).toEqual(before);
  });

  test('the words of a stored text, but not their line ends', () => {
    const portal = scratch();
    const text = 'texts/bao-vi-du.md';
    portal.edit(text, /\n$/u, '  \n\n\n');
    const before = read(portal, text);
    expect(fix(portal)).toBe('Nothing to repair.');
    portal.edit(text, /\n/gu, '\r\n');
    fix(portal);
    expect(read(portal, text)).toBe(before);
  });
});

describe('an entry that another program wrote', () => {
  interface Entry {
    tasks: { title: object }[];
  }
  /** Saves an entry as a program does that knows nothing of its layout. */
  const saved = (text: string, change: (entry: Entry) => void): string => {
    const entry = load(text) as Entry;
    change(entry);
    return dump(entry, { sortKeys: true, lineWidth: 60 });
  };

  test('has one changed line again for one changed word', () => {
    const portal = scratch();
    portal.edit(DIRECTIVE, /^/u, '# Công văn đầu tiên\n');
    portal.edit(DIRECTIVE, 'role: implement', 'role: implement # theo báo');
    commit(portal);
    const before = read(portal, DIRECTIVE);
    const after = saved(before, (entry) => {
      Object.assign(entry.tasks[0]?.title ?? {}, { vi: 'Trồng cây mọi phố' });
    });
    portal.write(DIRECTIVE, after);
    expect(newLines(before, after).length).toBeGreaterThan(10);
    fix(portal);
    expect(newLines(before, read(portal, DIRECTIVE))).toEqual(['      vi: "Trồng cây mọi phố"']);
    expect(read(portal, DIRECTIVE).split('\n')).toHaveLength(before.split('\n').length);
  });

  test('has its new fields and items in the style of the content, in the order of the schema', () => {
    const portal = scratch();
    commit(portal);
    const before = read(portal, AGENCY);
    const contact = { phone: '02-1234', as_of: { vi: 'Năm 1999' }, sources: ['bao-vi-du'], confidence: 'high' };
    portal.write(
      AGENCY,
      saved(before, (entry) => {
        Object.assign(entry, { abbreviations: ['UB', 'UBTX'], contacts: [contact] });
      }),
    );
    fix(portal);
    expect(read(portal, AGENCY)).toMatchSnapshot();
    expect(portal.report('en')).toContain('0 problems');
  });

  test('gets quotes and order where it was never committed', () => {
    const portal = scratch();
    portal.write(
      AGENCY,
      saved(read(portal, AGENCY), () => undefined),
    );
    fix(portal);
    expect(read(portal, AGENCY)).toMatchSnapshot();
  });
});

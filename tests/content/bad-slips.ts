import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScratchPortal } from './scratch-portal.ts';

const AGENCY = 'agencies/uy-ban.yaml';
const DIRECTIVE = 'directives/7-ub.yaml';
const FACT = 'timeline/1999-02-03-cong-van.yaml';
const WORDS = '"Công văn về cây được gửi đi"';

/** Puts this in place of the words of a fact, quotes included. */
const written =
  (words: string) =>
  (portal: ScratchPortal): void => {
    portal.edit(FACT, WORDS, words);
  };
const inAgency =
  (from: string, to: string) =>
  (portal: ScratchPortal): void => {
    portal.edit(AGENCY, from, to);
  };
/** Gives a file another name, as saving it from another program does. */
const renamed =
  (from: string, to: string) =>
  (portal: ScratchPortal): void => {
    portal.write(to, readFileSync(join(portal.folder, from)));
    portal.remove(from);
  };
/** “Phòng Cây xanh” in a code page with combining marks. */
const CODE_PAGE = Buffer.from([...Buffer.from('name:\n  vi: "Pho'), 0xcc, ...Buffer.from('ng"\n')]);

/** Slips of people who edit with Notepad, Word, Excel, a phone or a chat beside them; each has one cause. */
export const BAD_SLIPS: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'a file saved as “Unicode” by Notepad': (portal) => {
    const text = readFileSync(join(portal.folder, AGENCY), 'utf8');
    portal.write(AGENCY, Buffer.from(`\ufeff${text}`, 'utf16le'));
  },
  'a file saved as “ANSI”': (portal) => {
    portal.write(AGENCY, CODE_PAGE);
  },
  'a file that Notepad saved as .yaml.txt': renamed(AGENCY, `${AGENCY}.txt`),
  'a file saved as .yml': renamed(AGENCY, 'agencies/uy-ban.yml'),
  'a file saved in capitals': renamed(AGENCY, 'agencies/Uy-Ban.yaml'),
  'a registry that cannot be read': (portal) => {
    portal.write('ids.txt', Buffer.from('\ufeffagency:uy-ban\n', 'utf16le'));
  },
  'settings that cannot be read': (portal) => {
    portal.edit('portal.yaml', 'indexing:', '\tindexing:');
  },
  'settings with a wrong value': (portal) => {
    portal.edit('portal.yaml', 'indexing: true', 'indexing: yess');
  },
  'a workbook among the entries': (portal) => {
    portal.write('agencies/danh-sach.xlsx', 'PK\u0003\u0004');
  },
  'a line indented with a tab': inAgency('  vi:', '\tvi:'),
  'a line indented by one blank too many': inAgency('  en:', '   en:'),
  'a line indented with no-break spaces': inAgency('  vi:', '\u00a0\u00a0vi:'),
  'a no-break space after a colon': inAgency('kind: ', 'kind:\u00a0'),
  'a list with dashes of Word': (portal) => {
    portal.edit(DIRECTIVE, '  - vi:', '  – vi:');
  },
  'a list with dots of Word': (portal) => {
    portal.edit(DIRECTIVE, '  - vi:', '  • vi:');
  },
  'a full-width colon': inAgency('kind:', 'kind：'),
  'a full-width colon inside a group': inAgency('  vi: ', '  vi：'),
  'no blank after a colon': inAgency('kind: ', 'kind:'),
  'no blank after a colon inside a group': (portal) => {
    portal.edit(FACT, '  vi: ', '  vi:');
  },
  'no colon after a key': inAgency('kind:', 'kind'),
  'two versions of a merge': inAgency(
    'kind: people-committee\n',
    '<<<<<<< HEAD\nkind: people-committee\n=======\nkind: board\n>>>>>>> other\n',
  ),
  'a value cut at a #': written('Công văn #7 về cây'),
  'typographic quotes around a value': written('“Công văn về cây”'),
  'typographic quotes around a date': (portal) => {
    portal.edit(FACT, '"1999-02-03"', '“1999-02-03”');
  },
  'double quotes within double quotes': written('"Công văn "về cây" gửi đi"'),
  'a text broken over two lines': written('"Công văn về cây\nđược gửi đi"'),
  'a text without quotes over two lines': written('Công văn về cây\nđược gửi đi'),
  'a bracket that is never closed': inAgency('[bao-vi-du]', '[bao-vi-du'),
  'words after a list': inAgency('[bao-vi-du]', '[bao-vi-du] và báo khác'),
  'a path of Windows within quotes': written(String.raw`"xem D:\Cay\7.pdf"`),
  'a value that begins with @': written('@vidu nhắc lại'),
  'a value in bold': written('**Công văn** về cây'),
  'a value that begins with >': written('> 50 cây'),
  'text opened as Windows-1252': written('"CÃ´ng vÄƒn vá»\u0081 cÃ¢y"'),
  'text of a TCVN3 font': written('"C«ng v¨n vÒ c©y ®­îc göi ®i"'.replace('\u00ad', 'u')),
  'text of a VNI font': written('"Coâng vaên veà caây ñöôïc göûi ñi"'),
  'text of Windows-1258': written('"Công vãn vêÌ cây ðýõòc gýÒi ði"'),
  'a misspelt key in capitals': inAgency('kind:', 'Kind:'),
  'a choice in Vietnamese': inAgency('people-committee', '"Ủy ban nhân dân"'),
  'a body written a second time': (portal) => {
    portal.write('agencies/uy-ban-2.yaml', readFileSync(join(portal.folder, AGENCY)));
    portal.edit('ids.txt', /$/u, 'agency:uy-ban-2\n');
  },
};

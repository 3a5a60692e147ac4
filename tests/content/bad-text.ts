import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ScratchPortal } from './scratch-portal.ts';

const AGENCY = 'agencies/phong-cay-xanh.yaml';
const DIRECTIVE = 'directives/7-ub.yaml';
const DOCUMENT = 'documents/1-nq-hd.yaml';
const FACT = 'timeline/1999-02-03-cong-van.yaml';
const PAGE = 'pages/about.vi.md';

/** Mistakes in files, YAML, dates and `checked` days. */
export const BAD_TEXT: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'no content folder': (portal) => {
    portal.delete();
  },
  'a text of which some paragraphs are translated': (portal) => {
    portal.edit(
      'texts/bao-vi-du.md',
      'language: vi\n',
      'language: vi\ntranslations: [{ en: "One" }, { en: "Two" }, { en: "Three" }, {}]\n',
    );
  },
  'no portal.yaml': (portal) => {
    portal.remove('portal.yaml');
  },
  'an empty file': (portal) => {
    portal.write(AGENCY, '');
  },
  'a file over 1 MB': (portal) => {
    portal.write(AGENCY, 'x'.repeat(1_000_001));
  },
  'a file that is not UTF-8': (portal) => {
    portal.write(AGENCY, Uint8Array.of(0x6e, 0x3a, 0x20, 0xc3, 0x28));
  },
  'a byte-order mark': (portal) => {
    portal.edit(AGENCY, /^/u, '\ufeff');
  },
  'Windows line ends': (portal) => {
    portal.edit(AGENCY, /\n/gu, '\r\n');
  },
  'text typed apart (NFD)': (portal) => {
    portal.edit(AGENCY, 'Phòng', 'Phòng'.normalize('NFD'));
  },
  'a control character': (portal) => {
    portal.edit(AGENCY, 'Phòng Cây', 'Phòng\u0007 Cây');
  },
  'a zero-width space': (portal) => {
    portal.edit(AGENCY, 'Phòng Cây', 'Phòng\u200b Cây');
  },
  'a soft hyphen': (portal) => {
    portal.edit(AGENCY, 'Phòng Cây', 'Phòng\u00ad Cây');
  },
  'text that changes its direction': (portal) => {
    portal.edit(AGENCY, 'Phòng Cây', 'Phòng\u202e Cây');
  },
  'a file name with diacritics': (portal) => {
    portal.write('agencies/sở.yaml', 'name: x\n');
  },
  'a file name in capitals': (portal) => {
    portal.write('agencies/So.yaml', 'name: x\n');
  },
  'a name that Windows reserves': (portal) => {
    portal.write('agencies/con.yaml', 'name: x\n');
  },
  'a symbolic link': (portal) => {
    symlinkSync('/etc/hosts', join(portal.folder, 'agencies/hosts.yaml'));
  },
  'a file of the wrong kind': (portal) => {
    portal.write('agencies/notes.txt', 'later\n');
  },
  'an unknown folder': (portal) => {
    portal.write('agency/so-noi-vu.yaml', 'name: x\n');
  },
  'a colon without quotes': (portal) => {
    portal.edit(FACT, '"Công văn về cây được gửi đi"', 'Công văn: về cây');
  },
  'a quotation mark never closed': (portal) => {
    portal.edit(FACT, 'gửi đi"', 'gửi đi');
  },
  'a key written twice': (portal) => {
    portal.edit(AGENCY, 'confidence: low', 'confidence: low\nconfidence: high');
  },
  'a YAML alias': (portal) => {
    portal.edit(AGENCY, 'sources: [bao-vi-du]', 'sources: &s [bao-vi-du]\nmembers: *s');
  },
  'an alias bomb': (portal) => {
    const level = (name: string, of: string): string =>
      `${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]\n`;
    portal.write(AGENCY, `a: &a ["x", "x"]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}`);
  },
  'two documents in a file': (portal) => {
    portal.edit(AGENCY, /$/u, '---\nname: again\n');
  },
  'a list instead of an entry': (portal) => {
    portal.write(AGENCY, '- name\n- kind\n');
  },
  'Markdown without front matter': (portal) => {
    portal.write(PAGE, 'Only words.\n');
  },
  'a date without quotes': (portal) => {
    portal.edit(FACT, 'date: "1999-02-03"', 'date: 1999-02-03');
  },
  'a date that does not exist': (portal) => {
    portal.edit(FACT, '"1999-02-03"', '"1999-02-31"');
  },
  'a 29 February of a common year': (portal) => {
    portal.edit(FACT, '"1999-02-03"', '"1999-02-29"');
  },
  'a date in the Vietnamese form': (portal) => {
    portal.edit(FACT, '"1999-02-03"', '"03/02/1999"');
  },
  'a fifth quarter': (portal) => {
    portal.edit(DOCUMENT, '"1998-Q4"', '"1998-Q5"');
  },
  'a thirteenth month': (portal) => {
    portal.edit(DOCUMENT, '"1998-Q4"', '"1998-13"');
  },
  'a date after the day of checking': (portal) => {
    portal.edit(FACT, '"1999-02-03"', '"2001-02-03"');
  },
  'law in force that was never verified': (portal) => {
    const amends = 'relations:\n  - { kind: amends, document: 1-nq-hd, sources: [bao-vi-du], confidence: high }\n';
    portal.write(
      'documents/2-nq-hd.yaml',
      `type: nghi-quyet\nsymbol: "2/NQ-HĐ"\nissuer: { vi: "Hội đồng" }\nissued: "1999-05"\nsubject: { vi: "Cây" }\n${amends}sources: [bao-vi-du]\nconfidence: high\n`,
    );
    portal.edit('ids.txt', /$/u, 'document:2-nq-hd\n');
  },
  'a channel, a system and a filing place that were never verified': (portal) => {
    const open = 'name: { vi: "Cổng", en: "Portal" }\nurl: "https://vidu.example/"\n';
    portal.write('systems/cong.yaml', `${open}sources: [bao-vi-du]\nconfidence: high\n`);
    portal.write(
      'dialogue-channels/cong.yaml',
      `${open}order: 1\npurpose: { vi: "Hỏi" }\nsources: [bao-vi-du]\nconfidence: high\n`,
    );
    portal.edit(
      'portal.yaml',
      /$/u,
      'filing:\n  - agencies: [phong-cay-xanh]\n    place: { vi: "Quầy", en: "Desk" }\n    since: "1999-01-01"\n    sources: [bao-vi-du]\n    confidence: high\n',
    );
  },
  'a current rule that was never verified': (portal) => {
    portal.write(
      'level-steps/buoc.yaml',
      'name: { vi: "Bước", en: "Step" }\norder: 1\nera: later\ndefinition: { vi: "Là bước" }\ncan: { vi: "Đi", en: "Walk" }\nrules:\n  - document: 1-nq-hd\n    place: { vi: "Điều 1", en: "Article 1" }\n    since: "1998-12-01"\n    sources: [bao-vi-du]\n    confidence: high\nsources: [bao-vi-du]\nconfidence: high\n',
    );
  },
  'a verification in the future': (portal) => {
    portal.edit(DOCUMENT, 'subject:', 'effective: "1998-12-01"\nchecked: "2001-01-01"\nsubject:');
  },
  'a date bracket that runs backwards': (portal) => {
    portal.edit(DIRECTIVE, 'theme: "1999"', 'theme: "1999"\nissued_between: ["1999-05-01", "1999-02-01"]');
  },
};

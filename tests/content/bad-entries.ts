import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScratchPortal } from './scratch-portal.ts';

const AGENCY = 'agencies/phong-cay-xanh.yaml';
const DIRECTIVE = 'directives/7-ub.yaml';
const DOCUMENT = 'documents/1-nq-hd.yaml';
const SOURCE = 'sources/bao-vi-du.yaml';

/** Mistakes in fields, references, quotations and relations. */
export const BAD_ENTRIES: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'an unknown key': (portal) => {
    portal.edit(AGENCY, 'kind:', 'kid: department\nkind:');
  },
  'two unknown keys at once': (portal) => {
    portal.edit(AGENCY, 'kind:', 'kid: 1\nkin: 2\nkind:');
  },
  'a missing field': (portal) => {
    portal.edit(AGENCY, 'kind: department\n', '');
  },
  'a missing translation': (portal) => {
    portal.edit(AGENCY, '  en: "Office of Trees"\n', '');
  },
  'a number instead of a text': (portal) => {
    portal.edit(AGENCY, '"Phòng Cây xanh"', '7');
  },
  'words instead of a list': (portal) => {
    portal.edit(AGENCY, 'abbreviations: ["PCX"]', 'abbreviations: PCX');
  },
  'words instead of both languages': (portal) => {
    portal.edit(AGENCY, /^name:\n {2}vi: .*\n {2}en: .*$/mu, 'name: "Phòng Cây xanh"');
  },
  'words instead of a group of many fields': (portal) => {
    portal.edit(AGENCY, 'kind:', 'contacts: ["Hà Nội"]\nkind:');
  },
  'a kind that does not exist': (portal) => {
    portal.edit(AGENCY, 'department', 'ministry');
  },
  'a confidence that does not exist': (portal) => {
    portal.edit(AGENCY, 'confidence: low', 'confidence: sure');
  },
  'a fact without a source': (portal) => {
    portal.edit(AGENCY, 'sources: [bao-vi-du]', 'sources: []');
  },
  'an address without its beginning': (portal) => {
    portal.edit(SOURCE, 'citation:', 'url: "vidu.example/12"\ncitation:');
  },
  'a javascript: address': (portal) => {
    portal.edit(SOURCE, 'citation:', 'url: "javascript:alert(1)"\ncitation:');
  },
  'a data: address': (portal) => {
    portal.edit(SOURCE, 'citation:', 'url: "data:text/html,x"\ncitation:');
  },
  'an e-mail address of a body that is none': (portal) => {
    portal.edit(
      AGENCY,
      'kind:',
      'contacts: [{ email: "hoi vidu", as_of: { vi: "1999" }, sources: [bao-vi-du], confidence: high }]\nkind:',
    );
  },
  'a contact that is no e-mail address': (portal) => {
    portal.edit('portal.yaml', 'hoi@vidu.example', 'hoi vidu');
  },
  'a number among what people come for': (portal) => {
    portal.edit('portal.yaml', /$/u, 'wanted: [7]\n');
  },
  'a contact that is a number': (portal) => {
    portal.edit('portal.yaml', '"hoi@vidu.example"', '7');
  },
  'a year out of range': (portal) => {
    portal.edit('themes/1999.yaml', 'year: 1999', 'year: 19990');
  },
  'a link to no entry': (portal) => {
    portal.edit(DIRECTIVE, 'assignees: [phong-cay-xanh]', 'assignees: [phong-cay-xah]');
  },
  'an unknown source': (portal) => {
    portal.edit(AGENCY, '[bao-vi-du]', '[dai-vi-du]');
  },
  'a quotation that is not in its text': (portal) => {
    portal.edit(DIRECTIVE, 'trồng một hàng cây trên', 'trồng hai hàng cây trên');
  },
  'a misprint that is not in the quotation': (portal) => {
    portal.edit(
      DIRECTIVE,
      '    role: implement',
      '    role: implement\n    misprints: [{ printed: "cai", meant: "cây" }]',
    );
  },
  'a task number used twice': (portal) => {
    const task = readFileSync(join(portal.folder, DIRECTIVE), 'utf8').split('tasks:\n')[1] ?? '';
    portal.edit(DIRECTIVE, /$/u, task);
  },
  'a relation to an unknown document': (portal) => {
    relate(portal, DOCUMENT, ['replaces', '2-nq-hd']);
  },
  'a relation to the document itself': (portal) => {
    relate(portal, DOCUMENT, ['amends', '1-nq-hd']);
  },
  'a relation written twice': (portal) => {
    relate(portal, DOCUMENT, ['based-on', '7-ub'], ['based-on', '7-ub']);
  },
  'relations in a circle': (portal) => {
    relate(portal, DOCUMENT, ['implements', '7-ub']);
    relate(portal, DIRECTIVE, ['implements', '1-nq-hd']);
  },
  'a document that replaces a later one': (portal) => {
    relate(portal, DOCUMENT, ['replaces', '7-ub']);
  },
  'a relation of an unknown kind': (portal) => {
    relate(portal, DOCUMENT, ['repeals', '7-ub']);
  },
  'a relation without a source': (portal) => {
    portal.edit(DOCUMENT, /$/u, 'relations: [{ kind: amends, document: 7-ub, sources: [], confidence: high }]\n');
  },
  'a task of which nothing says what became': (portal) => {
    portal.edit(DIRECTIVE, /\n {4}not_found:[\s\S]*$/u, '\n');
  },
  'an outcome from before its letter, of a task named twice': (portal) => {
    const early = { directive: '7-ub', task: 'nv-01' };
    portal.edit(
      'timeline/1999-02-03-cong-van.yaml',
      'date: "1999-02-03"',
      `date: "1999-01"\noutcome: ${JSON.stringify({ kind: 'held', tasks: [early, early], reading: { vi: 'x' } })}`,
    );
  },
  'a rank that is none, and one told twice': (portal) => {
    portal.write('terms/pci.yaml', 'kind: abbreviation\nlanguage: vi\nforms: ["PCI"]\nmeans: ["Chỉ số"]\n');
    portal.edit('ids.txt', /$/u, 'term:pci\n');
    const rank = { index: 'pci', year: 1999, rank: 9, of: 8 };
    portal.edit(
      'timeline/1999-02-03-cong-van.yaml',
      'date: "1999-02-03"',
      `date: "1999-02-03"\nrankings: ${JSON.stringify([rank, { ...rank, rank: 1 }])}`,
    );
  },
  'a task number of another form': (portal) => {
    portal.edit(DIRECTIVE, 'id: nv-01', 'id: task-1');
  },
  'a task id in capitals': (portal) => {
    portal.edit(DIRECTIVE, 'id: nv-01', 'id: NV_01');
  },
  'a document id that is not its symbol': (portal) => {
    portal.edit(DOCUMENT, '1/NQ-HĐ', '2/NQ-HĐ');
  },
  'a document with the id of a directive': (portal) => {
    portal.write('documents/7-ub.yaml', readFileSync(join(portal.folder, DOCUMENT), 'utf8').replace('1/NQ-HĐ', '7/UB'));
  },
};

/** Adds relations to a document: kinds and targets. */
function relate(portal: ScratchPortal, file: string, ...relations: [kind: string, document: string][]): void {
  const lines = relations.map(
    ([kind, id]) => `  - { kind: ${kind}, document: ${id}, sources: [bao-vi-du], confidence: low }\n`,
  );
  portal.edit(file, /$/u, `relations:\n${lines.join('')}`);
}

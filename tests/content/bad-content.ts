import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { change } from './add-entry.ts';
import { BAD_CHARACTERS } from './bad-characters.ts';
import { BAD_CORRECTIONS } from './bad-corrections.ts';
import { BAD_DIALOGUES } from './bad-dialogues.ts';
import { BAD_FILES } from './bad-files.ts';
import { BAD_SERVICES } from './bad-services.ts';
import type { ScratchPortal } from './scratch-portal.ts';

const AGENCY = 'agencies/phong-cay-xanh.yaml';
const DIRECTIVE = 'directives/7-ub.yaml';
const DOCUMENT = 'documents/1-nq-hd.yaml';
const FACT = 'timeline/1999-02-03-cong-van.yaml';
const SOURCE = 'sources/bao-vi-du.yaml';
const PAGE = 'pages/about.vi.md';

/** Every way of spoiling content that an editor has been seen, or can be expected, to find. */
export const BAD_CONTENT: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'no content folder': (portal) => {
    portal.delete();
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
  'a file name with marks': (portal) => {
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
  'a folder nobody knows': (portal) => {
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
  'law of today that nobody has looked at': (portal) => {
    portal.edit(DOCUMENT, 'subject:', 'effective: "1998-12-01"\nsubject:');
  },
  'a channel, a system and a place to file that nobody has looked at': (portal) => {
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
  'a rule that holds and that nobody has looked at': (portal) => {
    portal.write(
      'level-steps/buoc.yaml',
      'name: { vi: "Bước", en: "Step" }\norder: 1\nera: later\ndefinition: { vi: "Là bước" }\ncan: { vi: "Đi", en: "Walk" }\nrules:\n  - document: 1-nq-hd\n    place: { vi: "Điều 1", en: "Article 1" }\n    since: "1998-12-01"\n    sources: [bao-vi-du]\n    confidence: high\nsources: [bao-vi-du]\nconfidence: high\n',
    );
  },
  'a look that has not come yet': (portal) => {
    portal.edit(DOCUMENT, 'subject:', 'effective: "1998-12-01"\nchecked: "2001-01-01"\nsubject:');
  },
  'a date bracket that runs backwards': (portal) => {
    portal.edit(DIRECTIVE, 'theme: "1999"', 'theme: "1999"\nissued_between: ["1999-05-01", "1999-02-01"]');
  },
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
  'a number instead of words': (portal) => {
    portal.edit(AGENCY, '"Phòng Cây xanh"', '7');
  },
  'words instead of a list': (portal) => {
    portal.edit(AGENCY, 'abbreviations: ["PCX"]', 'abbreviations: PCX');
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
  'a source without address or citation': (portal) => {
    portal.edit(SOURCE, 'citation: "Báo Ví Dụ, số 12"\n', '');
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
  'a contact that is no e-mail address': (portal) => {
    portal.edit('portal.yaml', 'hoi@vidu.example', 'hoi vidu');
  },
  'a contact that is a number': (portal) => {
    portal.edit('portal.yaml', '"hoi@vidu.example"', '7');
  },
  'a year far away': (portal) => {
    portal.edit('themes/1999.yaml', 'year: 1999', 'year: 19990');
  },
  'a link to no entry': (portal) => {
    portal.edit(DIRECTIVE, 'assignees: [phong-cay-xanh]', 'assignees: [phong-cay-xah]');
  },
  'a source nobody wrote': (portal) => {
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
  'a relation to a document nobody wrote': (portal) => {
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
  'a relation of a kind nobody knows': (portal) => {
    relate(portal, DOCUMENT, ['repeals', '7-ub']);
  },
  'a relation without a source': (portal) => {
    portal.edit(DOCUMENT, /$/u, 'relations: [{ kind: amends, document: 7-ub, sources: [], confidence: high }]\n');
  },
  'a task number of another form': (portal) => {
    portal.edit(DIRECTIVE, 'id: nv-01', 'id: task-1');
  },
  'a document id that is not its symbol': (portal) => {
    portal.edit(DOCUMENT, '1/NQ-HĐ', '2/NQ-HĐ');
  },
  'a document with the id of a directive': (portal) => {
    portal.write('documents/7-ub.yaml', readFileSync(join(portal.folder, DOCUMENT), 'utf8').replace('1/NQ-HĐ', '7/UB'));
  },
  'members of a body that is not collective': (portal) => {
    portal.edit(AGENCY, 'kind:', 'members: [{ agency: uy-ban, basis: text }]\nkind:');
  },
  'a member without a name': (portal) => {
    portal.edit(AGENCY, 'kind: department', 'kind: collective\nmembers: [{ basis: text }]');
  },
  'a merger with two results': (portal) => {
    change(portal, 'kind: merged\noriginals: [phong-cay-xanh, uy-ban]\nresults: [phong-cay-xanh, uy-ban]');
  },
  'a merger of one body': (portal) => {
    change(portal, 'kind: merged\noriginals: [uy-ban]\nresults: [uy-ban]');
  },
  'a split into one body': (portal) => {
    change(portal, 'kind: split\noriginals: [uy-ban]\nresults: [uy-ban]');
  },
  'a renaming without a new name': (portal) => {
    change(portal, 'kind: renamed\noriginals: [uy-ban]\nresults: [uy-ban]');
  },
  'work that moves without a name': (portal) => {
    change(portal, 'kind: transferred-function\noriginals: [uy-ban]\nresults: [phong-cay-xanh]');
  },
  'an end with a successor': (portal) => {
    change(portal, 'kind: ended\noriginals: [uy-ban]\nresults: [phong-cay-xanh]');
  },
  'an end that goes on': (portal) => {
    change(portal, 'kind: ended\noriginals: [uy-ban]\nresults: [uy-ban]');
  },
  'a body that acts after its end': (portal) => {
    change(portal, 'kind: ended\noriginals: [phong-cay-xanh]');
    change(portal, 'kind: merged\noriginals: [phong-cay-xanh, uy-ban]\nresults: [uy-ban]', '1999-06-01');
  },
  'a body that acts before its beginning': (portal) => {
    change(portal, 'kind: merged\noriginals: [phong-cay-xanh, uy-ban]\nresults: [uy-ban]');
    portal.edit(AGENCY, 'kind:', 'founded: { date: "1999-08-01", sources: [bao-vi-du], confidence: high }\nkind:');
  },
  'a result before its founding': (portal) => {
    change(portal, 'kind: founded\nresults: [phong-cay-xanh]');
    portal.edit(AGENCY, 'kind:', 'founded: { date: "1999-08-01", sources: [bao-vi-du], confidence: high }\nkind:');
  },
  'a result that exists already': (portal) => {
    change(
      portal,
      'kind: renamed\noriginals: [phong-cay-xanh]\nresults: [phong-cay-xanh]\nname: { vi: "a", en: "a" }',
      '1999-04-01',
    );
    change(portal, 'kind: replaced\noriginals: [uy-ban]\nresults: [phong-cay-xanh]');
  },
  'a return of a body that never ended': (portal) => {
    change(portal, 'kind: re-established\noriginals: [uy-ban]\nresults: [uy-ban]');
  },
  'a change of a body nobody wrote': (portal) => {
    change(portal, 'kind: ended\noriginals: [phong-hoa]');
  },
  'a change after the day of checking': (portal) => {
    change(portal, 'kind: ended\noriginals: [uy-ban]', '2001-05-01');
  },
  'a body seen after the day of checking': (portal) => {
    portal.edit(AGENCY, 'kind:', 'confirmed: [{ date: "2001-08-01", sources: [bao-vi-du], confidence: high }]\nkind:');
  },
  'a kind of change that does not exist': (portal) => {
    change(portal, 'kind: dissolved\noriginals: [uy-ban]');
  },
  'a replacement that is closed too': (portal) => {
    const closed = 'closed: "1999-06-01"\nsources: [bao-vi-du]\nconfidence: high\n';
    portal.write('systems/a.yaml', `name: { vi: "A", en: "A" }\nurl: "https://a.example"\nreplaced_by: b\n${closed}`);
    portal.write('systems/b.yaml', `name: { vi: "B", en: "B" }\nurl: "https://b.example"\n${closed}`);
  },
  'a level without a source': (portal) => {
    level(portal, 'kind: service\nlevels: [3]\nsources: []');
  },
  'a level that does not exist': (portal) => {
    level(portal, 'kind: service\nlevels: [5]\nsources: [bao-vi-du]');
  },
  'a target given as a level': (portal) => {
    level(portal, 'kind: target\nlevels: [4]\nsources: [bao-vi-du]');
  },
  'a level of a service nobody wrote': (portal) => {
    level(portal, 'kind: service\nlevels: [4]\nservice: "1.000001"\nsources: [bao-vi-du]');
  },
  'a total that does not add up': (portal) => {
    portal.write(
      'level-totals/a.yaml',
      'name: { vi: "A" }\nkind: count\nas_of: "1999"\nscope: city\nlevel_3: 2\nlevel_4: 3\ntotal: 6\nsources: [bao-vi-du]\nconfidence: high\n',
    );
  },
  'two districts of one code': (portal) => {
    places(portal, { district: district('quan-2', '001', 1) });
  },
  'two districts on one tile': (portal) => {
    places(portal, { district: district('quan-2', '002', 0) });
  },
  'a district code in words': (portal) => {
    places(portal, { district: district('quan-2', 'Q2', 1) });
  },
  'a district run by nobody': (portal) => {
    places(portal, { district: district('quan-2', '002', 1).map((line) => line.replace('uy-ban', 'uy-ban-cu')) });
  },
  'a ward in no district': (portal) => {
    places(portal, { ward: (yaml) => yaml.replace('quan-1', 'quan-9') });
  },
  'a ward in two districts': (portal) => {
    places(portal, { ward: (yaml) => `${yaml}district: quan-1\n` });
  },
  'a ward with a leading zero': (portal) => {
    places(portal, { ward: (yaml) => yaml.replace('Phường 5', 'Phường 05') });
  },
  'a ward named by words instead of its code': (portal) => {
    places(portal, { wardCode: 'phuong-5' });
  },
  'a ward that leads to no commune': (portal) => {
    places(portal, { wardCode: '00009' });
  },
  'a ward that became nothing': (portal) => {
    places(portal, { ward: (yaml) => `${yaml}step: { date: "1999-05-01", document: 1-nq-hd, became: [] }\n` });
  },
  'a ward of which only a part is told': (portal) => {
    places(portal, {
      ward: (yaml) =>
        `${yaml}step: { date: "1999-05-01", document: 1-nq-hd, became: [{ code: "00001", name: "Phường 1", part: partial }] }\n`,
    });
  },
  'a ward that became a unit nobody knows': (portal) => {
    places(portal, {
      ward: (yaml) =>
        `${yaml}step: { date: "1999-05-01", document: 1-nq-hd, became: [{ code: "00008", name: "Phường 8", part: full }] }\n`,
    });
  },
  'a ward changed by no document': (portal) => {
    places(portal, {
      ward: (yaml) =>
        `${yaml}step: { date: "1999-05-01", document: 2-nq-hd, became: [{ code: "00001", name: "Phường 1", part: full }] }\n`,
    });
  },
  'a commune formed from nothing': (portal) => {
    places(portal, { commune: (yaml) => yaml.replace(/formed_from: .*/u, 'formed_from: []') });
  },
  'a commune formed from a unit twice': (portal) => {
    places(portal, {
      commune: (yaml) => yaml.replace('part: full }', 'part: full }, { code: "00001", name: "Phường 5", part: full }'),
    });
  },
  'a commune formed from a percentage': (portal) => {
    places(portal, { commune: (yaml) => yaml.replace('part: full', 'part: 40%') });
  },
  'a commune formed from a name without a code': (portal) => {
    places(portal, { commune: (yaml) => yaml.replace('code: "00001"', 'code: "Phường 5"') });
  },
  'a unit that went wholly into two communes': (portal) => {
    places(portal, {});
    portal.write('communes/00002.yaml', COMMUNE);
    portal.edit('ids.txt', /$/u, 'commune:00002\n');
  },
  'a commune formed after the day of checking': (portal) => {
    places(portal, { commune: (yaml) => yaml.replace('1999-06-01', '2001-06-01') });
  },
  'a commune with a name for a code': (portal) => {
    places(portal, { communeCode: 'phuong-1' });
  },
  'an observation in the ledger of another host': (portal) => {
    ledger(portal, ['url: "https://other.example/", date: "1999", state: ok']);
  },
  'a form that two terms claim': (portal) => {
    const term = (means: string): string => `kind: abbreviation\nlanguage: vi\nforms: ["K.T"]\nmeans: ["${means}"]\n`;
    portal.write('terms/kt.yaml', term('Kinh tế'));
    portal.write('terms/kt-2.yaml', term('Ký thay').replace('K.T', 'KT'));
  },
  'a term that means nothing': (portal) => {
    portal.write('terms/kt.yaml', 'kind: abbreviation\nlanguage: vi\nforms: ["KT"]\nmeans: []\n');
  },
  'an observation in the future': (portal) => {
    ledger(portal, ['url: "https://vidu.example/", date: "2001-01-01", state: ok']);
  },
  'a link that moved nowhere': (portal) => {
    ledger(portal, ['url: "https://vidu.example/", date: "1999", state: moved']);
  },
  'an observation of a state that does not exist': (portal) => {
    ledger(portal, ['url: "https://vidu.example/", date: "1999", state: dead']);
  },
  'a ledger rewritten backwards': (portal) => {
    ledger(portal, [
      'url: "https://vidu.example/", date: "1999-05-02", state: ok',
      'url: "https://vidu.example/", date: "1999-05-01", state: ok',
    ]);
  },
  'an example that leads nowhere': (portal) => {
    portal.edit(
      'portal.yaml',
      'current: []',
      'examples:\n  - label: { vi: "a", en: "a" }\n    ref: agency:phong-hoa\ncurrent: []',
    );
  },
  'a page that is missing': (portal) => {
    portal.remove('pages/privacy.en.md');
  },
  'a page in no language of the portal': (portal) => {
    portal.write('pages/about.fr.md', '---\ntitle: a\ndescription: b\n---\n');
  },
  'raw HTML in a page': (portal) => {
    portal.edit(PAGE, /$/u, '\n<script>alert(1)</script>\n');
  },
  'an image in a page': (portal) => {
    portal.edit(PAGE, /$/u, '\n![a](https://example.org/a.png)\n');
  },
  'an unsafe link in a page': (portal) => {
    portal.edit(PAGE, /$/u, '\n[here](javascript:alert(1))\n');
  },
  'an id that is not registered': (portal) => {
    portal.edit('ids.txt', 'agency:uy-ban\n', '');
  },
  'an id whose entry is gone': (portal) => {
    portal.edit('ids.txt', /$/u, 'agency:phong-hoa\n');
  },
  'an id registered twice': (portal) => {
    portal.edit('ids.txt', /$/u, 'agency:uy-ban\n');
  },
  'an id that comes back': (portal) => {
    portal.edit('ids.txt', /$/u, 'agency:uy-ban removed 1999-12-31\n');
  },
  'a tombstone that leads nowhere': (portal) => {
    portal.edit('ids.txt', 'see agency:phong-cay-xanh', 'see agency:phong-hoa');
  },
  'a registry line nobody can read': (portal) => {
    portal.edit('ids.txt', /$/u, 'agency uy-ban\n');
  },
  'an id deleted from the registry together with its entry': (portal) => {
    const git = (...args: string[]) => execFileSync('git', ['-C', portal.folder, ...args], { stdio: 'ignore' });
    git('init');
    git('add', '.');
    git('-c', 'user.name=Editor', '-c', 'user.email=editor@vidu.example', 'commit', '--message', 'Publish');
    portal.remove(FACT);
    portal.edit('ids.txt', 'event:1999-02-03-cong-van\n', '');
  },
  'an interface word left out': (portal) => {
    words(portal, (en) => {
      delete en['nav.home'];
    });
  },
  'an interface word too many': (portal) => {
    words(portal, (en) => {
      en['nav.house'] = 'House';
    });
  },
  'an empty interface word': (portal) => {
    words(portal, (en) => {
      en['nav.home'] = ' ';
    });
  },
  'another placeholder in an interface word': (portal) => {
    words(portal, (en) => {
      en['task.permalink'] = 'Link to {{number}}';
    });
  },
  'a plural form left out': (portal) => {
    words(portal, (en) => {
      delete en['sources.list_one'];
    });
  },
  ...BAD_CHARACTERS,
  ...BAD_FILES,
  ...BAD_DIALOGUES,
  ...BAD_CORRECTIONS,
  ...BAD_SERVICES,
};

/** Adds what a source says of a level. */
function level(portal: ScratchPortal, yaml: string): void {
  portal.write('levels/a.yaml', `name: "A"\nbody: "B"\nas_of: "1999"\nscope: city\nconfidence: high\n${yaml}\n`);
}

const PROVENANCE = 'sources: [bao-vi-du]\nconfidence: high\n';
const WARD = `name: { vi: "Phường 5", en: "Ward 5" }\nkind: phuong\ndistrict: quan-1\n${PROVENANCE}`;
const COMMUNE = `name: { vi: "Phường Cây", en: "Cây Ward" }
kind: phuong
since: "1999-06-01"
document: 1-nq-hd
formed_from: [{ code: "00001", name: "Phường 5", part: full }]
${PROVENANCE}`;

/** A district: its id and its file. */
const district = (id: string, code: string, column: number): [string, string] => [
  id,
  `code: "${code}"\nname: { vi: "Quận", en: "District" }\nkind: quan\nagency: uy-ban\ntile: { row: 0, column: ${column} }\n${PROVENANCE}`,
];

/** Gives a portal a district, a ward of it and the commune the ward went into; each may be spoiled or renamed. */
function places(
  portal: ScratchPortal,
  spoil: {
    district?: string[];
    ward?: (yaml: string) => string;
    wardCode?: string;
    commune?: (yaml: string) => string;
    communeCode?: string;
  },
): void {
  const { wardCode = '00001', communeCode = '00001' } = spoil;
  const same = (yaml: string): string => yaml;
  const districts = [district('quan-1', '001', 0), ...(spoil.district ? [spoil.district] : [])];
  for (const [id = '', yaml = ''] of districts) portal.write(`districts/${id}.yaml`, yaml);
  portal.write(`wards/${wardCode}.yaml`, (spoil.ward ?? same)(WARD));
  portal.write(`communes/${communeCode}.yaml`, (spoil.commune ?? same)(COMMUNE));
  const units = districts.map(([id = '']) => `unit:${id}\n`).join('');
  portal.edit('ids.txt', /$/u, `${units}ward:${wardCode}\ncommune:${communeCode}\n`);
}

/** Gives a document relations: their kinds and the documents they lead to. */
function relate(portal: ScratchPortal, file: string, ...relations: [kind: string, document: string][]): void {
  const lines = relations.map(
    ([kind, id]) => `  - { kind: ${kind}, document: ${id}, sources: [bao-vi-du], confidence: low }\n`,
  );
  portal.edit(file, /$/u, `relations:\n${lines.join('')}`);
}

/** Gives a portal a ledger of links to one host. */
function ledger(portal: ScratchPortal, observations: readonly string[]): void {
  const lines = observations.map((observation) => `  - { ${observation}, checker: tool }\n`);
  portal.write('link-ledger/vidu.example.yaml', `observations:\n${lines.join('')}`);
}

/** Gives a portal its own interface words, those of English spoiled. */
function words(portal: ScratchPortal, spoil: (en: Record<string, string>) => void): void {
  const read = (locale: string): Record<string, string> =>
    JSON.parse(readFileSync(`content/ui/${locale}.json`, 'utf8')) as Record<string, string>;
  const sound = read('en');
  const spoiled = { ...sound };
  spoil(spoiled);
  // What was spoiled stands first, so that its line does not move with every word the portal learns.
  const first = Object.entries(spoiled).filter(([key, word]) => sound[key] !== word);
  const en = { ...Object.fromEntries(first), ...spoiled };
  portal.write('ui/vi.json', JSON.stringify(read('vi'), null, 2));
  portal.write('ui/en.json', JSON.stringify(en, null, 2));
}

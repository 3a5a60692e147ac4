import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BAD_BODIES } from './bad-bodies.ts';
import { BAD_CHARACTERS } from './bad-characters.ts';
import { BAD_CORRECTIONS } from './bad-corrections.ts';
import { BAD_DESKS } from './bad-desks.ts';
import { BAD_DIALOGUES } from './bad-dialogues.ts';
import { BAD_ENTRIES } from './bad-entries.ts';
import { BAD_FILES } from './bad-files.ts';
import { BAD_GUIDES } from './bad-guides.ts';
import { BAD_LAWS } from './bad-laws.ts';
import { BAD_PLACES } from './bad-places.ts';
import { BAD_SEALS } from './bad-seals.ts';
import { BAD_SERVICES } from './bad-services.ts';
import { BAD_SLIPS } from './bad-slips.ts';
import { BAD_SOURCES } from './bad-sources.ts';
import { BAD_TEXT } from './bad-text.ts';
import type { ScratchPortal } from './scratch-portal.ts';

const FACT = 'timeline/1999-02-03-cong-van.yaml';
const PAGE = 'pages/about.vi.md';

/** Mistakes that editors have made or may make. */
export const BAD_CONTENT: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  ...BAD_TEXT,
  ...BAD_SLIPS,
  ...BAD_ENTRIES,
  ...BAD_BODIES,
  ...BAD_SOURCES,
  ...BAD_PLACES,
  ...BAD_LAWS,
  ...BAD_DESKS,
  ...BAD_GUIDES,
  'an observation in the ledger of another host': (portal) => {
    ledger(portal, ['url: "https://other.example/", date: "1999", state: ok']);
  },
  'a form of two terms': (portal) => {
    const term = (means: string): string => `kind: abbreviation\nlanguage: vi\nforms: ["K.T"]\nmeans: ["${means}"]\n`;
    portal.write('terms/kt.yaml', term('Kinh tế'));
    portal.write('terms/kt-2.yaml', term('Ký thay').replace('K.T', 'KT'));
  },
  'a term without a meaning': (portal) => {
    portal.write('terms/kt.yaml', 'kind: abbreviation\nlanguage: vi\nforms: ["KT"]\nmeans: []\n');
  },
  'an observation in the future': (portal) => {
    ledger(portal, ['url: "https://vidu.example/", date: "2001-01-01", state: ok']);
  },
  'a moved link without its new address': (portal) => {
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
  'an id whose entry is missing': (portal) => {
    portal.edit('ids.txt', /$/u, 'agency:phong-hoa\n');
  },
  'an id registered twice': (portal) => {
    portal.edit('ids.txt', /$/u, 'agency:uy-ban\n');
  },
  'an id that is reused': (portal) => {
    portal.edit('ids.txt', /$/u, 'agency:uy-ban removed 1999-12-31\n');
  },
  'a tombstone that leads nowhere': (portal) => {
    portal.edit('ids.txt', 'see agency:phong-cay-xanh', 'see agency:phong-hoa');
  },
  'an unreadable registry line': (portal) => {
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
  'a language without interface texts': (portal) => {
    portal.edit('portal.yaml', 'languages: [vi, en]', 'languages: [vi, en, ko]');
  },
  'a language that is not known': (portal) => {
    portal.edit('portal.yaml', 'languages: [vi, en]', 'languages: [vi, tlh]');
  },
  'languages without the official one': (portal) => {
    portal.edit('portal.yaml', 'languages: [vi, en]', 'languages: [en]');
  },
  'ids of tasks by another pattern': (portal) => {
    portal.edit('portal.yaml', 'checked:', 'task_ids: "viec-[0-9]"\nchecked:');
  },
  'a pattern of ids that is none': (portal) => {
    portal.edit('portal.yaml', 'checked:', 'task_ids: "viec-["\nchecked:');
  },
  'a type that its symbol does not name': (portal) => {
    portal.edit('documents/1-nq-hd.yaml', 'type: nghi-quyet', 'type: thong-bao');
  },
  'an original without an address': (portal) => {
    portal.edit('directives/7-ub.yaml', 'original_url: unknown', 'original_url: lost');
  },
  'an unknown interface text': (portal) => {
    words(portal, (en) => {
      en['nav.house'] = 'House';
    });
  },
  'an empty interface text': (portal) => {
    words(portal, (en) => {
      en['nav.home'] = ' ';
    });
  },
  'another placeholder in an interface text': (portal) => {
    words(portal, (en) => {
      en['task.permalink'] = 'Link to {{number}}';
    });
  },
  ...BAD_CHARACTERS,
  ...BAD_FILES,
  ...BAD_DIALOGUES,
  ...BAD_CORRECTIONS,
  ...BAD_SERVICES,
  ...BAD_SEALS,
};

/** Adds a link ledger of one host to a portal. */
function ledger(portal: ScratchPortal, observations: readonly string[]): void {
  const lines = observations.map((observation) => `  - { ${observation}, checker: tool }\n`);
  portal.write('link-ledger/vidu.example.yaml', `observations:\n${lines.join('')}`);
}

/** Adds interface texts to a portal: the English ones after applying `spoil`. */
function words(portal: ScratchPortal, spoil: (en: Record<string, string>) => void): void {
  const read = (locale: string): Record<string, string> =>
    JSON.parse(readFileSync(`content/ui/${locale}.json`, 'utf8')) as Record<string, string>;
  const sound = read('en');
  const spoiled = { ...sound };
  spoil(spoiled);
  // Changed keys come first, so that their lines do not move when the portal gets new keys.
  const first = Object.entries(spoiled).filter(([key, word]) => sound[key] !== word);
  const en = { ...Object.fromEntries(first), ...spoiled };
  portal.write('ui/vi.json', JSON.stringify(read('vi'), null, 2));
  portal.write('ui/en.json', JSON.stringify(en, null, 2));
}

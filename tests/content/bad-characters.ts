import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { ScratchPortal } from './scratch-portal.ts';

const AGENCY = 'agencies/phong-cay-xanh.yaml';
const PAGE = 'pages/about.vi.md';

/** Inserts an escape sequence into a value of a file. */
const escape =
  (code: string) =>
  (portal: ScratchPortal): void => {
    portal.edit(AGENCY, 'Phòng Cây', `Phòng${code} Cây`);
  };
const inPage =
  (words: string) =>
  (portal: ScratchPortal): void => {
    portal.edit(PAGE, /$/u, `\n${words}\n`);
  };

/** Invisible characters that result from escapes in YAML, JSON or Markdown. */
export const BAD_CHARACTERS: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'a NUL by escape': escape(String.raw`\u0000`),
  'a NUL by its short escape': escape(String.raw`\0`),
  'an ESC by escape': escape(String.raw`\e[31m`),
  'a bell by a two-digit escape': escape(String.raw`\x07`),
  'a carriage return by escape': escape(String.raw`\r`),
  'a next line by escape': escape(String.raw`\N`),
  'a right-to-left override by escape': escape(String.raw`\u202E`),
  'an isolate by a long escape': escape(String.raw`\U00002067`),
  'a line separator by escape': escape(String.raw`\L`),
  'a byte-order mark by escape': escape(String.raw`\ufeff`),
  'a language tag by escape': escape(String.raw`\U000E0041`),
  'a soft hyphen by escape': escape(String.raw`\u00ad`),
  'what is no character, by escape': escape(String.raw`\uFFFE`),
  'the first half of a pair by escape': escape(String.raw`\ud83d`),
  'the second half of a pair by escape': escape(String.raw`\udf33`),
  'combining characters by escape': escape(String.raw` o\u0302`),
  'an escaped letter before an unescaped combining mark': escape(` \\u006f\u0302`),
  'several at once by escape': escape(String.raw`\u0000\u202e\ud800`),
  'one by escape beside the same one as it is': escape('\\u200b\u200b'),
  'one by escape in a list': (portal) => {
    portal.edit(AGENCY, '["PCX"]', String.raw`["PCX", "P\u200bX"]`);
  },
  'one by escape in a key': (portal) => {
    portal.edit(AGENCY, 'kind:', String.raw`"ki\u0000nd": x` + '\nkind:');
  },
  'one by escape in the front matter of a page': (portal) => {
    portal.edit(PAGE, /^title: "/mu, String.raw`title: "\u202e`);
  },
  'one by escape in an interface word': (portal) => {
    cpSync('content/ui', join(portal.folder, 'ui'), { recursive: true });
    portal.edit('ui/en.json', /"nav.home": "/u, String.raw`"nav.home": "\u202e`);
  },
  'one by escape in the name of an interface word': (portal) => {
    cpSync('content/ui', join(portal.folder, 'ui'), { recursive: true });
    portal.edit('ui/en.json', /"nav.home"/u, String.raw`"nav.ho\u0007me": "x", "nav.home"`);
  },
  'one by number in a page': inPage('Phòng &#x202e;Cây'),
  'one by name in a page': inPage('Phòng `&shy;` &shy;Cây'),
  'one by number in the address of a link': inPage('[Phòng](https://vidu.example/&#8203;x)'),
  'an unescaped line separator': (portal) => {
    portal.edit(AGENCY, 'Phòng Cây', 'Phòng\u2028 Cây');
  },
  'what is no character, as it is': (portal) => {
    portal.edit(AGENCY, 'Phòng Cây', 'Phòng\uffff Cây');
  },
};

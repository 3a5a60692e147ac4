import type { ScratchPortal } from '../../content/scratch-portal.ts';

const system = (portal: ScratchPortal, name: string, rest: string): void => {
  portal.write(
    `systems/${name}.yaml`,
    `name: { vi: "${name}", en: "${name}" }\nsources: [bao-vi-du]\nconfidence: high\nchecked: "2000-01-01"\n${rest}`,
  );
};
const seen = (path: string, date: string, state: string, rest = ''): string =>
  `  - { url: "https://moi.example/${path}", date: "${date}", state: ${state}, checker: tool${rest} }\n`;

/** Adds moved, broken, outdated and once failed links, and a closed system with its replacement, to a portal. */
export function addLinks(portal: ScratchPortal): void {
  system(portal, 'cu', 'url: "https://cu.example"\nclosed: "1999-12-01"\nreplaced_by: moi\n');
  system(portal, 'moi', 'url: "https://moi.example/"\n');
  system(portal, 'hong', 'url: "https://moi.example/hong"\n');
  system(portal, 'lau', 'url: "https://moi.example/lau"\n');
  system(portal, 'mot-lan', 'url: "https://moi.example/mot-lan"\n');
  portal.write(
    'link-ledger/moi.example.yaml',
    [
      'observations:\n',
      seen('', '2000-01-10', 'moved', ', location: "https://moi.example/vi/"'),
      seen('hong', '2000-01-10', 'missing', ', status: 404'),
      seen('hong', '2000-01-12', 'missing', ', status: 404'),
      seen('lau', '1999-06-01', 'ok'),
      seen('mot-lan', '2000-01-12', 'unreachable', ', detail: dns'),
    ].join(''),
  );
}

/** A quotation that names a document twice, and its paragraph, which names two more. */
export const QUOTE = 'Phòng Cây xanh, theo Nghị quyết 1/NQ-HĐ (1/NQ-HĐ), trước 1/5/1999 trồng cay';
export const PARAGRAPH = `Công văn 7/UB và Nghị quyết số 1/NQ-HĐ nêu: ${QUOTE}. Hết 1/NQ-HĐ`;

/** Adds document symbols to a source, a quotation and a page of a portal. */
export function addSymbols(portal: ScratchPortal): void {
  portal.editText('texts/bao-vi-du.md', /Công văn nêu.*/u, PARAGRAPH);
  portal.edit(
    'directives/7-ub.yaml',
    /quote: .*/u,
    `quote: "${QUOTE}"\n    misprints: [{ printed: "cay", meant: "cây" }]`,
  );
  portal.edit('pages/about.vi.md', /$/u, '\n\nXem Nghị quyết 1/NQ-HĐ và [công văn 7/UB](/van-ban/7-ub/).\n');
}

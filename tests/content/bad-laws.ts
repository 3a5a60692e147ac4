import { createHash } from 'node:crypto';
import type { ScratchPortal } from './scratch-portal.ts';

const SOUND =
  'Điều 1. Cây\n\n1. Trồng cây.\n\na) Cây to;\n\nb) Cây nhỏ.\n\n2. Tưới cây.\n\nĐiều 2. Hiệu lực\n\nCó hiệu lực.\n';

/** A text of law of the second portal; `sealed` is what its seal is of. */
function law(portal: ScratchPortal, body: string, head = '', file = '1-nq-hd', sealed = body): void {
  const seal = createHash('sha256').update(sealed).digest('hex');
  const fields = `document: 1-nq-hd
title: Quỹ cây xanh
wording: original
as_of: "1998-Q4"
sources: [bao-vi-du]
confidence: medium
rights: { vi: "Tự do", en: "Free" }
seals: [{ date: "1999-01-01", sha256: ${seal} }]
${head}`;
  portal.write(`laws/${file}.txt`, `---\n${fields}---\n${body}`);
}

/** Mistakes in texts of law. */
export const BAD_LAWS: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'a text of law whose ids are not registered': (portal) => {
    law(portal, SOUND);
  },
  'a text of law that lost a clause': (portal) => {
    portal.edit('ids.txt', /$/u, 'document:1-nq-hd#dieu-1 has 1 1.a 1.b 2 3\ndocument:1-nq-hd#dieu-2\n');
    law(portal, SOUND);
  },
  'a text of law with a broken seal': (portal) => {
    law(portal, SOUND, '', '1-nq-hd', SOUND.replace('Tưới', 'Tỉa'));
  },
  'two wordings of one document': (portal) => {
    law(portal, SOUND);
    law(portal, SOUND.replace('Tưới', 'Tỉa'), '', '1-nq-hd-1999');
  },
  'a text of law with holes, doubles and what belongs nowhere': (portal) => {
    law(
      portal,
      `1. Trước mọi điều.\n\n${SOUND.replace('2. Tưới', '4. Tưới').replace('b) Cây', 'd) Cây').replace('Điều 2.', 'Điều 1.')}`,
      'closing: Nơi nhận\nknown: [{ at: dieu-1.khoan-1, why: { vi: "x", en: "x" } }]\narticles: { dieu-9: {} }\n',
    );
  },
  'a text of law with articles and sections outside chapters': (portal) => {
    law(
      portal,
      `${SOUND}\nMục 1\n\nCHUNG\n\nĐiều 3. Cỏ\n\nChương II\n\nRIÊNG\n\nĐiều 5. Hoa\n\nChương 2\n\nĐiều 6. Lá\n`,
    );
  },
  'a text of law with leftovers of other formats': (portal) => {
    law(
      portal,
      `${SOUND}\n**Đậm**\n\n\\- Gạch\n\n| ô | ô |\n\nchữ <b>đậm</b>\n\nHết.(Điều này có nội dung liên quan đến Điều 3.3.NĐ.7.7. Cây)\n\ngiảiquyết hồ sơ\n`,
    );
  },
  'a text of law with crooked lines': (portal) => {
    law(
      portal,
      `${SOUND}\nĐiều 3: Cỏ\n1.Cắt cỏ\n\n\na. Cỏ  dài\n\n“Điều 4. Của văn bản khác\n\nLoại\tCao\nCây\n\n[1] Chú thích không ai dẫn\n\nXem [2]`,
    );
  },
  'a text of law of two million characters': (portal) => {
    law(portal, `${SOUND}\n${'Trồng cây. '.repeat(180_000).trim()}\n`);
  },
  'a text of law without articles': (portal) => {
    law(portal, 'Về cây xanh.\n');
  },
  'an article after the end': (portal) => {
    law(portal, `${SOUND}\nNơi nhận:\n\nĐiều 3. Cỏ\n`, 'closing: "Nơi nhận:"\n');
  },
  'references to clauses that do not exist': (portal) => {
    law(portal, SOUND, 'articles: { "điều 1": {} }\n');
    portal.write(
      'terms/cay.yaml',
      'kind: everyday\nlanguage: vi\nforms: ["trồng"]\nmeans: ["cây"]\nclauses: ["1-nq-hd#khoan-1"]\n',
    );
    portal.write(
      'level-steps/buoc.yaml',
      'name: { vi: "Bước", en: "Step" }\norder: 1\nera: later\ndefinition: { vi: "Là bước" }\ncan: { vi: "Đi", en: "Walk" }\nrules:\n  - document: 1-nq-hd\n    place: { vi: "Điều 1", en: "Article 1" }\n    clause: 1-nq-hd#dieu-1.khoan-3\n    since: "1998-12-01"\n    until: "1999-01-01"\n    sources: [bao-vi-du]\n    confidence: high\nsources: [bao-vi-du]\nconfidence: high\n',
    );
  },
};

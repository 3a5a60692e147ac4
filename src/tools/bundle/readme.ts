import { LOCALES } from '../../schema/fields/languages.ts';
import type { Localized } from '../../schema/fields/localized.ts';

/** The bilingual readme of a bundle. */
export const readmeOf = (name: Localized, digest: string): string =>
  `${LOCALES.map((locale) => name[locale]).join(' / ')}
${digest}

Xem trang: chạy một trong hai lệnh ở thư mục này, rồi mở địa chỉ được in ra.
To see the site, run one of these in this folder, then open the address it prints:

    node serve.mjs
    python3 -m http.server 4321 --directory site

Kiểm tra đủ và nguyên vẹn / Check that it is whole and unchanged:

    cd site && sha256sum --quiet -c SHA256SUMS

Trang được dựng từ gì: site/build.json. What the site was built from: site/build.json.
`;

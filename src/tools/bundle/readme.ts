import { byLocale, LOCALES, OFFICIAL } from '../../schema/fields/languages.ts';
import type { Localized } from '../../schema/fields/localized.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text = ''): string => text.replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign);

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

/** What to do, in the official language and in the others. */
const HOW = byLocale((locale) =>
  locale === OFFICIAL
    ? 'Trình duyệt không mở được trang này từ tệp. Trong thư mục này, chạy một trong hai lệnh ở dưới, rồi mở địa chỉ được in ra.'
    : 'Browsers cannot open this site from files. In this folder, run one of the two commands below, then open the address that it prints.',
);

/**
 * The page of a bundle that is opened with a double click: browsers run no code of a site from files and follow no link to
 * a folder, so it says what to do.
 */
export const openMeOf = (name: Localized): string => `<!doctype html>
<html lang="${OFFICIAL}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${LOCALES.map((locale) => escaped(name[locale])).join(' / ')}</title>
<style>
  body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }
  pre { overflow-x: auto; padding: 1rem; border: 1px solid }
  :root { color-scheme: light dark }
</style>
${LOCALES.map((locale) => `<h1 lang="${locale}">${escaped(name[locale])}</h1>\n<p lang="${locale}">${HOW[locale]}</p>`).join('\n')}
<pre>node serve.mjs
python3 -m http.server 4321 --directory site</pre>
</html>
`;

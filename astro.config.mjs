import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defineConfig, fontProviders } from 'astro/config';
import { AstroError } from 'astro/errors';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { billOfMaterials } from './src/integrations/bill-of-materials.ts';
import { cutFonts } from './src/integrations/fonts.ts';
import { licences } from './src/integrations/licences.ts';
import { restartOn } from './src/integrations/restart-on.ts';
import { routes } from './src/integrations/routes.ts';
import { MISSING_FILES } from './src/islands/site/missing-files.ts';
import { WATCH_ISLAND } from './src/islands/shared/watch-island.ts';
import { BEFORE_PAINT, OWN_UNIT_FIRST } from './src/islands/ward/early.ts';
import { DEFAULT, LOCALES } from './src/schema/fields/languages.ts';
import { BASE } from './src/i18n/addresses/base.ts';
import { placeOf, urlOf } from './src/i18n/addresses/urls.ts';
import { lastModified } from './src/publish/site-map/last-modified.ts';
import { readContent } from './src/reader/content/read-content.ts';
import { historyOf } from './src/reader/history/content-history.ts';
import { readBefore } from './src/reader/checks/read-before.ts';
import { siteOrigin } from './src/reader/settings/settings.ts';
import { cacheFolder, contentFolder, ROOT, WORDS_FOLDER } from './src/reader/settings/content-folder.ts';

const content = contentFolder();
const { files, stop } = readBefore(content);
// Checked before any loader reads files, because reading a pipe would block forever.
if (stop.length > 0) throw new AstroError(stop.join('\n'), 'npm run check');
const site = siteOrigin();
/** Read at the end of a build, when the content is in memory anyway. */
let dayOf;
function dayOfPages() {
  const { records } = readContent(content.path, process.env.PORTAL_TODAY);
  return lastModified(records, historyOf(content.path, records));
}
const words = [join(content.path, 'ui'), WORDS_FOLDER].flatMap((folder) =>
  LOCALES.map((locale) => join(folder, `${locale}.json`)).filter((file) => existsSync(file)),
);
const fonts = await cutFonts(
  [...words.map((file) => readFileSync(file, 'utf8')), ...files.map(({ text }) => text)],
  join(ROOT, '.cache/fonts'),
);

/**
 * Files of code. What only search needs is one file, whether texts are asked too or not: as two they would be 1.7 KB
 * more, and React is one too. A file takes along what its code needs, so what others need too is named before it.
 */
const CODE = {
  groups: [
    { name: 'react', priority: 3, test: /node_modules\/(?:react|react-dom|scheduler)\// },
    { name: 'fold', priority: 3, test: /\/(?:text\/characters|language\/fold)\.ts/ },
    {
      name: 'read-json',
      priority: 3,
      test: /\/records\/(?:read-json|fault)\.ts|\/islands\/shared\/(?:facets|fetch-from|use-|AddressLink)/,
    },
    {
      name: 'offer',
      priority: 3,
      test: /preload-helper|\/suggest\/offer\.ts|\/language\/fill\.ts|\/islands\/shared\/(?:unless-composing|load-when-used)\.ts/,
    },
    { name: 'combobox', priority: 3, test: /\/islands\/shared\/combobox\.ts/ },
    {
      name: 'query',
      priority: 2,
      test: /\/(?:terms\/query|language\/(?:abbreviations|asked-part|chat|fillers|numbers|quotation|syllable|tokens))\.ts/,
    },
    { name: 'search', priority: 1, test: /\/islands\/search\/SearchPage/ },
  ],
};

export default defineConfig({
  site,
  base: BASE,
  cacheDir: cacheFolder(content.path),
  trailingSlash: 'always',
  build: { format: 'directory' },
  i18n: { defaultLocale: DEFAULT, locales: [...LOCALES] },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-text',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [400, 600].map((weight) => ({
          weight,
          style: 'normal',
          display: 'swap',
          src: [`./${relative(ROOT, fonts[weight])}`],
        })),
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        // Which values scripts may run after all, pages say: see the layout.
        "require-trusted-types-for 'script'",
      ],
      // Astro knows the scripts it bundles, not what stands in a page as it is.
      scriptDirective: {
        hashes: [BEFORE_PAINT, MISSING_FILES, OWN_UNIT_FIRST, WATCH_ISLAND].map(
          (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`,
        ),
      },
    },
  },
  integrations: [
    react(),
    routes(LOCALES),
    restartOn(words),
    licences(),
    billOfMaterials(),
    sitemap({
      filter: (page) => placeOf(new URL(page).pathname) !== undefined,
      serialize(item) {
        const found = placeOf(new URL(item.url).pathname);
        if (!found) return item;
        const links = LOCALES.map((lang) => ({ lang, url: new URL(urlOf(found.place, lang), site).href }));
        dayOf ??= dayOfPages();
        const url = new URL(urlOf(found.place, found.locale), site).href;
        return {
          ...item,
          url,
          lastmod: dayOf(found.place),
          links: [...links, { lang: 'x-default', url: links[0].url }],
        };
      },
    }),
  ],
  vite: {
    // One small stylesheet for all pages, so that further pages need no request for it.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: CODE } } } } },
  },
});

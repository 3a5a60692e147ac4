import type { AstroIntegration } from 'astro';
import { LOCALES } from '../schema/fields/languages.ts';
import { ROUTES } from '../i18n/addresses/routes.ts';

/** Serves every address of the route table with its page, so that each page is written once for both languages. */
export const routes = (): AstroIntegration => ({
  name: 'routes',
  hooks: {
    'astro:config:setup': ({ injectRoute, command }) => {
      for (const route of Object.values(ROUTES)) {
        for (const locale of LOCALES) {
          injectRoute({ pattern: route[locale], entrypoint: `./src/pages/${route.page}`, prerender: true });
        }
      }
      // The page for wrong addresses in every language but the first, whose page stands in src/pages.
      for (const locale of LOCALES.slice(1)) {
        injectRoute({ pattern: `/${locale}/404/`, entrypoint: './src/pages/404.astro', prerender: true });
      }
      // The components as a gallery, for those who work on them.
      if (command === 'dev') injectRoute({ pattern: '/gallery/', entrypoint: './src/pages/_gallery/gallery.astro' });
    },
  },
});

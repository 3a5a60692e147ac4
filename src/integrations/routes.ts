import type { AstroIntegration } from 'astro';
import { OFFICIAL, type Locale } from '../schema/fields/languages.ts';
import { ROUTES } from '../i18n/addresses/routes.ts';

/** Serves every address of the route table in these languages, so that each page is written once for all of them. */
export const routes = (languages: readonly Locale[]): AstroIntegration => ({
  name: 'routes',
  hooks: {
    'astro:config:setup': ({ injectRoute, command }) => {
      for (const route of Object.values(ROUTES)) {
        for (const locale of languages) {
          injectRoute({ pattern: route[locale], entrypoint: `./src/pages/${route.page}`, prerender: true });
        }
      }
      // The page for wrong addresses in every language but that of the root, whose page stands in src/pages.
      for (const locale of languages.filter((each) => each !== OFFICIAL)) {
        injectRoute({ pattern: `/${locale}/404/`, entrypoint: './src/pages/404.astro', prerender: true });
      }
      // The components as a gallery, for those who work on them.
      if (command === 'dev') injectRoute({ pattern: '/gallery/', entrypoint: './src/pages/_gallery/gallery.astro' });
    },
  },
});

import type { AstroIntegration } from 'astro';
import { DEFAULT, type Locale } from '../schema/fields/languages.ts';
import { ROUTES } from '../i18n/addresses/routes.ts';

/** Injects every address of the route table in the given languages, so that each page is written once for all. */
export const routes = (languages: readonly Locale[]): AstroIntegration => ({
  name: 'routes',
  hooks: {
    'astro:config:setup': ({ injectRoute, command }) => {
      for (const route of Object.values(ROUTES)) {
        for (const locale of languages) {
          injectRoute({ pattern: route[locale], entrypoint: `./src/pages/${route.page}`, prerender: true });
        }
      }
      // The page for unknown addresses of all languages but that of the root, which is in src/pages.
      for (const locale of languages.filter((each) => each !== DEFAULT)) {
        injectRoute({ pattern: `/${locale}/404/`, entrypoint: './src/pages/404.astro', prerender: true });
      }
      // The component gallery, for development.
      if (command === 'dev') injectRoute({ pattern: '/gallery/', entrypoint: './src/pages/_gallery/gallery.astro' });
    },
  },
});

import type { AstroIntegration } from 'astro';
import { LOCALES } from '../schema/site/portal-settings.ts';
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
      // The components as a gallery, for those who work on them.
      if (command === 'dev') injectRoute({ pattern: '/gallery/', entrypoint: './src/pages/_gallery/gallery.astro' });
    },
  },
});

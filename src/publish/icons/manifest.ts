import { siteUrl } from '../../i18n/addresses/base.ts';
import { folderUrl, urlOf } from '../../i18n/addresses/urls.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import type { PortalSettings } from '../../schema/site/portal-settings.ts';
import { ICONS, iconUrl } from './icons.ts';

/** The paper of the page in both schemes, as in `tokens.css`. */
export const PAPER = { light: '#faf7f2', dark: '#13181a' } as const;

/** The address of the manifest of a language. */
export const manifestUrl = (locale: Locale): string => `${folderUrl({ route: 'home' }, locale)}manifest.webmanifest`;

/**
 * What telephones need to put the portal beside their programs. It opens with the address in sight, so that nobody takes
 * it for an official program.
 */
export const webManifest = ({ name, tagline, unofficial }: PortalSettings, locale: Locale): object => ({
  id: urlOf({ route: 'home' }, locale),
  name: `${name[locale]} (${unofficial[locale]})`,
  short_name: name[locale],
  description: tagline[locale],
  lang: locale,
  dir: 'ltr',
  start_url: urlOf({ route: 'home' }, locale),
  scope: siteUrl('/'),
  display: 'minimal-ui',
  theme_color: PAPER.light,
  background_color: PAPER.light,
  icons: [
    { src: siteUrl('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
    ...ICONS.map((icon) => ({
      src: iconUrl(icon),
      sizes: `${icon.size}x${icon.size}`,
      type: 'image/png',
      purpose: icon.isMaskable ? 'maskable' : 'any',
    })),
  ],
});

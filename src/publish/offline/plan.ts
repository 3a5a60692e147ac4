import { COMMON, type OfflinePlan } from '../../domain/offline/offline-list.ts';
import { shortDigest } from '../../domain/entries/build-record.ts';
import type { Portal } from '../../domain/portal.ts';
import { siteUrl, sitePath } from '../../i18n/addresses/base.ts';
import { folderUrl, type Place } from '../../i18n/addresses/urls.ts';
import { wantedPlace } from '../../i18n/links/list-links.ts';
import { publishedName } from '../../search/loading/files.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { unitListUrl } from '../places/unit-list.ts';
import { localeFiles, searchOpening, sharedSearchFiles } from '../search/search-files.ts';
import { sessionListUrl } from '../sessions/session-list.ts';

const INDEX = 'search-index';

/** The addresses of the lists of what can be saved in a language: sizes, and every file. */
export const offlineUrls = (locale: Locale): { summary: string; files: string } => ({
  summary: siteUrl(`/offline/${locale}.json`),
  files: siteUrl(`/offline/${locale}.files.json`),
});

/** The part of a directive. */
export const directivePart = (id: string): string => `directive:${id}`;

/** What readers of a language can save, part by part; the build adds how many bytes that is. */
export async function offlinePlan(portal: Portal, locale: Locale): Promise<OfflinePlan> {
  const path = (address: string): string => sitePath(address)?.slice(1) ?? '';
  const page = (place: Place): string => path(folderUrl(place, locale));
  const { settings, guides, directives, communes } = portal;
  const { files: opening } = await searchOpening(portal, locale);
  const own = [...(await localeFiles(portal, locale)).keys()].map((name) => `${INDEX}/${locale}/${name}`);
  const shared = [...(await sharedSearchFiles(portal)).keys()].map((name) => `${INDEX}/shared/${name}`);
  const folder = page({ route: 'home' });
  const homes = settings.languages.map((language) => path(folderUrl({ route: 'home' }, language)));
  return {
    build: portal.build ? shortDigest(portal.build) : '',
    checked: settings.checked,
    folder,
    others: homes.filter((home) => home !== folder && home.startsWith(folder)),
    parts: {
      [COMMON]: [
        ...(['home', 'search', 'offline', 'privacy'] as const).map((route) => page({ route })),
        ...opening.map((name) => `${INDEX}/${publishedName(locale, name)}`),
        ...own.filter((name) => name.includes('/suggest.')),
        ...(communes.size > 0 ? [path(unitListUrl(locale))] : []),
        'favicon.svg',
      ],
      ...(settings.wanted.length > 0 && { wanted: settings.wanted.map((wanted) => page(wantedPlace(wanted))) }),
      ...(guides.size > 0 && {
        guides: [page({ route: 'guides' }), ...[...guides.keys()].map((id) => page({ route: 'guide', id }))],
      }),
      ...Object.fromEntries(
        [...directives.keys()].map((id) => [
          directivePart(id),
          (['document', 'responsibilities', 'citations'] as const).map((route) => page({ route, id })),
        ]),
      ),
    },
    rest: [...own, ...shared, ...(portal.dialogues.size > 0 ? [path(sessionListUrl(locale))] : [])],
  };
}

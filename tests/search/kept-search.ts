import { allSearchFiles, localeFiles } from '../../src/publish/search/search-files.ts';
import { LOCALES } from '../../src/schema/fields/languages.ts';
import { keptFiles, type KeptFiles } from '../../src/tools/search/kept-files.ts';
import { portalOf } from '../content/real-portal.ts';

/** What published files are made from; ranking is not, so that a change of it costs nothing. */
const MADE_FROM = [
  'content',
  ...[
    'schema',
    'domain',
    'i18n',
    'publish/search',
    'search/language',
    'search/laws',
    'search/names',
    'search/suggest',
    'search/terms',
  ].map((room) => `src/${room}`),
  ...['passages/build', 'passages/format', 'records'].map((room) => `src/search/${room}`),
];

/** Publishes search and suggestions in every language; both are made from the same records. */
async function publish(): Promise<KeptFiles> {
  const portal = portalOf('content');
  const files = new Map(await allSearchFiles(portal));
  for (const locale of LOCALES) {
    for (const [name, bytes] of await localeFiles(portal, locale)) files.set(`${locale}/${name}`, bytes);
  }
  return files;
}

/** The published files of the real content, made by whichever worker or command needs them first. */
export const keptSearch = (): Promise<KeptFiles> => keptFiles('.cache/search/published', MADE_FROM, publish);

import { allSearchFiles } from '../../src/publish/search/search-files.ts';
import { keptFiles, type KeptFiles } from '../../src/tools/search/kept-files.ts';
import { portalOf } from '../content/real-portal.ts';

/** What published files are made from; ranking is not, so that a change of it costs nothing. */
const MADE_FROM = [
  'content',
  ...['schema', 'domain', 'i18n', 'publish/search', 'search/language', 'search/names', 'search/terms'].map(
    (room) => `src/${room}`,
  ),
  ...['passages/build', 'passages/format', 'records'].map((room) => `src/search/${room}`),
];

/** The published files of the real content, made by whichever worker or command needs them first. */
export const keptSearch = (): Promise<KeptFiles> =>
  keptFiles('.cache/search/judged', MADE_FROM, () => allSearchFiles(portalOf('content')));

import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import { buildPortal, getOrThrow } from './domain/portal.ts';
import type { PortalRecords } from './domain/entries/records.ts';
import type { History } from './domain/revisions/history.ts';
import { readBuildRecord } from './reader/history/read-build-record.ts';
import { cacheFolder, contentFolder } from './reader/settings/content-folder.ts';
import { historyOf } from './reader/history/content-history.ts';
import { formatReport } from './reader/messages/report.ts';
import { DEFAULT_MESSAGE_LOCALE, MESSAGE_LOCALES } from './reader/messages/messages.ts';
import { STORED } from './reader/content/content-loader.ts';
import { readContent } from './reader/content/read-content.ts';

const { path, shown } = contentFolder();
const { problems, files, records } = readContent(path, process.env.PORTAL_TODAY);
if (problems.length > 0) {
  throw new AstroError(
    `The content has problems.\n${formatReport(problems, files, DEFAULT_MESSAGE_LOCALE, shown)}`,
    `npm run check -- --lang ${MESSAGE_LOCALES.at(-1) ?? DEFAULT_MESSAGE_LOCALE}`,
  );
}

const settings = getOrThrow(records.portal, 'portal');
const build = readBuildRecord(path, {
  name: settings.name,
  today: process.env.PORTAL_TODAY ?? settings.checked,
  // Of a site in a folder, the folder too.
  origin: import.meta.env.SITE + import.meta.env.BASE_URL.replace(/\/$/u, ''),
});

/** Entries in a fixed order. */
const inOrder = <Entry>(entries: Iterable<readonly [string, Entry]>): Map<string, Entry> =>
  new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

const loaded = await Promise.all(
  STORED.map(async (name) => {
    const entries = await getCollection(name);
    return [name, inOrder(entries.map(({ id, data }): [string, unknown] => [id, data]))] as const;
  }),
);

/** All validated records of the content, by collection; the basis of the open data. */
export const content: PortalRecords = {
  ...records,
  services: inOrder(records.services),
  ...(Object.fromEntries(loaded) as unknown as Pick<PortalRecords, (typeof STORED)[number]>),
};

/** The content, linked and frozen; the basis of all pages. */
export const portal = buildPortal(content, build);

/** Where workbooks are kept between builds. */
export const workbookCache = cacheFolder(path, 'workbooks');

/** The git history of the content by day, if there is one. Read when a page first needs it: few do, and it takes long. */
export const contentHistory = (): History => historyOf(path, records);

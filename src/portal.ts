import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import { buildPortal, getOrThrow } from './domain/portal.ts';
import type { PortalRecords } from './domain/entries/records.ts';
import type { History } from './domain/revisions/history.ts';
import { COLLECTION_NAMES, type CollectionName } from './schema/fields/collection-names.ts';
import { readBuildRecord } from './reader/history/read-build-record.ts';
import { contentFolder } from './reader/settings/content-folder.ts';
import { readHistory } from './reader/history/content-history.ts';
import { formatReport } from './reader/messages/report.ts';
import { DEFAULT_MESSAGE_LOCALE, MESSAGE_LOCALES } from './reader/messages/messages.ts';
import { readContent } from './reader/content/read-content.ts';

const { path, shown } = contentFolder();
const { problems, files, records } = readContent(path, process.env.PORTAL_TODAY);
if (problems.length > 0) {
  throw new AstroError(
    `The content has problems.\n${formatReport(problems, files, DEFAULT_MESSAGE_LOCALE, shown)}`,
    `npm run check -- --lang ${MESSAGE_LOCALES.at(-1) ?? DEFAULT_MESSAGE_LOCALE}`,
  );
}

/** A collection as loaded by Astro, in a fixed order. */
async function entriesOf(name: CollectionName): Promise<[string, unknown][]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data }): [string, unknown] => [id, data]).sort(([a], [b]) => (a < b ? -1 : 1));
}

const loaded = await Promise.all(COLLECTION_NAMES.map(async (name) => [name, new Map(await entriesOf(name))] as const));

const settings = getOrThrow(records.portal, 'portal');
const build = readBuildRecord(path, {
  name: settings.name,
  today: process.env.PORTAL_TODAY ?? settings.checked,
  origin: import.meta.env.SITE,
});

/** All validated records of the content, by collection; the basis of the open data. */
export const content: PortalRecords = {
  ...(Object.fromEntries(loaded) as unknown as PortalRecords),
  markdown: records.markdown,
  registry: records.registry,
};

/** The content, linked and frozen; the basis of all pages. */
export const portal = buildPortal(content, build);

/** The git history of the content by day, if there is one. */
export const history: History = readHistory(path, records);

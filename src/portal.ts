import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import { buildPortal, must } from './domain/portal.ts';
import { publicRefs, type PortalRecords } from './domain/entries/records.ts';
import type { History } from './domain/revisions/history.ts';
import { COLLECTIONS, type CollectionName } from './schema/collections.ts';
import { readBuildRecord } from './reader/history/read-build-record.ts';
import { contentFolder, referenceWords } from './reader/settings/content-folder.ts';
import { readHistory } from './reader/history/content-history.ts';
import { formatReport } from './reader/problems/report.ts';
import { validate } from './reader/checks/validate.ts';

const { path, shown } = contentFolder();
const { problems, files, records } = validate(path, referenceWords(path), process.env.PORTAL_TODAY);
if (problems.length > 0) {
  throw new AstroError(
    `The content has problems.\n${formatReport(problems, files, 'vi', shown)}`,
    'npm run check -- --lang en',
  );
}

/** One collection as Astro loaded it, in a fixed order. */
async function entriesOf(name: CollectionName): Promise<[string, unknown][]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data }): [string, unknown] => [id, data]).sort(([a], [b]) => (a < b ? -1 : 1));
}

const names = Object.keys(COLLECTIONS) as CollectionName[];
const loaded = await Promise.all(names.map(async (name) => [name, new Map(await entriesOf(name))] as const));

const settings = must(records.portal, 'portal');
const build = readBuildRecord(path, {
  name: settings.name,
  today: process.env.PORTAL_TODAY ?? settings.checked,
  origin: import.meta.env.SITE,
});

/** The whole content as it was read and checked, by collection: what open data is made from. */
export const content: PortalRecords = {
  ...(Object.fromEntries(loaded) as unknown as PortalRecords),
  bodies: records.bodies,
  registry: records.registry,
};

/** The same, linked and frozen: what every page is made from. */
export const portal = buildPortal(content, build);

/** What was committed to the content day by day, where there is a git history; pages say so where there is none. */
export const history: History = readHistory(path, records);

/** Every public reference of today. */
export const living: ReadonlySet<string> = new Set(publicRefs(records));

import type { APIRoute } from 'astro';
import { RELEASE, RELEASES } from '../../../publish/data/shape/releases.ts';
import { VERSION } from '../../../publish/data/tables/write.ts';

/** What came to the form of the data with each release. */
export const GET: APIRoute = () => {
  const log = { $schema: 'schema/changelog.schema.json', version: VERSION, release: RELEASE, releases: RELEASES };
  return new Response(`${JSON.stringify(log, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
};

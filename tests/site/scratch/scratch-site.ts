import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import type { ScratchSite } from './builder.ts';
import type { PortalName } from './portals.ts';

/** A scratch portal built for all tests; waits for its build. It must not be changed. */
export const scratchSite = (name: PortalName): Promise<ScratchSite> =>
  new Promise((done, fail) => {
    // Not fetch, which times out after five minutes.
    get(`${inject('builder')}/${name}`, (response) => {
      text(response).then((body) => {
        if (response.statusCode === 200) done(JSON.parse(body) as ScratchSite);
        else fail(new Error(body));
      }, fail);
    }).on('error', fail);
  });

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildElsewhere } from '../../reproduce/another-house.ts';
import { buildSite } from '../build-site.ts';
import { isPortalName, PORTALS, type PortalName, type PortalToBuild } from './portals.ts';

/** A built portal: folders of its content and site, which tests must not change. */
export interface ScratchSite {
  readonly content: string;
  readonly dist: string;
}

/**
 * Builds scratch portals on request, each once for all workers; `early` ones before anyone asks, one after another, in
 * the time that tests wait for a browser. Returns the address to request, to be followed by `/<name>`.
 */
export async function startBuilder(early: readonly PortalName[]): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'sites-'));
  const built = new Map<PortalName, Promise<ScratchSite>>();
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Ho_Chi_Minh' });
  const made: { delete: () => void }[] = [];

  const build = async (name: PortalName): Promise<ScratchSite> => {
    const { portal, settings, isElsewhere = false }: PortalToBuild = PORTALS[name]();
    made.push(portal);
    const dist = join(folder, name);
    const environment = { PORTAL_CONTENT: portal.folder, PORTAL_TODAY: today, ...settings };
    if (isElsewhere) await buildElsewhere(dist, environment);
    else await buildSite(dist, environment);
    return { content: portal.folder, dist };
  };

  const siteOf = (name: PortalName): Promise<ScratchSite> => {
    const site = built.get(name) ?? build(name);
    built.set(name, site);
    return site;
  };

  let isClosed = false;
  const ahead = async (): Promise<void> => {
    // Whoever asks for one that fails is told why.
    for (const name of early) if (!isClosed) await siteOf(name).catch(() => undefined);
  };
  const last = ahead();

  const server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? '';
    if (!isPortalName(name)) {
      response.writeHead(404).end(`there is no portal “${name}” in tests/site/scratch/portals.ts`);
      return;
    }
    siteOf(name).then(
      (done) => response.end(JSON.stringify(done)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      isClosed = true;
      await last;
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      for (const portal of made) portal.delete();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { afterAll, beforeAll, describe, vi } from 'vitest';
import { RunningServer, STARTS } from './running-server.ts';
import { ScratchSite } from './scratch-site.ts';

/** The server under test. */
interface Served {
  readonly site: ScratchSite;
  readonly server: () => RunningServer;
  readonly ask: RunningServer['ask'];
}

/** Runs the same tests against each way to start the server, on a site of its own. */
export function onBothServers(tests: (served: Served) => void): void {
  // Two servers, and files too large for the cache, on a busy machine.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  describe.each(Object.keys(STARTS) as (keyof typeof STARTS)[])('%s', (how) => {
    const site = new ScratchSite();
    let running: RunningServer | undefined;
    const server = (): RunningServer => {
      if (!running) throw new Error('not started yet');
      return running;
    };
    beforeAll(async () => {
      running = await RunningServer.start(how, site);
    });
    afterAll(() => {
      running?.stop();
      site.delete();
    });
    tests({ site, server, ask: (...args) => server().ask(...args) });
  });
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { CHECKS, prepare, visit, type Check } from './visits/visit.ts';

const { page: open } = openBrowser();

/** A page with a fault for every check, except for motion, which depends on time. */
const BROKEN = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Broken</title><style>
a { transition: color 1s } a:focus { outline: none } a:hover { opacity: 0 } .pale { border: 0; background: #fff } .wide { width: 2000px } .button { height: 20px }
h1 { forced-color-adjust: none; color: #fff; background: #fff } @media print { .gone { display: none } }
</style></head><body><main><h1>White on white</h1><div class="wide">wide</div><a href="/">link</a>
<button class="button">low</button><p>Quyền của người dân được bảo đảm</p><p class="gone">zzz</p><div style="height: 12000px"></div><img src="data:,x">
<input class="pale" aria-label="Name"></main><script>console.error('broken'); addEventListener('keydown', ({ key }) => key === 's' && history.pushState({}, '', '/other/'))</script></body></html>`;

test('a visit detects faults: every check reports a page with all of them', async () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(BROKEN);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const site = { site: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, bytesOf: () => BROKEN.length };
  const planned = {
    path: '/',
    scheme: 'light',
    views: [['light', 'phone']],
    isPrinted: true,
    stops: 40,
    isMeasured: true,
    isThorough: true,
  } as const;
  const reported = new Set<Check>();
  await visit(await prepare(await open(), site), planned, site, (check, faults) => {
    if (faults.length > 0) reported.add(check);
  });
  expect(Object.keys(CHECKS).filter((check) => !reported.has(check as Check))).toEqual(['stillness']);
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveUntilStopped } from '../command/serving.ts';
import { runPlain } from '../command/usage.ts';

const HELP = `node serve.mjs
Mở trang ở thư mục “site” bên cạnh. Serves the folder “site” beside this file. PORT=<port>`;

/** Serves the site beside this file. In a bundle, this is compiled to `serve.mjs` with all dependencies. */
async function serve(): Promise<number> {
  const site = fileURLToPath(new URL('site', import.meta.url));
  if (existsSync(join(site, 'index.html'))) return serveUntilStopped(site);
  console.error(`${site}: không có; giải nén lại cả tệp zip / not here; unpack the whole zip file again`);
  return 1;
}

await runPlain(HELP, serve);

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recoverFolder } from '../files/replace-folder.ts';
import { outFolder } from '../reader/settings/settings.ts';
import { RECORD } from '../tools/build/build-output.ts';
import { serveUntilStopped } from '../tools/command/serving.ts';
import { runPlain } from '../tools/command/usage.ts';

const HELP = `npm run serve
Mở cổng đã dựng ở http://localhost:4321. Serves the built portal. PORT=<port>  PORTAL_OUT=<folder>`;

/** Serves the last build until stopped. Other folders are refused because their contents may not be public. */
async function serve(): Promise<number> {
  const { path: folder } = outFolder();
  recoverFolder(folder);
  if (existsSync(join(folder, RECORD))) return serveUntilStopped(folder);
  console.error(`${folder}: chưa dựng; chạy “npm run build” / not built yet; run “npm run build”`);
  return 1;
}

await runPlain(HELP, serve);

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '../validation/content-folder.ts';
import { serveFolder } from './static-server.ts';
import { runPlain } from './usage.ts';

const HELP = `npm run serve
Mở cổng đã dựng ở http://localhost:4321. Serves the built portal. PORT=<port>  PORTAL_OUT=<folder>`;

/** Serves the last build until it is stopped. */
async function serve(): Promise<number> {
  const folder = resolve(ROOT, process.env.PORTAL_OUT ?? 'dist');
  const port = Number(process.env.PORT ?? 4321);
  if (!existsSync(folder)) {
    console.error(`${folder}: chưa dựng; chạy “npm run build” / not built yet; run “npm run build”`);
    return 1;
  }
  try {
    console.log((await serveFolder(folder, port)).url);
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(
      `PORT=${port}: đang bận; dừng chương trình kia hoặc đặt PORT khác / taken; stop the other program or set another PORT`,
    );
    return 1;
  }
}

await runPlain(HELP, serve);

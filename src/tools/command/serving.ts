import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRecord } from '../../domain/entries/build-record.ts';
import { serveFolder } from '../../server/server.ts';
import { refuse } from './usage.ts';

const DEFAULT_PORT = 4321;
const MOST = 65_535;

/** Messages for errors when listening on a port, by error code. */
const OBSTACLES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'đang bận; dừng chương trình kia hoặc đặt PORT khác / taken; stop the other program or set another PORT',
  EACCES: 'không có quyền mở cổng này; đặt PORT từ 1024 trở lên / no right to open this port; set PORT to 1024 or more',
};

/** Parses PORT; undefined if invalid. An empty value counts as unset. */
export function portOf(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : MOST + 1;
  return port <= MOST ? port : undefined;
}

/** Explains in one sentence why a port cannot be used. */
export const obstacleTo = (port: number, { code = '', message }: NodeJS.ErrnoException): string =>
  `PORT=${port}: ${OBSTACLES[code] ?? `không mở được (${message}) / cannot be opened (${message})`}`;

/** The folder on its host that a build was made for, from its record: all its addresses begin with it. */
function baseOf(folder: string): string {
  try {
    const { origin } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as BuildRecord;
    return new URL(origin).pathname.replace(/\/*$/u, '/');
  } catch {
    // Of a folder without a sound record nothing is known.
    return '/';
  }
}

/** Serves a folder on the port of the PORT variable until stopped, and prints its address; returns the exit code. */
export async function serveUntilStopped(folder: string): Promise<number> {
  const { PORT } = process.env;
  const port = portOf(PORT);
  if (port === undefined)
    return refuse(
      `PORT=${PORT ?? ''}: không phải số cổng; đặt số từ 0 đến ${MOST} (0: cổng trống bất kỳ) / not a port; set a number from 0 to ${MOST} (0: any free port)`,
    );
  try {
    console.log((await serveFolder(folder, port, baseOf(folder))).url);
    return 0;
  } catch (error) {
    console.error(obstacleTo(port, error as NodeJS.ErrnoException));
    return 1;
  }
}

import { spawn } from 'node:child_process';
import { afterAll } from 'vitest';
import { sourceYaml } from '../../content/add-entry.ts';
import { ScratchPortal } from '../../content/scratch-portal.ts';

/** Patience of a test, in ms. */
export const LONG = 60_000;
/** Pause between two questions to a host, in ms. */
export const PAUSE = 40;
/** Options of the command: times in ms. */
export const OPTIONS = { parallel: 4, hostPause: PAUSE, timeout: 2000, retries: 1, backOff: 10 };

/** Makes portals for a test file, which are deleted after it. */
export function scratchPortals(): (urls: readonly string[]) => ScratchPortal {
  const made: ScratchPortal[] = [];
  afterAll(() => {
    for (const portal of made) portal.delete();
  });

  /** A portal with these source addresses. */
  return function portalWith(urls: readonly string[]): ScratchPortal {
    const portal = new ScratchPortal();
    made.push(portal);
    urls.forEach((url, index) => {
      portal.write(`sources/s-${index}.yaml`, sourceYaml(url));
      portal.edit('ids.txt', /$/u, `source:s-${index}\n`);
    });
    return portal;
  };
}

/** Runs the command as a child process; its host lives in this process, which must not block. */
export const run = (
  portal: ScratchPortal,
  args: readonly string[] = [],
  day = '2000-01-10',
  fault: Readonly<Record<string, string>> = {},
  options: Readonly<Partial<typeof OPTIONS>> = {},
): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const preload = fault.FAULT_HOW === undefined ? [] : ['--import', './tests/unit/files/fault.mjs'];
    const settings = {
      PORTAL_CONTENT: portal.folder,
      PORTAL_TODAY: day,
      LINK_CHECK_OPTIONS: JSON.stringify({ ...OPTIONS, ...options }),
    };
    const child = spawn(process.execPath, [...preload, 'src/cli/links.ts', ...args], {
      env: { ...process.env, ...settings, ...fault },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('close', (code) => {
      done({ code: code ?? -1, out, err });
    });
  });

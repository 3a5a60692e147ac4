import { spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { ScratchPortal } from '../../content/scratch-portal.ts';

/** Runs a command of the portal like its npm script. */
export const run = (command: string, args: string[] = [], environment: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
};

/** A copy of the second portal, deleted after the test. */
export const scratch = (): ScratchPortal => {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  return portal;
};

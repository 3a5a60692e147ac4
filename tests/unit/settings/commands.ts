import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { SECOND_PORTAL } from '../../content/scratch-portal.ts';

/** An empty folder, removed after the test. */
export const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

/** Runs Node with a command and its settings, over the second portal unless they name another. */
export const run = (command: readonly string[], settings: Readonly<Record<string, string>>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, PORTAL_CONTENT: SECOND_PORTAL, ...settings },
  });
  return { status, stdout, stderr };
};

import { execFileSync } from 'node:child_process';
import { onTestFinished, vi } from 'vitest';
import { runFix } from '../../../src/tools/fix/run-fix.ts';
import { ScratchPortal } from '../../content/scratch-portal.ts';

/** A second portal to repair; deleted after the test. */
export function scratch(): ScratchPortal {
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
    vi.unstubAllEnvs();
  });
  return portal;
}

/** Commits all files of a portal. */
export function commit({ folder }: ScratchPortal): void {
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
  git('init');
  git('add', '.');
  git('-c', 'user.name=Editor', '-c', 'user.email=editor@vidu.example', 'commit', '--message', 'Publish');
}

/** Runs the command within this process; returns what it prints. */
export function fix(portal: ScratchPortal, dryRun = false, locale: 'vi' | 'en' = 'en'): string {
  vi.stubEnv('PORTAL_CONTENT', portal.folder);
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)));
  try {
    runFix(locale, dryRun);
  } finally {
    log.mockRestore();
  }
  return lines.join('\n').replaceAll(/\S*portal-\w{6}/gu, 'content');
}

import { execFileSync } from 'node:child_process';
import type { ScratchPortal } from './scratch-portal.ts';

const TEXT = 'texts/bao-vi-du.md';
const SEAL = /sha256: [0-9a-f]{64}/u;

/** Commits a portal as it is. */
function commit(portal: ScratchPortal): void {
  const git = (...args: string[]) => execFileSync('git', ['-C', portal.folder, ...args], { stdio: 'ignore' });
  git('init');
  git('add', '.');
  git('-c', 'user.name=Editor', '-c', 'user.email=editor@vidu.example', 'commit', '--message', 'Publish');
}

/** Mistakes in the seals of stored texts. */
export const BAD_SEALS: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'a seal that is no SHA-256': (portal) => {
    portal.edit(TEXT, SEAL, 'sha256: "12"');
  },
  'a further seal without its correction, dated before the first': (portal) => {
    portal.edit(
      TEXT,
      /(?<line> {2}- \{ date: "2000-01-15")(?<rest>.*\n)/u,
      '$<line>$<rest>  - { date: "1999-12-31"$<rest>',
    );
  },
  'a text changed with its published seal': (portal) => {
    commit(portal);
    portal.editText(TEXT, 'title: "Năm cây xanh"', 'title: "Năm cây"');
  },
};

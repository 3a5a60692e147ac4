import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScratchPortal } from './scratch-portal.ts';

const pipe = (portal: ScratchPortal, path: string): void => {
  execFileSync('mkfifo', [join(portal.folder, path)]);
};
/** Creates a file in the folder of agencies whose name is these bytes. */
const named = (portal: ScratchPortal, name: Buffer): void => {
  writeFileSync(Buffer.concat([Buffer.from(`${portal.folder}/agencies/`), name]), 'name: x\n');
};
const ownWords = (portal: ScratchPortal): void => {
  cpSync('content/ui', join(portal.folder, 'ui'), { recursive: true });
};

/** Special files and names in a content folder. */
export const BAD_FILES: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'a file instead of the content folder': (portal) => {
    portal.delete();
    writeFileSync(portal.folder, '');
  },
  'a pipe': (portal) => {
    pipe(portal, 'agencies/ong-dan.yaml');
  },
  'a pipe in place of the settings': (portal) => {
    portal.remove('portal.yaml');
    pipe(portal, 'portal.yaml');
  },
  'a pipe in place of the reference words': (portal) => {
    ownWords(portal);
    portal.remove('ui/vi.json');
    pipe(portal, 'ui/vi.json');
  },
  'a pipe with the name of a system file': (portal) => {
    pipe(portal, 'Thumbs.db');
  },
  'a socket': (portal) => {
    const listen = `require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`;
    try {
      execFileSync(process.execPath, ['-e', listen, join(portal.folder, 'agencies/o-cam.yaml')]);
    } catch {
      // Killed, so that the socket file remains.
    }
  },
  'a folder with the name of a file': (portal) => {
    portal.remove('portal.yaml');
    mkdirSync(join(portal.folder, 'portal.yaml'));
  },
  'a file without read permission': (portal) => {
    portal.forbid('agencies/uy-ban.yaml');
  },
  'a folder without read permission': (portal) => {
    portal.forbid('texts');
  },
  'a content folder without read permission': (portal) => {
    portal.forbid('.');
  },
  'a file of many gigabytes': (portal) => {
    truncateSync(join(portal.folder, 'agencies/uy-ban.yaml'), 5e9);
  },
  'a file name that is not UTF-8': (portal) => {
    named(portal, Buffer.from('s\u1edf.yaml', 'latin1'));
  },
  'a folder name that is not UTF-8': (portal) => {
    mkdirSync(Buffer.concat([Buffer.from(`${portal.folder}/`), Buffer.of(0xff, 0x61)]));
  },
  'a file name over two lines': (portal) => {
    named(portal, Buffer.from('a\nb.yaml'));
  },
  'a file name that colours the terminal': (portal) => {
    named(portal, Buffer.from('\u001b[31mdo.yaml'));
  },
  'an empty folder of interface texts, and no settings': (portal) => {
    mkdirSync(join(portal.folder, 'ui'));
    rmSync(join(portal.folder, 'portal.yaml'));
  },
};

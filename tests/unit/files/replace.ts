import { join } from 'node:path';
import { replaceFolder } from '../../../src/files/replace-folder.ts';
import { fill, outputAt } from './twenty.ts';

// node replace.ts FOLDER: replaces it with twenty files of version “new”, like a command. node replace.ts --each
// FOLDER: once for every operation that can fail, in the existing folders FOLDER/1 …
const replace = (folder: string): Promise<void> =>
  replaceFolder(outputAt(folder), (next) => {
    fill(next, 'new');
    return Promise.resolve();
  });

declare global {
  var fault: { begin(at: number): void; readonly isHit: boolean };
}

/** Prints the message of each failure, or an empty line if the folder was replaced anyway. */
async function replaceEach(root: string): Promise<void> {
  for (let at = 1; ; at += 1) {
    fault.begin(at);
    const message = await replace(join(root, String(at))).then(
      () => '',
      (error: unknown) => String(error),
    );
    const { isHit } = fault;
    fault.begin(0);
    if (!isHit) return;
    console.log(message);
  }
}

const [first = '', root = ''] = process.argv.slice(2);
await (first === '--each' ? replaceEach(root) : replace(first));

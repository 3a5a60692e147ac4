import { join } from 'node:path';
import { replaceFolder } from '../../../src/files/replace-folder.ts';
import { fill, outputAt } from './twenty.ts';

// node replace.ts FOLDER: replaces it by twenty files of the version “new”, as a command does.
// node replace.ts --each FOLDER: once for every operation that can fail, in folders that must be there, FOLDER/1 …
const replace = (folder: string): Promise<void> =>
  replaceFolder(outputAt(folder), (next) => {
    fill(next, 'new');
    return Promise.resolve();
  });

declare global {
  var fault: { begin(at: number): void; readonly isHit: boolean };
}

/** Prints what each failure said, an empty line where the folder was replaced all the same. */
async function replaceEach(root: string): Promise<void> {
  for (let at = 1; ; at += 1) {
    fault.begin(at);
    const said = await replace(join(root, String(at))).then(
      () => '',
      (error: unknown) => String(error),
    );
    const { isHit } = fault;
    fault.begin(0);
    if (!isHit) return;
    console.log(said);
  }
}

const [first = '', root = ''] = process.argv.slice(2);
await (first === '--each' ? replaceEach(root) : replace(first));

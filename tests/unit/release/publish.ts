import { join } from 'node:path';
import { FolderTarget } from '../../../src/tools/release/folder-target.ts';
import { buildIn, publish } from '../../../src/tools/release/publish.ts';

// node publish.ts BUILD FOLDER: publishes like the command, of which it loads little. node publish.ts --back FOLDER.
// node publish.ts --each BUILD ROOT: once for every operation that can fail, to the existing folders ROOT/1 …
export const publishTo = (folder: string, build: string): ReturnType<typeof publish> =>
  publish(build === '--back' ? { back: true } : { build: buildIn(build) }, new FolderTarget(folder, []));

declare global {
  var fault: { begin(at: number): void; readonly isHit: boolean };
}

/** Prints the message of each failure, or an empty line if the build was published anyway. */
async function publishEach(build: string, root: string): Promise<void> {
  for (let at = 1; ; at += 1) {
    fault.begin(at);
    let message = '';
    try {
      await publishTo(join(root, String(at)), build);
    } catch (error) {
      message = String(error);
    }
    const { isHit } = fault;
    fault.begin(0);
    if (!isHit) return;
    console.log(message);
  }
}

const [first, second = '', third = ''] = process.argv.slice(2);
if (process.argv[1]?.endsWith('release/publish.ts') === true) {
  if (first === '--each') await publishEach(second, third);
  else await publishTo(second, first ?? '');
}

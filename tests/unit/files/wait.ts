import { once } from 'node:events';
import { replaceFolder } from '../../../src/files/replace-folder.ts';
import { fill, outputAt } from './twenty.ts';

// node wait.ts FOLDER: begins to replace it, prints “in”, and continues at the end of its input. Prints the reason if
// refused.
const [folder = ''] = process.argv.slice(2);
try {
  await replaceFolder(outputAt(folder), async (next) => {
    console.log('in');
    process.stdin.resume();
    await once(process.stdin, 'end');
    fill(next, 'waited');
  });
} catch (error) {
  console.log(String(error));
}

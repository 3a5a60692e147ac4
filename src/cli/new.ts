import { runNew, USAGE } from './new/run-new.ts';
import { runCommand } from './usage.ts';

await runCommand(USAGE, () => runNew(process.argv.slice(2), process.stdin, process.stdout));

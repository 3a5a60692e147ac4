import { runNew, USAGE } from '../tools/interview/run-new.ts';
import { runCommand } from '../tools/command/usage.ts';

await runCommand(USAGE, () => runNew(process.argv.slice(2), process.stdin, process.stdout));

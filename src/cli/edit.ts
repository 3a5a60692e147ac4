import { runEdit } from '../tools/interview/run-new.ts';
import { runCommand } from '../tools/command/usage.ts';

await runCommand('npm run edit -- agency <name>', () => runEdit(process.argv.slice(2), process.stdin, process.stdout));

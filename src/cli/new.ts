import { runNew, USAGE } from '../tools/interview/run-new.ts';
import { runPortal } from '../tools/new-portal/run-portal.ts';
import { runCommand } from '../tools/command/usage.ts';

const [kind, ...rest] = process.argv.slice(2);
await runCommand(USAGE, () =>
  kind === 'portal' && !rest.includes('--help')
    ? runPortal(rest, process.stdin, process.stdout)
    : runNew(process.argv.slice(2), process.stdin, process.stdout),
);

/** Says in one line what would have been right, and returns the exit code of wrong usage. */
export function refuse(message: string): number {
  console.error(message);
  return 2;
}

/**
 * Runs a command that takes no options but `--help`. Anything else is refused, naming the right call, which is the
 * first line of the help.
 */
export async function runPlain(help: string, command: () => number | Promise<number>): Promise<void> {
  const [first] = process.argv.slice(2);
  if (first === undefined) process.exitCode = await command();
  else if (first === '--help') console.log(help);
  else process.exitCode = refuse(`${first}: ${help.split('\n', 1)[0] ?? ''}`);
}

/** Says in one line what would have been right, and returns the exit code of wrong usage. */
export function refuse(message: string): number {
  console.error(message);
  return 2;
}

/** Runs a command and sets its exit code; options it does not know are refused with what is right. */
export async function runCommand(usage: string, command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    // Anything else is no matter of how the command was called.
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
      throw error;
    process.exitCode = refuse(`${error.message.split(/\. |\.?\n/u)[0] ?? ''}: ${usage}`);
  }
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

import { fileErrorMessage } from '../../files/file-error.ts';
import { Refusal } from '../../files/refusal.ts';
import { settingProblems } from '../../reader/settings/settings.ts';

/** Prints a message about wrong usage; returns its exit code. */
export function refuse(message: string): number {
  console.error(message);
  return 2;
}

const isUsage = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/**
 * Runs a command and sets its exit code. Unknown options, invalid settings and file system errors are reported with
 * their remedies. `--help` does not check settings.
 */
export async function runCommand(usage: string, command: () => number | Promise<number>): Promise<void> {
  try {
    const problems = process.argv.includes('--help') ? [] : settingProblems(process.env);
    process.exitCode = problems.length > 0 ? refuse(problems.join('\n')) : await command();
  } catch (error) {
    const sentence = error instanceof Refusal ? error.message : fileErrorMessage(error);
    if (sentence !== undefined) {
      console.error(sentence);
      process.exitCode = error instanceof Refusal ? error.exitCode : 1;
    } else if (isUsage(error)) process.exitCode = refuse(`${error.message.split(/\. |\.?\n/u)[0] ?? ''}: ${usage}`);
    // Other errors are not usage errors.
    else throw error;
  }
}

/**
 * Runs a command whose only option is `--help`. Any other argument is refused with the correct call, the first line of
 * the help.
 */
export async function runPlain(help: string, command: () => number | Promise<number>): Promise<void> {
  const [first] = process.argv.slice(2);
  const usage = help.split('\n', 1)[0] ?? '';
  if (first === '--help') console.log(help);
  else if (first !== undefined) process.exitCode = refuse(`${first}: ${usage}`);
  else await runCommand(usage, command);
}

import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Thrown if the input ends before all questions were answered. */
export class Stopped extends Error {}

/** Asks questions on a terminal, or reads answers piped by a script. */
export class Conversation {
  readonly #reader: Interface;
  readonly #answers: AsyncIterator<string>;
  readonly #output: Writable;
  readonly #terminal: boolean;

  constructor(input: Readable, output: Writable) {
    this.#output = output;
    this.#terminal = 'isTTY' in input && input.isTTY === true;
    this.#reader = createInterface({ input, output, terminal: this.#terminal });
    // Created before the first line arrives, so that piped lines are queued and not lost.
    this.#answers = this.#reader[Symbol.asyncIterator]();
    this.#reader.on('SIGINT', this.close);
    process.on('SIGINT', this.close);
  }

  readonly close = (): void => {
    this.#reader.close();
    process.off('SIGINT', this.close);
  };

  print(text: string): void {
    this.#output.write(`${text}\n`);
  }

  /** Reads one answer, trimmed and in NFC. Throws `Stopped` at the end of input. */
  async ask(prompt: string): Promise<string> {
    if (this.#terminal) {
      this.#reader.setPrompt(prompt);
      this.#reader.prompt();
    } else this.#output.write(prompt);
    const next: IteratorResult<string, unknown> = await this.#answers.next();
    if (next.done === true) throw new Stopped();
    const answer = next.value.normalize('NFC').trim();
    // A terminal echoes input; piped answers are printed for the log.
    if (!this.#terminal) this.print(answer);
    return answer;
  }
}

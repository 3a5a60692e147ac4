import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** The answers ended, or the person who gave them did, before everything was asked. */
export class Stopped extends Error {}

/** Questions to a person at a terminal, or to lines that a script sends. */
export class Conversation {
  readonly #reader: Interface;
  readonly #answers: AsyncIterator<string>;
  readonly #output: Writable;
  readonly #terminal: boolean;

  constructor(input: Readable, output: Writable) {
    this.#output = output;
    this.#terminal = 'isTTY' in input && input.isTTY === true;
    this.#reader = createInterface({ input, output, terminal: this.#terminal });
    // Taken before the first line comes, so that lines sent all at once wait instead of getting lost.
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

  /** One answer, trimmed and with precomposed letters. Throws `Stopped` where there is none. */
  async ask(prompt: string): Promise<string> {
    if (this.#terminal) {
      this.#reader.setPrompt(prompt);
      this.#reader.prompt();
    } else this.#output.write(prompt);
    const next: IteratorResult<string, unknown> = await this.#answers.next();
    if (next.done === true) throw new Stopped();
    const answer = next.value.normalize('NFC').trim();
    // A terminal shows what is typed; a log of piped answers would not.
    if (!this.#terminal) this.print(answer);
    return answer;
  }
}

import { createInterface, type Interface } from 'node:readline/promises';

/** The answers ended, or the person who gave them did, before everything was asked. */
export class Stopped extends Error {}

/** Questions to a person at a terminal, or to lines that a script sends. */
export class Conversation {
  readonly #reader: Interface;
  readonly #answers: AsyncIterator<string>;
  readonly #terminal = process.stdin.isTTY;

  constructor() {
    this.#reader = createInterface({ input: process.stdin, output: process.stdout, terminal: this.#terminal });
    // Taken before the first line comes, so that lines sent all at once wait instead of getting lost.
    this.#answers = this.#reader[Symbol.asyncIterator]();
    this.#reader.on('SIGINT', this.close);
    process.on('SIGINT', this.close);
  }

  readonly close = (): void => {
    this.#reader.close();
    process.off('SIGINT', this.close);
  };

  say(text: string): void {
    console.log(text);
  }

  /** One answer, trimmed and with precomposed letters. Throws `Stopped` where there is none. */
  async ask(prompt: string): Promise<string> {
    if (this.#terminal) {
      this.#reader.setPrompt(prompt);
      this.#reader.prompt();
    } else process.stdout.write(prompt);
    const next: IteratorResult<string, unknown> = await this.#answers.next();
    if (next.done === true) throw new Stopped();
    const answer = next.value.normalize('NFC').trim();
    // A terminal shows what is typed; a log of piped answers would not.
    if (!this.#terminal) console.log(answer);
    return answer;
  }
}

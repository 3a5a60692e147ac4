import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Thrown if the input ends before all questions were answered. */
export class Stopped extends Error {}
/** Thrown if the last answer is taken back. */
class Undone extends Error {}
/** Takes the last answer back. */
const BACK = '<';

/** Asks questions on a terminal, or reads answers piped by a script. */
export class Conversation {
  readonly #reader: Interface;
  readonly #answers: AsyncIterator<string>;
  readonly #output: Writable;
  readonly #terminal: boolean;
  /** The answers so far. */
  #given: string[] = [];
  /** Answers that are given again after one was taken back. */
  #again: string[] = [];

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
    // What was printed before is still on the screen.
    if (this.#again.length === 0) this.#output.write(`${text}\n`);
  }

  /**
   * Runs an interview; whenever an answer is taken back, runs it again with the answers before that one. An interview
   * depends on nothing but its answers, and writes at its end.
   */
  async undoable<Result>(run: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await run();
      } catch (error) {
        if (!(error instanceof Undone)) throw error;
        this.#again = this.#given.slice(0, -1);
        this.#given = [];
      }
    }
  }

  /**
   * Reads one answer, trimmed and in NFC. Throws `Stopped` at the end of input, and goes back one question at `<`.
   */
  async ask(prompt: string): Promise<string> {
    const again = this.#again.shift();
    const answer = again ?? (await this.#read(prompt));
    if (answer === BACK) {
      if (this.#given.length > 0) throw new Undone();
      return this.ask(prompt);
    }
    this.#given.push(answer);
    return answer;
  }

  async #read(prompt: string): Promise<string> {
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

import { problemMessage } from '../../../reader/messages/format-problem.ts';
import type { Problem } from '../../../reader/problems/problem.ts';
import type { Conversation } from './conversation.ts';
import { readYesNo } from './read-answer.ts';
import type { Phrase } from '../words/vi/phrases.ts';
import { labelIn, phraseIn } from '../words/interview-words.ts';
import type { MessageLocale } from '../../../reader/messages/messages.ts';

/** A conversation in one language. */
export class Prompt {
  readonly conversation: Conversation;
  readonly locale: MessageLocale;

  constructor(conversation: Conversation, locale: MessageLocale) {
    this.conversation = conversation;
    this.locale = locale;
  }

  word(word: Phrase, values?: Readonly<Record<string, string>>): string {
    return phraseIn(this.locale, word, values);
  }

  /** What readers call a field, at its place: `states[2].date` is “trạng thái 2 › ngày”. */
  label(where: string): string {
    return where
      .split('.')
      .map((step) => {
        const { name = step, number } = /^(?<name>\w+)\[(?<number>\d+)\]$/u.exec(step)?.groups ?? {};
        return `${labelIn(this.locale, name)}${number === undefined ? '' : ` ${number}`}`;
      })
      .join(' › ');
  }

  print(text: string): void {
    this.conversation.print(text);
  }

  ask(prompt: string): Promise<string> {
    return this.conversation.ask(`${prompt}: `);
  }

  /** Prints why an answer is refused, with the messages of validation. */
  refuse(problems: readonly Pick<Problem, 'rule' | 'values'>[]): void {
    for (const problem of problems) this.print(`  ! ${problemMessage(problem, this.locale)}`);
  }

  /** Asks a yes/no question; Enter means no. */
  async yes(prompt: string): Promise<boolean> {
    for (;;) {
      const answer = await this.ask(prompt);
      const yes = answer === '' ? false : readYesNo(answer);
      if (yes !== undefined) return yes;
      this.refuse([{ rule: 'value-unknown', values: { field: '', value: answer, expected: 'c/k, y/n' } }]);
    }
  }
}

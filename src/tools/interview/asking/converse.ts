import type { Readable, Writable } from 'node:stream';
import type { MessageLocale } from '../../../reader/messages/messages.ts';
import { refuse } from '../../command/usage.ts';
import { Conversation, Stopped } from './conversation.ts';
import { Prompt } from './prompt.ts';

/** Runs an interview in a language; returns its exit code, 2 if the input ended early. Answers can be taken back. */
export async function converse(
  input: Readable,
  output: Writable,
  locale: MessageLocale,
  interview: (prompt: Prompt) => Promise<number>,
): Promise<number> {
  const conversation = new Conversation(input, output);
  const prompt = new Prompt(conversation, locale);
  try {
    return await conversation.undoable(() => interview(prompt));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    prompt.print('');
    return refuse(prompt.word('stopped'));
  } finally {
    conversation.close();
  }
}

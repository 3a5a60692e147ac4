import { newestOf } from '../lists/once.ts';
import { parseLaw, type LawHead } from './parse.ts';

const parsed = newestOf<ReturnType<typeof parseLaw>>();

/** The tree and the faults of a text of law, read once as long as neither body nor head change. */
export function lawOf(id: string, body: string, { closing, known, words }: LawHead): ReturnType<typeof parseLaw> {
  const head = { closing, known, words };
  return parsed(id, `${JSON.stringify(head)}\n${body}`, () => parseLaw(body, head));
}

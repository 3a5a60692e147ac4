import { useCallback } from 'react';
import { useAddress, type Asking } from '../../shared/use-address.ts';
import { readQuestion, writeQuestion, type Question } from './question.ts';

const NOTHING: Question = { q: '' };

/** State of the question in the address. `typed` returns what was typed before hydration. */
export function useQuestion(typed: () => string): [Question, (next: Question, how: Asking) => void] {
  const begin = useCallback(
    (inAddress: Question): Question => {
      const early = typed();
      return early === '' ? inAddress : { ...inAddress, q: early };
    },
    [typed],
  );
  const [question = NOTHING, ask] = useAddress({ read: readQuestion, write: writeQuestion, begin });
  return [question, ask];
}

import { useCallback } from 'react';
import { withoutFaults } from '../../../domain/text/characters.ts';
import { LONGEST } from '../../../search/terms/query.ts';
import { useAddress, type Asking } from '../../shared/use-address.ts';
import { readQuestion, writeQuestion, type Question } from './question.ts';

const NOTHING: Question = { q: '' };

/** State of the question in the address. `typed` returns what stood in the field before hydration, typed or from the address. */
export function useQuestion(typed: () => string): [Question, (next: Question, how: Asking) => void] {
  const begin = useCallback(
    (inAddress: Question): Question => {
      const early = typed();
      return early === '' ? inAddress : { ...inAddress, q: withoutFaults(early).slice(0, LONGEST) };
    },
    [typed],
  );
  const [question = NOTHING, ask] = useAddress({ read: readQuestion, write: writeQuestion, begin });
  return [question, ask];
}

import type { ReactNode } from 'react';
import { AddressLink } from '../shared/AddressLink.tsx';
import { writeQuestion, type Question } from './state/question.ts';

interface Props {
  question: Question;
  ask: (next: Question) => void;
  isCurrent?: boolean;
  children: ReactNode;
}

/** A question as a link; a plain click asks it without loading the page. */
export const AskLink = ({ question, ask, ...rest }: Props) => (
  <AddressLink
    address={writeQuestion(question)}
    follow={() => {
      ask(question);
    }}
    {...rest}
  />
);

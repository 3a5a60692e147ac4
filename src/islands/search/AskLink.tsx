import type { MouseEvent, ReactNode } from 'react';
import { writeQuestion, type Question } from './question.ts';

interface Props {
  question: Question;
  ask: (next: Question) => void;
  isCurrent?: boolean;
  children: ReactNode;
}

/** A question as a link: it can be opened elsewhere, copied and gone back from; a plain click asks it here. */
export function AskLink({ question, ask, isCurrent = false, children }: Props) {
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    ask(question);
  };
  return (
    <a href={writeQuestion(question) || '?'} onClick={onClick} aria-current={isCurrent ? 'true' : undefined}>
      {children}
    </a>
  );
}

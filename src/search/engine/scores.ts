import type { Match } from './match.ts';
import { RUN } from '../weights/weights.ts';

/** What is left where marks differ. */
const byMarks = (marks: number): number => 1 - RUN.marks + RUN.marks * marks;

/** Score of a name, 0 to 1. */
export const nameScore = ({ coverage, fill, run, tightness, marks, isAtStart }: Match): number =>
  coverage ** RUN.coverage *
  (RUN.words + RUN.fill * fill + RUN.order * run + (isAtStart ? RUN.start : 0)) *
  byMarks(marks) *
  (1 - RUN.tight + RUN.tight * tightness);

/** Score of a passage, 0 to 1. */
export const passageScore = ({ coverage, run, tightness, marks }: Match): number =>
  coverage ** RUN.passageCoverage *
  (RUN.passageWords + RUN.passageOrder * run + RUN.passageTight * tightness) *
  byMarks(marks);

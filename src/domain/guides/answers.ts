import type { GuideRecord, GuideStep, Question } from '../../schema/guides/guide.ts';

/** What a reader answered: the option of each question; a question that was not answered is missing. */
export type Answers = ReadonlyMap<string, string>;

type Conditional = Pick<GuideStep, 'only_if'>;

/** Whether a step may be the reader’s: what was not answered excludes nothing. */
export const isFor = ({ only_if: conditions }: Conditional, answers: Answers): boolean =>
  conditions.every(({ question, options }) => {
    const answer = answers.get(question);
    return answer === undefined || options.includes(answer);
  });

/** Whether some reader has both steps. */
export const canMeet = (a: Conditional, b: Conditional): boolean =>
  a.only_if.every(({ question, options }) =>
    b.only_if.every((other) => other.question !== question || other.options.some((option) => options.includes(option))),
  );

/** All ways to answer all questions; without questions, the one of no answers. */
export const everyAnswers = (questions: readonly Pick<Question, 'id' | 'options'>[]): Answers[] =>
  questions.reduce<Answers[]>(
    (all, { id, options }) =>
      all.flatMap((answers) => options.map((option) => new Map([...answers, [id, option.id] as const]))),
    [new Map()],
  );

/** The steps that are the first one of some reader, in the order of the guide. */
export function firstSteps({ steps, questions }: Pick<GuideRecord, 'steps' | 'questions'>): GuideStep[] {
  const first = new Set(everyAnswers(questions).map((answers) => steps.find((step) => isFor(step, answers))));
  return steps.filter((step) => first.has(step));
}

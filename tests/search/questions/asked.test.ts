import { expect, test } from 'vitest';
import { isQuick } from '../../mode.ts';
import { judgeWith, type Judged } from '../judge/judge.ts';
import { reportOf } from '../judge/report.ts';
import { realSearch } from '../real-search.ts';
import { questionsOf, type Part } from './list.ts';

/** Least number of questions that are answered right, a few below what was measured when it was set. */
const LEAST: Readonly<Record<Part, number>> = { tune: 459, report: 419 };

const ask = (part: Part): Promise<Judged[]> =>
  judgeWith(
    questionsOf(part).map(({ expect: want, ...question }) => ({ ...question, want })),
    async (locale) => (await realSearch(locale)).answer,
  );

// The quick run leaves the other part alone, so that nobody tunes to it.
test.each<Part>(isQuick ? ['tune'] : ['tune', 'report'])('part %s is answered no worse than before', async (part) => {
  const judged = await ask(part);
  console.info(`${part}\n${reportOf(judged)}`);
  expect(judged.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(LEAST[part]);
});

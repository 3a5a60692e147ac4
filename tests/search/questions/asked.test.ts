import { expect, test } from 'vitest';
import { isQuick } from '../../mode.ts';
import { judgedOf, type Judged } from '../judge/judge.ts';
import { reportOf } from '../judge/report.ts';
import { realSearch } from '../real-search.ts';
import { questionsOf, type Part } from './list.ts';

/** Least number of questions that are answered right, a few below what was measured when it was set. */
const LEAST: Readonly<Record<Part, number>> = { tune: 409, report: 402 };

async function ask(part: Part): Promise<Judged[]> {
  const desks = { vi: await realSearch('vi'), en: await realSearch('en') };
  const judged: Judged[] = [];
  for (const { expect: want, ...question } of questionsOf(part)) {
    const { user } = process.cpuUsage();
    const { hits, sure } = await desks[question.locale].answer(question.q, 10);
    const ms = (process.cpuUsage().user - user) / 1000;
    const refs = hits.map(({ record }) => record.ref);
    judged.push(judgedOf({ ...question, want }, refs, { isSure: sure === 'whole', ms, shown: [] }));
  }
  return judged;
}

// The quick run leaves the other part alone, so that nobody tunes to it.
test.each<Part>(isQuick ? ['tune'] : ['tune', 'report'])('part %s is answered no worse than before', async (part) => {
  const judged = await ask(part);
  console.info(`${part}\n${reportOf(judged)}`);
  expect(judged.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(LEAST[part]);
});

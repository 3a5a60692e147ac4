import { expect, test } from 'vitest';
import { isQuick } from '../../mode.ts';
import { judgeWith, type Judged } from '../judge/judge.ts';
import { reportOf } from '../judge/report.ts';
import { realSearch } from '../real-search.ts';
import { questionsOf, RELEASES, type Part, type Release } from './list.ts';

/** Least number of questions of each release that are answered right, a few below what was measured when it was set. */
const LEAST: Readonly<Record<Part, Readonly<Record<Release, number>>>> = {
  tune: { 1: 465, 2: 66, 3: 19, 4: 124 },
  report: { 1: 424, 2: 70, 3: 21, 4: 145 },
};

const ask = (part: Part, release: Release): Promise<Judged[]> =>
  judgeWith(
    questionsOf(part, release).map(({ expect: want, ...question }) => ({ ...question, want })),
    async (locale) => (await realSearch(locale)).answer,
  );

// The quick run leaves the other part alone, so that nobody tunes to it.
const ASKED = (isQuick ? (['tune'] as const) : (['tune', 'report'] as const)).flatMap((part) =>
  RELEASES.map((release) => [part, release] as const),
);

test.each(ASKED)('part %s of release %i is answered no worse than before', async (part, release) => {
  const judged = await ask(part, release);
  console.info(`${part}, release ${release}\n${reportOf(judged)}`);
  expect(judged.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(LEAST[part][release]);
});

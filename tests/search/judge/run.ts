import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judge } from './judge.ts';
import { askPeer, PEER_NAMES } from './peers.ts';
import { halfOf, readQuestions, type Half, type Question } from './questions.ts';
import { reportOf } from './report.ts';

/*
 * Asks lists of questions and prints what became of them, by kind:
 * `npx node tests/search/judge/run.ts FILE.json … [--half tune|report] [--misses] [--peers | --peer NAME] [--seconds N] [--bytes]`. A peer
 * that is not done after so many seconds (300) is reported of the questions it was asked. Files of search are kept
 * between runs (.cache/search), so that a list of hundreds takes seconds.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    misses: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    peer: { type: 'string' },
    seconds: { type: 'string', default: '300' },
    bytes: { type: 'boolean', default: false },
    grep: { type: 'string' },
    kind: { type: 'string' },
  },
});
const half = values.half as Half | undefined;
const all = positionals.flatMap((file) => readQuestions(readFileSync(file, 'utf8')));
const questions = all.filter(
  (question: Question) =>
    (half === undefined || halfOf(question) === half) &&
    (values.kind === undefined || question.kind === values.kind) &&
    (values.grep === undefined || question.q.includes(values.grep)),
);

const judged = await judge(questions, values.bytes);
if (values.misses)
  for (const { question, place, isSure, shown, ms } of judged.filter(
    (each) => !each.isRight || values.grep !== undefined,
  ))
    console.log(
      `${question.kind} ${place}/${question.within}${isSure ? ' sure' : ''} “${question.q}” ${question.want.join(' ')}\n` +
        shown.map((line) => `      ${line}\n`).join('') +
        (values.grep === undefined ? '' : `      ${ms.toFixed(1)} ms\n`),
    );
console.log(reportOf(judged));
const asked = values.peer === undefined ? (values.peers ? PEER_NAMES : []) : [values.peer];
for (const name of asked) {
  const own = await askPeer(name, questions, Number(values.seconds));
  const cut = own.length < questions.length ? `, stopped after ${own.length} of ${questions.length} questions` : '';
  console.log(`\n${name}${cut}\n${reportOf(own)}`);
}

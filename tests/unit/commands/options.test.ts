import { expect, test } from 'vitest';
import { run } from './running.ts';

test.each(['check', 'ids', 'build', 'serve', 'search'])('%s --help prints bilingual help', (command) => {
  const { status, stdout } = run(command, ['--help']);
  expect(status).toBe(0);
  expect(stdout).toMatchSnapshot();
});

test.each(['ids', 'build', 'serve'])('%s rejects unknown options', (command) => {
  expect(run(command, ['--fast'])).toMatchObject({ status: 2, stderr: `--fast: npm run ${command}\n` });
});

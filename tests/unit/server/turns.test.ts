import { setImmediate as afterPolling } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { takeTurns } from '../../../src/server/turns.ts';

it('answers all in order, and accepts connections in between', async () => {
  const inTurn = takeTurns();
  const answered: number[] = [];
  const atEachLook: number[] = [];
  for (let index = 0; index < 100; index += 1)
    inTurn(() => {
      answered.push(index);
    });
  expect(answered).toEqual([]);
  while (answered.length < 100) {
    await afterPolling();
    atEachLook.push(answered.length);
  }
  expect(answered).toEqual(Array.from({ length: 100 }, (_, index) => index));
  expect(atEachLook.filter((count) => count < 100).length).toBeGreaterThan(3);
});

it('handles tasks added after a pause, and meanwhile', async () => {
  const inTurn = takeTurns();
  const answered: string[] = [];
  inTurn(() => {
    answered.push('first');
    inTurn(() => answered.push('meanwhile'));
  });
  await afterPolling();
  await afterPolling();
  inTurn(() => answered.push('later'));
  await afterPolling();
  expect(answered).toEqual(['first', 'meanwhile', 'later']);
});

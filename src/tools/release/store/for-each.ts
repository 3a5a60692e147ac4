import type { Soon } from '../target.ts';

/** Requests that are under way at the same time. */
const AT_ONCE = 16;

/** Does something with each value in turn, several at once; ends with the first fault. */
export async function forEach<Value>(values: readonly Value[], act: (value: Value) => Soon<unknown>): Promise<void> {
  const rest = values.values();
  let isFailed = false;
  const worker = async (): Promise<void> => {
    for (const value of rest) {
      if (isFailed) return;
      try {
        await act(value);
      } catch (error) {
        isFailed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

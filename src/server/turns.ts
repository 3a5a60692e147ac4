/**
 * Requests answered between two looks at the network. Node accepts one new connection at each look: while hundreds of
 * busy ones are served in between, a new reader waits for seconds. Sixteen cost nothing that can be measured.
 */
const AT_ONCE = 16;

/** Puts tasks in one line and runs a few at a time, so that new connections are accepted in between. */
export function takeTurns(): (task: () => void) => void {
  let waiting: (() => void)[] = [];
  let next = 0;
  const run = (): void => {
    const end = Math.min(next + AT_ONCE, waiting.length);
    while (next < end) waiting[next++]?.();
    if (next < waiting.length) setImmediate(run);
    else [waiting, next] = [[], 0];
  };
  return (task) => {
    if (waiting.push(task) === 1) setImmediate(run);
  };
}

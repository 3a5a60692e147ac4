/**
 * Requests answered per turn of the event loop. Node accepts one new connection per turn, so new clients would wait for
 * seconds while hundreds of busy ones are served. A limit of sixteen has no measurable cost.
 */
const AT_ONCE = 16;

/** Queues tasks and runs a few per turn of the event loop, so that new connections are accepted in between. */
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

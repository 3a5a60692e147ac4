/** Processes items in order, with one running at a time per worker. */
export async function eachOf<T, W>(
  items: readonly T[],
  workers: readonly W[],
  act: (item: T, worker: W) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  await Promise.all(
    workers.map(async (worker) => {
      for (const item of rest) await act(item, worker);
    }),
  );
}

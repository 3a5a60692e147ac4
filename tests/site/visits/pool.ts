/** Does something with every item, as many at a time as there are workers, in their order. */
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

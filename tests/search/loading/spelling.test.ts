import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let isReachable = false;

// A module graph of its own: others have the code already.
beforeEach(() => {
  vi.resetModules();
  isReachable = false;
  vi.doMock('fuse.js/min-basic', async (original) => {
    if (!isReachable) throw new TypeError('Failed to fetch');
    return original();
  });
});
afterEach(() => {
  vi.doUnmock('fuse.js/min-basic');
  vi.resetModules();
});

/** Search over two entries whose names are far enough from what is typed that letters have to be compared. */
async function open() {
  const { loadSearch } = await import('../../../src/search/loading/load.ts');
  const { publishSearch } = await import('../../../src/search/loading/publish.ts');
  const files = await publishSearch(
    [
      { ref: 'agency:so-noi-vu', names: [{ text: 'Sở Nội vụ', via: 'name' }] },
      { ref: 'gap:passport', names: [{ text: 'Biometric passport', via: 'name' }] },
    ],
    [],
  );
  const { hasSpelling } = await import('../../../src/search/terms/spelling.ts');
  const search = await loadSearch((file) => Promise.resolve(files.get(file) ?? new Uint8Array()));
  return { hasSpelling, refs: async (q: string) => (await search.answer(q, 5)).hits.map(({ record }) => record.ref) };
}

test('a question whose words are known fetches nothing more', async () => {
  isReachable = true;
  const { hasSpelling, refs } = await open();
  expect(await refs('sở nội vụ')).toEqual(['agency:so-noi-vu']);
  expect(hasSpelling()).toBe(false);
});

test('the first question that is mistyped fetches what compares letters, and is answered with it', async () => {
  isReachable = true;
  const { hasSpelling, refs } = await open();
  expect(await refs('biometrc pasport')).toEqual(['gap:passport']);
  expect(hasSpelling()).toBe(true);
});

test('where it cannot be had, what is spelled nearly so is not found, and the next question tries again', async () => {
  const { hasSpelling, refs } = await open();
  expect(await refs('biometricpasport')).toEqual([]);
  expect(await refs('sở nội vụ')).toEqual(['agency:so-noi-vu']);
  expect(hasSpelling()).toBe(false);
  isReachable = true;
  expect(await refs('biometricpasport')).toEqual(['gap:passport']);
});
